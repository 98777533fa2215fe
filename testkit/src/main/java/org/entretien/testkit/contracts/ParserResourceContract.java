package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.internal.Reading;
import org.entretien.testkit.internal.SideEffectProbe;
import org.entretien.testkit.internal.Truncations;
import org.entretien.testkit.internal.UnmanagedRead;
import org.entretien.testkit.internal.WatchedSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What a parser owes to the program that it runs in, and to the caller, whose document it is: it leaves both as they were. Part of
 * {@link ParserContract}.
 *
 * @since 0.1.0
 */
public sealed interface ParserResourceContract extends ParserUnderTest permits ParserContract {
    /** The standard streams belong to the program. */
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    @DisplayName("must say nothing on the standard streams")
    default void must_sayNothingOnTheStandardStreams() {
        Reading reading = Reading.with(parser(), companions());
        SideEffectProbe.requireNoWord(() -> samples().forEach(sample -> {
            reading.outcomes(sample);
            reading.outcomes(Truncations.half(sample));
        }));
    }

    /** A night of a million files leaves a million threads otherwise. */
    @Test
    @DisplayName("must leave no thread behind")
    default void must_leaveNoThreadBehind() {
        Reading reading = Reading.with(parser(), companions());
        SideEffectProbe.requireNoThread(() -> samples().forEach(reading::outcomes));
    }

    /** The bytes belong to the caller. */
    @Test
    @DisplayName("must leave the bytes of the document as they are")
    default void must_leaveTheBytesAsTheyAre() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            byte[] bytes = Samples.bytes(sample);
            reading.outcomes(Samples.with(sample, bytes));
            assertThat(bytes).isEqualTo(Samples.bytes(sample));
        }
    }

    /** Open files run out. */
    @Test
    @DisplayName("must close what it opened: at the end, within the document, and untouched")
    default void must_closeWhatItOpened() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            for (int taken = 0; taken <= 2; taken++) {
                WatchedSource watched = WatchedSource.of(sample);
                try (Stream<Outcome> outcomes = reading.stream(watched.source())) {
                    Iterator<Outcome> each = outcomes.iterator();
                    for (int i = 0; i < taken && each.hasNext(); i++) {
                        each.next();
                    }
                }
                assertThat(watched.closed()).as("closed of those opened").isEqualTo(watched.opened());
            }
        }
    }

    /** Standard input can be read once. */
    @Test
    @DisplayName("must open the document once")
    default void must_openTheDocumentOnce() {
        for (Source sample : samples()) {
            WatchedSource watched = WatchedSource.of(sample);
            UnmanagedRead.read(parser(), watched.source());
            assertThat(watched.opened()).as("how often it is opened").isLessThanOrEqualTo(1);
        }
    }

    /** Disks fail; that is not the fault of the plugin, unless it lets it pass for one. */
    @Test
    @DisplayName("must report a document that cannot be read to its end as such")
    default void must_reportADocumentThatFails() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            for (int at : new int[] {0, 1, Samples.bytes(sample).length / 2}) {
                List<Outcome> outcomes =
                        reading.sound(WatchedSource.failing(sample, at).source());
                assertThat(outcomes).as("outcomes").isNotEmpty();
                assertThat(outcomes.get(outcomes.size() - 1))
                        .as("the last outcome")
                        .isInstanceOfSatisfying(
                                Outcome.Rejected.class,
                                rejected -> assertThat(rejected.reason())
                                        .isInstanceOf(InputRejected.class)
                                        .hasMessageContaining("the disk is gone"));
            }
        }
    }
}
