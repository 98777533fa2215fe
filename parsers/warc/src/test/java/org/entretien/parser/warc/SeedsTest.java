package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** The sample archive holds sample pages; what comes out of each is what comes out of the page by itself. */
class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("entretien.root"), "seeds");

    @Test
    void pagesInAnArchiveAreReadAsByThemselves() {
        List<Outcome> outcomes;
        try (Stream<Outcome> read =
                Readings.CATALOGUE.parseAll(Source.of(SEEDS.resolve("crawl.wet")), ParseOptions.DEFAULT)) {
            outcomes = read.toList();
        }
        assertThat(outcomes).hasSize(4);
        assertThat(Readings.told(outcomes.get(0))).isEqualTo("NO_DOCUMENT");
        int number = 1;
        for (String page : List.of("labels-fr", "news-fr", "tags-ar")) {
            Source alone = Source.of(SEEDS.resolve(page + ".txt")).withUri(URI.create("https://seeds.example/" + page));
            ParseResult expected = Readings.CATALOGUE.parse(alone);
            ParseResult found = Readings.parsed(outcomes.get(number));
            assertThat(found.publication()).isEqualTo(expected.publication());
            assertThat(found.account()).isEqualTo(expected.account());
            assertThat(found.record().orElseThrow().index()).isEqualTo(number++);
        }
    }
}
