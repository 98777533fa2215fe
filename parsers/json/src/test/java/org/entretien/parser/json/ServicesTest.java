package org.entretien.parser.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private final Catalogue catalogue = Catalogue.discover();

    @Test
    void theCatalogueReadsOneDocument() {
        Source source = Source.ofText("p.json", "{\"paragraphs\": [\"a\"]}");
        assertThat(catalogue.parse(source).publication().paragraphs()).containsExactly("a");
        assertThat(catalogue.parse(source).confidence()).isEqualTo(1);
    }

    @Test
    void theCatalogueReadsLines() {
        Source source = Source.ofText("p.jsonl", "{}\n[]\n{}");
        try (Stream<Outcome> outcomes = catalogue.parseAll(source, ParseOptions.DEFAULT)) {
            assertThat(outcomes.map(Outcome.Parsed.class::isInstance)).containsExactly(true, false, true);
        }
    }

    @Test
    void theErrorOfABrokenDocumentIsThatOfItsFormat() {
        assertThatThrownBy(() -> catalogue.parse(Source.ofText("p.json", "Entretien avec …")))
                .isInstanceOf(InputRejected.class)
                .hasMessage(
                        "p.json: line 1, column 1: not JSON: the word Entretien is not a value; text, a number, true, false or null is");
    }
}
