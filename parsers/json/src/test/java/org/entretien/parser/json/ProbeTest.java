package org.entretien.parser.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entretien.spi.DocumentHead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeTest {
    private static final String LEAST_AND_MOST = "json from {2} to {3}, jsonl from {4} to {5}: {0} {1}";

    private static DocumentHead head(String name, String content, Optional<String> mediaType) {
        String text = content.replace("/", "\n").replace("BOM", "\uFEFF");
        return new DocumentHead(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A slash stands for a line feed. */
    @ParameterizedTest(name = LEAST_AND_MOST)
    @CsvSource(
            delimiter = '|',
            value = {
                "page.json   | {'headline': {}}                       | 90 | 100 |  0 |  0",
                "PAGE.JSON   | BOM  {                                 | 90 | 100 |  0 |  0",
                "page.json   | garbage                                | 70 |  90 |  0 |  0",
                "page.json   | [1, 2]                                 | 70 |  90 |  0 |  0",
                "page.txt    | {'headline': {}}                       | 80 |  95 |  0 |  0",
                "page        | /  {/  'interview'  : {                | 80 |  95 |  0 |  0",
                "page.txt    | { an aside in braces }                 |  1 |  10 |  0 |  0",
                "page.txt    | {'a': 'headline'}                      |  1 |  10 |  0 |  0",
                "page.txt    | [Photo] Entretien                      |  0 |   0 |  0 |  0",
                "page.txt    | Entretien                              |  0 |   0 |  0 |  0",
                "many.jsonl  | {'headline': {}}                       |  1 |  95 | 96 | 100",
                "many.ndjson | garbage                                |  0 |  70 | 71 |  90",
                "-           | {'headline': {}}/{'headline': {}}      | 80 |  91 | 92 | 100",
                "-           | {'headline': {}}//{}                   | 80 |  91 | 92 | 100",
                "-           | {'headline': {}}/                      | 80 |  95 |  0 |  0",
            })
    void isAsSureAsItCanBe(String name, String content, int least, int most, int leastLines, int mostLines) {
        DocumentHead head = head(name, content.replace('\'', '"'), Optional.empty());
        assertThat(new JsonPublicationParser().probe(head).certainty()).isBetween(least, most);
        assertThat(new JsonLinesPublicationParser().probe(head).certainty()).isBetween(leastLines, mostLines);
        assertThat(new JsonPublicationParser().probe(head).reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"application/json, 90, 0", "application/x-ndjson, 5, 90", "text/plain, 5, 0"})
    void theMediaTypeIsBelieved(String mediaType, int least, int leastLines) {
        DocumentHead head = head("download", "{", Optional.of(mediaType));
        assertThat(new JsonPublicationParser().probe(head).certainty()).isGreaterThanOrEqualTo(least);
        assertThat(new JsonLinesPublicationParser().probe(head).certainty()).isGreaterThanOrEqualTo(leastLines);
    }
}
