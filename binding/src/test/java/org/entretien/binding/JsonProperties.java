package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Publication;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.entretien.testkit.EnvironmentMatrix;
import org.entretien.testkit.arbitraries.Publications;

class JsonProperties {
    @Property
    void whatIsWrittenIsOfTheSchemaAndReadBackTheSame(
            @ForAll(supplier = Publications.Any.class) Publication publication) {
        byte[] document = Documents.json(publication);
        assertThat(SchemaChecks.json(document)).isEmpty();
        assertThat(Documents.readJson(new String(document, StandardCharsets.UTF_8)))
                .isEqualTo(publication);
    }

    @Property(tries = 200)
    void linesAreOnePublicationEach(@ForAll(supplier = Publications.Sequences.class) List<Publication> publications) {
        byte[] document = Documents.lines(publications);
        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(text.chars().filter(c -> c == '\n').count()).isEqualTo(publications.size());
        assertThat(text.split("\n", -1))
                .allSatisfy(line -> assertThat(
                                line.isEmpty() ? List.of() : SchemaChecks.json(line.getBytes(StandardCharsets.UTF_8)))
                        .isEmpty());
        assertThat(read(document)).isEqualTo(publications);
    }

    @Property(tries = 50)
    void theBytesAreTheSameEverywhere(@ForAll(supplier = Publications.Any.class) Publication publication) {
        byte[] here = Documents.json(publication);
        EnvironmentMatrix.everywhere(() -> {
            assertThat(Documents.json(publication)).isEqualTo(here);
            assertThat(Documents.readJson(new String(here, StandardCharsets.UTF_8)))
                    .isEqualTo(publication);
        });
    }

    private static List<Publication> read(byte[] document) {
        try (Stream<Outcome> outcomes =
                JsonBinding.readLines(Source.of("p.jsonl", document), ParseContext.standalone("p.jsonl"))) {
            return outcomes.map(outcome -> Documents.onlyOf(List.of(outcome))).toList();
        }
    }
}
