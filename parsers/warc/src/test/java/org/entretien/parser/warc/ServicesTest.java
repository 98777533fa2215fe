package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private final WarcPublicationParser parser = new WarcPublicationParser();

    private int certainty(String name, Optional<String> type, String bytes) {
        return parser.probe(new DocumentHead(name, type, bytes.getBytes(StandardCharsets.UTF_8)))
                .certainty();
    }

    @Test
    void theSignatureIsBelievedMostThenTheName() {
        assertThat(certainty("p", Optional.empty(), "WARC/1.0\r\n")).isEqualTo(100);
        assertThat(certainty("crawl.warc", Optional.empty(), "damaged")).isEqualTo(80);
        assertThat(certainty("CRAWL.WARC.WET", Optional.empty(), "damaged")).isEqualTo(80);
        assertThat(certainty("p", Optional.of("application/warc"), "damaged")).isEqualTo(80);
        assertThat(certainty("p.txt", Optional.empty(), "on WARC/1.0")).isZero();
    }

    @Test
    void withoutOtherParsersItSaysSo() {
        Source source =
                Source.of("a.warc", Archive.plain().add(Entry.page("Un.")).bytes());
        try (Stream<Outcome> outcomes = parser.parse(source, ParseContext.standalone("a.warc"))) {
            Outcome.Rejected rejected = (Outcome.Rejected) outcomes.findFirst().orElseThrow();
            assertThat(rejected.reason())
                    .isInstanceOf(PluginMissing.class)
                    .hasMessage("a.warc#0: there is no other parser to read it");
        }
    }
}
