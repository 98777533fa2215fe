package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entretien.domain.Answer;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases that break naive readers, a page each: the page itself, a line of dashes, and the turns that it has, their paragraphs apart by a
 * stroke.
 */
@DisplayName("A case that breaks naive readers")
class CasesTest {
    private static final String END = "----";
    private static final String SPEECH = "[QA] ";

    static Stream<Path> pages() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(CasesTest.class.getResource("cases"), "cases");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadTurnByTurn(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int end = lines.indexOf(END);
        List<String> page =
                lines.subList(0, end).stream().filter(line -> !line.isEmpty()).toList();
        List<String> expected = lines.subList(end + 1, lines.size());

        ParseResult result = Pages.read(page.toArray(String[]::new));

        assertThat(expected).hasSizeGreaterThan(3).allMatch(turn -> turn.matches(SPEECH + ".*"));
        assertThat(turns(result.publication())).isEqualTo(expected);
        ParseReport account = result.account().orElseThrow();
        assertThat(LedgerVerifier.breaches(account.text(), result.publication(), account.ledger()))
                .isEmpty();
    }

    private static List<String> turns(Publication publication) {
        List<String> turns = new ArrayList<>();
        publication.interview().ifPresent(interview -> {
            for (Turn turn : interview.turns()) {
                String words = String.join(" / ", turn.paragraphs());
                if (turn instanceof Question) {
                    turns.add("Q " + words);
                } else if (turn instanceof Answer) {
                    turns.add("A " + words);
                }
            }
        });
        return turns;
    }
}
