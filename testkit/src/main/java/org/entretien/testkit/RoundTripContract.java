package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.StreamExporter;

/**
 * What a lossless format owes: reading what was written gives an equal publication. Implement it in a jqwik test class.
 *
 * @since 0.1.0
 */
public interface RoundTripContract {
    /** {@return the exporter under test} */
    PublicationExporter exporter();

    /** {@return the parser that reads its format} */
    PublicationParser parser();

    /** The exporter says that it keeps everything, which the other rules then hold it to. */
    @Property(tries = 1)
    default void must_declareItselfLossless() {
        assertThat(exporter().fidelity()).isEqualTo(new Fidelity.Lossless());
    }

    /**
     * Reading gives back what was written.
     *
     * @param publication any publication, valid or not: losing a part is no way to repair it
     */
    @Property
    default void must_readBackWhatItWrote(@ForAll(supplier = Publications.Any.class) Publication publication) {
        RoundTrip trip = new RoundTrip(exporter(), parser());
        assertThat(trip.read(trip.write(publication))).containsExactly(publication);
    }

    /**
     * Where a document can hold many publications, it gives them all back, in order.
     *
     * @param publications one publication or more
     */
    @Property(tries = 100)
    default void must_readBackSequences(
            @ForAll(supplier = Publications.Sequences.class) List<Publication> publications) {
        if (exporter() instanceof StreamExporter stream) {
            RoundTrip trip = new RoundTrip(stream, parser());
            assertThat(trip.read(RoundTrip.writeAll(stream, publications))).isEqualTo(publications);
        }
    }

    /**
     * The bytes are those of the publication alone, whatever the default locale and zone, in any thread.
     *
     * @param publication any publication
     */
    @Property(tries = 50)
    default void must_writeTheSameBytesEverywhere(@ForAll(supplier = Publications.Any.class) Publication publication) {
        RoundTrip trip = new RoundTrip(exporter(), parser());
        byte[] here = trip.write(publication);
        Elsewhere.everywhere(() -> assertThat(trip.write(publication)).isEqualTo(here));
    }

    /**
     * The stream that is written to belongs to the caller: flushed, not closed.
     *
     * @param publication any publication
     */
    @Property(tries = 10)
    default void must_flushAndNotClose(@ForAll(supplier = Publications.Any.class) Publication publication) {
        Watched out = new Watched();
        new RoundTrip(exporter(), parser()).write(publication, out);
        assertThat(out.isFlushed()).as("flushed").isTrue();
        assertThat(out.isClosed()).as("closed").isFalse();
    }
}
