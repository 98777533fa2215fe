package org.entretien.exporter.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void catalogueFindsBoth() {
        Catalogue catalogue = Catalogue.discover().trusting(provider -> true);
        assertThat(catalogue.failures()).isEmpty();
        assertThat(catalogue.exporter("tei")).isInstanceOf(TeiExporter.class);
        assertThat(catalogue.exporter("tei-native")).isInstanceOf(TeiNativeExporter.class);
    }
}
