package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.entretien.domain.Answer;
import org.entretien.domain.Interview;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;
import org.entretien.testkit.EnvironmentMatrix;
import org.entretien.testkit.ModelPaths;
import org.entretien.testkit.RandomPublications;
import org.entretien.testkit.internal.FullDisk;
import org.entretien.testkit.internal.RandomTrials;
import org.entretien.testkit.internal.SideEffectProbe;
import org.entretien.testkit.internal.Watched;
import org.entretien.testkit.internal.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What an exporter owes. A test class implements it, names the exporter, and inherits the tests. Where there is a parser of the same format,
 * implement {@link RoundTripContract} as well.
 *
 * @since 0.1.0
 */
public interface ExporterContract extends PluginContract {
    /** {@return the exporter under test} */
    PublicationExporter exporter();

    /** {@return whether the format holds many publications; where it does not, the contract asserts that the exporter does not offer it} */
    default boolean streams() {
        return false;
    }

    @Override
    default Plugin plugin() {
        return exporter();
    }

    /** Its ending names the files that are written. */
    @Test
    @DisplayName("must name its format, the same at every call")
    default void must_nameItsFormat() {
        Format format = exporter().format();
        assertThat(format.name()).as("the name of the format").isNotBlank();
        assertThat(format.mediaTypes()).as("its media types").isNotEmpty();
        assertThat(exporter().format()).isEqualTo(format);
    }

    /** What a format cannot express is declared, never lost in silence. */
    @Test
    @DisplayName("must declare what it keeps, by paths that the model has")
    default void must_declareWhatItKeeps() {
        Fidelity fidelity = exporter().fidelity();
        assertThat(exporter().fidelity()).isEqualTo(fidelity);
        if (fidelity instanceof Fidelity.Lossy lossy) {
            assertThat(lossy.dropped())
                    .as("paths that are dropped")
                    .isNotEmpty()
                    .isSubsetOf(ModelPaths.all());
        }
    }

    /** Whatever can be constructed can be written: it is for others to say that it is not valid. */
    @Test
    @DisplayName("must write any publication, valid or not")
    default void must_writeAnyPublication() {
        RandomTrials.of(
                RandomPublications::any,
                publication -> assertThat(Written.by(exporter(), publication))
                        .as("what is written")
                        .isNotEmpty());
    }

    /** Two runs that differ in nothing must not differ in a byte. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("must write the same bytes in every locale, zone and thread")
    default void must_writeTheSameBytesEverywhere() {
        List<Publication> publications = RandomPublications.any(1).limit(100).toList();
        List<String> here = Written.each(exporter(), publications);
        EnvironmentMatrix.everywhere(
                () -> assertThat(Written.each(exporter(), publications)).isEqualTo(here));
    }

    /**
     * The stream that is written to belongs to the caller: there may be more to write.
     *
     * @throws IOException never, since it is written to memory
     */
    @Test
    @DisplayName("must flush the stream and leave it open")
    default void must_flushAndNotClose() throws IOException {
        for (Publication publication : RandomPublications.any(2).limit(10).toList()) {
            Watched out = new Watched();
            exporter().export(publication, out);
            assertThat(out.isFlushed()).as("flushed").isTrue();
            assertThat(out.isClosed()).as("closed").isFalse();
        }
    }

    /** A full disk that is not reported loses work. */
    @Test
    @DisplayName("must pass on the failure of the stream, wherever it happens")
    default void must_passOnTheFailureOfTheStream() {
        for (Publication publication : RandomPublications.valid(3).limit(10).toList()) {
            int length = Written.by(exporter(), publication).length;
            for (int at : new int[] {0, 1, length / 2, length - 1}) {
                assertThatThrownBy(() -> exporter().export(publication, new FullDisk(at)))
                        .as("a disk that is full at byte %d of %d", at, length)
                        .isInstanceOf(IOException.class)
                        .hasMessage(FullDisk.WORDS);
            }
        }
    }

