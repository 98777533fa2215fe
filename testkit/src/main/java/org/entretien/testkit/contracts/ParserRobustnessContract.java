package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.internal.BoundaryLimits;
import org.entretien.testkit.internal.ForeignSamples;
import org.entretien.testkit.internal.Reading;
import org.entretien.testkit.internal.Repeats;
import org.entretien.testkit.internal.Truncations;
import org.entretien.testkit.internal.UnmanagedRead;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a parser owes where the document is not what it should be: broken off, repeated without end, larger than allowed, or not worth waiting for.
 * Part of {@link ParserContract}.
 *
 * @since 0.1.0
 */
public sealed interface ParserRobustnessContract extends ParserUnderTest permits ParserContract {
    /** Downloads break off. */
    @Test
    @DisplayName("must give a result or an error of the declared family for every prefix of a sample")
    default void must_surviveEveryPrefix() {
        Reading reading = Reading.with(parser(), companions());
        Truncations.prefixes(samples()).forEach(prefix -> requireOneOrMany(reading.sound(prefix)));
    }

    /** Pages are cut out of others. */
    @Test
    @DisplayName("must give a result or an error of the declared family for every suffix of a sample")
    default void must_surviveEverySuffix() {
        Reading reading = Reading.with(parser(), companions());
        Truncations.suffixes(samples()).forEach(suffix -> requireOneOrMany(reading.sound(suffix)));
    }

    /** An empty document is refused before any plugin is asked; used by itself, a parser must not stumble over it. */
    @Test
    @DisplayName("must take a document without a byte for what it is")
    default void must_surviveNothing() {
        for (Source sample : samples()) {
            UnmanagedRead.read(parser(), Samples.with(sample, new byte[0]));
        }
    }

    /** Looking at a document must never fail, whatever it is. */
    @Test
    @DisplayName("must give a probe of whatever a document begins with")
    default void must_probeAnything() {
        Reading reading = Reading.with(parser(), companions());
        Truncations.prefixes(samples())
                .forEach(prefix -> assertThat(parser().probe(reading.head(prefix)))
                        .as("the probe")
                        .isNotNull());
        ForeignSamples.heads()
                .forEach(
                        head -> assertThat(parser().probe(head)).as("the probe").isNotNull());
    }

    /** Hostile pages repeat what is costly. A refusal because of the time is a breach: what is linear is done long before. */
    @Test
    @DisplayName("must take 100,000 repeats of a piece of a sample within its limits")
    default void must_takeAHundredThousandRepeats() {
        // The working time counts, which is the same on a busy machine; the clock's does not.
        Limits limits = Limits.DEFAULT.withElapsedTime(Duration.ofDays(1));
        Reading reading = Reading.with(parser(), companions()).under(limits);
        for (Source repeated : Repeats.of(samples())) {
            for (Outcome outcome : reading.sound(repeated)) {
                if (outcome instanceof Outcome.Rejected rejected
                        && rejected.reason() instanceof LimitExceeded exceeded) {
                    assertThat(exceeded.limit()).as(repeated.name()).doesNotContain("time");
                }
            }
        }
    }

    /** A limit that one parser forgets is no limit. */
    @Test
    @DisplayName("must honour the limit on bytes")
    default void must_honourTheLimitOnBytes() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            // A document that holds many may have any size; the limit is that of each of them.
            long most = holdsMany() ? 1 : Samples.bytes(sample).length - 1L;
            BoundaryLimits.require(reading.under(Limits.DEFAULT.withBytes(most)).sound(sample), most);
        }
    }

    /** Every turn costs memory in whatever follows. */
    @Test
    @DisplayName("must honour the limit on turns")
    default void must_honourTheLimitOnTurns() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            int turns = BoundaryLimits.mostTurns(reading.results(sample));
            if (turns > 1) {
                BoundaryLimits.require(
                        reading.under(BoundaryLimits.turns(turns - 1)).sound(sample), turns - 1);
                assertThat(BoundaryLimits.mostTurns(BoundaryLimits.parsed(
                                reading.under(BoundaryLimits.turns(turns - 1)).outcomes(sample))))
                        .as("turns, of at most %d", turns - 1)
                        .isLessThan(turns);
            }
        }
    }

    /** Pages with lists of a million links are met in practice. */
    @Test
    @DisplayName("must honour the limit on related headlines")
    default void must_honourTheLimitOnHeadlines() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            int headlines = BoundaryLimits.mostHeadlines(reading.results(sample));
            if (headlines > 1) {
                BoundaryLimits.require(
                        reading.under(BoundaryLimits.headlines(headlines - 1)).sound(sample), headlines - 1);
            }
        }
    }

    /** The deadline is checked in the parser's loops: no other code can end them in an orderly way. */
    @Test
    @DisplayName("must look at its deadline")
    default void must_honourTheLimitOnTime() {
        Reading reading = Reading.with(parser(), companions()).under(Limits.DEFAULT.withTime(Duration.ofNanos(1)));
        for (Source large : Repeats.large(samples())) {
            BoundaryLimits.requireEnd(reading.sound(large), "working time");
        }
    }

    /** Ctrl-C, a closing service: the interrupt must end the work, and the thread must keep its interrupt status. */
    @Test
    @DisplayName("must end when its thread is interrupted, and leave the interrupt to be seen")
    default void must_endWhenInterrupted() {
        Reading reading = Reading.with(parser(), companions());
        for (Source large : Repeats.large(samples())) {
            Thread.currentThread().interrupt();
            try {
                BoundaryLimits.requireEnd(reading.sound(large), "interrupted");
                assertThat(Thread.currentThread().isInterrupted())
                        .as("still interrupted")
                        .isTrue();
            } finally {
                Thread.interrupted();
            }
        }
    }

    private void requireOneOrMany(List<Outcome> outcomes) {
        if (!holdsMany()) {
            assertThat(outcomes).as("outcomes").hasSize(1);
        }
    }
}
