package org.entretien.catalogue.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** A document in the hands of a plugin that is not trusted. */
class DefensiveSourceTest {
    private static final byte[] BYTES = new byte[1000];

    @Test
    void aDocumentInMemoryHoldsAsManyOutcomesAsItHasBytes() {
        DefensiveSource loan = new DefensiveSource(Source.of("page", BYTES));
        assertThat(loan.mostOutcomes(1)).isEqualTo(251_000);
        assertThat(loan.mostOutcomes(7)).isEqualTo(257_000);
    }

    @Test
    void aStreamHoldsAsManyAsWereReadOfItHoweverTheyWereRead() throws IOException {
        DefensiveSource loan = new DefensiveSource(Source.of("page", () -> new ByteArrayInputStream(BYTES)));
        assertThat(loan.mostOutcomes(2)).isEqualTo(250_000);
        try (InputStream in = loan.source().open()) {
            assertThat(in.read()).isZero();
            assertThat(loan.mostOutcomes(2)).isEqualTo(250_002);
            assertThat(in.read(new byte[2000], 0, 2000)).isEqualTo(999);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[1], 0, 1)).isEqualTo(-1);
        }
        assertThat(loan.mostOutcomes(2)).as("the end is no byte").isEqualTo(252_000);
    }

    @Test
    void everyStreamIsToBeClosed() throws IOException {
        DefensiveSource loan = new DefensiveSource(Source.of("page", () -> new ByteArrayInputStream(BYTES)));
        assertThat(loan.damage()).as("none was opened").isNull();
        InputStream first = loan.source().open();
        InputStream second = loan.source().open();
        first.close();
        assertThat(loan.damage()).isEqualTo("it left the document open");
        second.close();
        assertThat(loan.damage()).isNull();
    }

    @Test
    void whatWasLeftOpenIsClosedForIt() throws IOException {
        DefensiveSource loan = new DefensiveSource(Source.of("page", () -> new ByteArrayInputStream(BYTES)));
        loan.source().open();
        loan.close();
        assertThat(loan.damage()).isNull();
    }
}
