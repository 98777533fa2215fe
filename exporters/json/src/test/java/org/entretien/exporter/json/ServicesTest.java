package org.entretien.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.catalogue.Catalogue;
import org.entretien.spi.StreamExporter;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void theCatalogueFindsThem() {
        Catalogue catalogue = Catalogue.discover().trusting(provider -> true);
        assertThat(catalogue.failures()).isEmpty();
        assertThat(catalogue.exporter("json")).isInstanceOf(JsonExporter.class).isNotInstanceOf(StreamExporter.class);
        assertThat(catalogue.exporter("jsonl")).isInstanceOf(JsonLinesExporter.class);
        assertThat(catalogue.exporter("jsonl").format().ending()).isEqualTo("jsonl");
    }
}
