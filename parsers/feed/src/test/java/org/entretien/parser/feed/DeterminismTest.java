package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.spi.ParseResult;
import org.entretien.testkit.Elsewhere;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final List<String> SAMPLES = List.of(
            "rss-090.rdf", "rss-091.rss", "rss-092.rss", "rss-10.rdf", "rss-20.rss", "atom-03.atom", "atom-10.atom");

    private static List<ParseResult> readAll() {
        return SAMPLES.stream()
                .flatMap(name -> Feeds.results(Feeds.sample(name)).stream())
                .toList();
    }

    @Test
    void theSameFeedIsReadTheSameWayEverywhere() {
        List<ParseResult> here = readAll();

        assertThat(here).hasSize(13);
        Elsewhere.everywhere(() -> assertThat(readAll()).isEqualTo(here));
    }
}