    /** The standard streams belong to the program. */
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    @DisplayName("must say nothing on the standard streams")
    default void must_sayNothingOnTheStandardStreams() {
        List<Publication> publications = RandomPublications.any(4).limit(20).toList();
        SideEffectProbe.requireNoWord(() -> Written.each(exporter(), publications));
    }

    /** A night of a million files leaves a million threads otherwise. */
    @Test
    @DisplayName("must leave no thread behind")
    default void must_leaveNoThreadBehind() {
        List<Publication> publications = RandomPublications.any(5).limit(20).toList();
        SideEffectProbe.requireNoThread(() -> Written.each(exporter(), publications));
    }

    /** An interrupt is meant for the code that runs the exporter; one that waits for nothing has no use for it. */
    @Test
    @DisplayName("must leave an interrupt to be seen")
    default void must_leaveAnInterruptToBeSeen() {
        Publication publication = RandomPublications.valid(6).findFirst().orElseThrow();
        byte[] undisturbed = Written.by(exporter(), publication);
        Thread.currentThread().interrupt();
        try {
            assertThat(Written.by(exporter(), publication)).isEqualTo(undisturbed);
            assertThat(Thread.currentThread().isInterrupted())
                    .as("still interrupted")
                    .isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    /** As much as the limits let through must be written, and in time. */
    @Test
    @DisplayName("must write an interview of 20,000 turns, and 100,000 repeats of a piece of text")
    default void must_writeWhatIsLarge() {
        List<Turn> turns = IntStream.range(0, 20_000)
                .<Turn>mapToObj(i -> i % 2 == 0
                        ? new Question(java.util.Optional.empty(), List.of("Question " + i + " ?"))
                        : new Answer(java.util.Optional.empty(), List.of("Answer " + i + ".")))
                .toList();
        Publication many = Publication.titled("Many turns")
                .interview(new Interview(List.of(), List.of(), List.of(), turns))
                .build();
        // A citation drops the turns, and says so.
        boolean dropsTurns = exporter().fidelity() instanceof Fidelity.Lossy lossy
                && lossy.dropped().contains("interview.turns");
        assertThat(Written.by(exporter(), many).length).isGreaterThan(dropsTurns ? 0 : 20_000);
        for (String piece : List.of("<", "\"", "\\", "]]>", "\u00A0", "\n", "*", "|", "e\u0301")) {
            Publication one = Publication.titled(piece.repeat(100_000) + ".").build();
            assertThat(Written.by(exporter(), one)).isNotEmpty();
        }
    }

    /**
     * A million publications do not fit into memory.
     *
     * @throws IOException never, since it is written to memory
     */
    @Test
    @DisplayName("must write many publications one by one, or not offer it")
    default void must_writeManyOneByOne() throws IOException {
        assertThat(exporter() instanceof StreamExporter)
                .as("whether the exporter offers to write many publications as one document")
                .isEqualTo(streams());
        if (exporter() instanceof StreamExporter stream) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Integer> written = new ArrayList<>();
            Publication one = RandomPublications.valid(7).findFirst().orElseThrow();
            Iterator<Publication> each = Collections.nCopies(2_000, one).iterator();
            stream.exportAll(Written.observed(each, () -> written.add(out.size())), out);
            // A buffer may hold some back, but not half of the document.
            assertThat(written.get(1_000))
                    .as("bytes before publication 1,000 was asked for")
                    .isPositive();
            assertThat(out.size()).isGreaterThan(written.get(1_999) / 2);
        }
    }

    /**
     * A run that found nothing still leaves a document of its format.
     *
     * @throws IOException never, since it is written to memory
     */
    @Test
    @DisplayName("must write a sequence without any publication, where it writes sequences")
    default void must_writeNone() throws IOException {
        if (exporter() instanceof StreamExporter stream) {
            Watched out = new Watched();
            stream.exportAll(Collections.emptyIterator(), out);
            assertThat(out.isFlushed()).as("flushed").isTrue();
            assertThat(out.isClosed()).as("closed").isFalse();
        } else {
            assertThat(streams()).as("the exporter offers sequences").isFalse();
        }
    }
}
