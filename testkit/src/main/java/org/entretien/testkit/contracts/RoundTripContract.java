package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.StreamExporter;
import org.entretien.testkit.RandomPublications;
import org.entretien.testkit.internal.RandomTrials;
import org.entretien.testkit.internal.RoundTrip;
import org.entretien.testkit.internal.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a format owes that is both written and read: reading what was written gives an equal publication, but for what the format declares to
 * drop.
 *
 * @since 0.1.0
 */
public interface RoundTripContract {
    /** {@return the exporter under test} */
    PublicationExporter exporter();

    /** {@return the parser that reads its format} */
    PublicationParser parser();

    /** {@return whether the format keeps everything; where it does not, the contract asserts that it names what it drops} */
    default boolean isLossless() {
        return true;
    }

    /** What the exporter says of itself the other rules then hold it to. */
    @Test
    @DisplayName("must declare itself lossless, or name what it drops")
    default void must_keepAsMuchAsItSays() {
        assertThat(exporter().fidelity() instanceof Fidelity.Lossless)
                .as("whether the exporter declares itself lossless")
                .isEqualTo(isLossless());
    }

    /** Losing a part is no way to repair a publication that is not valid. */
    @Test
    @DisplayName("must read back what it wrote, valid or not")
    default void must_readBackWhatItWrote() {
        RoundTrip trip = new RoundTrip(exporter(), parser());
        RandomTrials.of(
                RandomPublications::any,
                publication -> assertThat(trip.read(Written.by(exporter(), publication)))
                        .containsExactly(trip.kept(publication)));
    }

    /** Where a document can hold many publications, it gives them all back, in order. */
    @Test
    @DisplayName("must read back sequences, where it writes them")
    default void must_readBackSequences() {
        if (exporter() instanceof StreamExporter stream) {
            RoundTrip trip = new RoundTrip(stream, parser());
            for (int size = 1; size <= 20; size++) {
                List<Publication> publications =
                        RandomPublications.any(size).limit(size).toList();
                assertThat(trip.read(Written.all(stream, publications)))
                        .isEqualTo(publications.stream().map(trip::kept).toList());
            }
        } else {
            assertThat(exporter()).isNotInstanceOf(StreamExporter.class);
        }
    }

    /** What comes back is written to the same bytes: a format that drifts is never done. */
    @Test
    @DisplayName("must write what was read back to the same bytes")
    default void must_comeToRest() {
        RoundTrip trip = new RoundTrip(exporter(), parser());
        RandomPublications.any(8).limit(100).forEach(publication -> {
            byte[] once = Written.by(exporter(), publication);
            assertThat(Written.by(exporter(), trip.read(once).get(0))).isEqualTo(once);
        });
    }

    /** The parser knows its own format among all others. */
    @Test
    @DisplayName("must be known by its parser")
    default void must_beKnownByItsParser() {
        RoundTrip trip = new RoundTrip(exporter(), parser());
        RandomPublications.valid(9)
                .limit(100)
                .forEach(publication -> assertThat(trip.certainty(Written.by(exporter(), publication)))
                        .as("the parser's certainty")
                        .isPositive());
    }
}
