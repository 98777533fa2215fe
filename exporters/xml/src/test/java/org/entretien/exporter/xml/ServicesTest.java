package org.entretien.exporter.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void theCatalogueFindsIt() {
        Catalogue catalogue = Catalogue.discover().trusting(provider -> true);
        assertThat(catalogue.failures()).isEmpty();
        assertThat(catalogue.exporter("xml")).isInstanceOf(XmlExporter.class);
    }
}
