package org.entretien.recognition.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names in a text")
class NameSpansTest {
    private static List<String> in(String language, String text, Set<String> ordinary) {
        return NameSpans.in(text, Words.of(text), Lexicons.of(language), ordinary::contains).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    en; We met Harriet Danby on the quay; Harriet Danby
                    en; Meet Sebastian Corliss; Sebastian Corliss
                    de; der Gründer Sebastian Harms; Sebastian Harms
                    de; mit Jan Petersen am Hafen; Jan Petersen
                    fr; avec Jean-Pierre Martin; Jean-Pierre Martin
                    es; con Lucía de la Torre; Lucía de la Torre
                    en; with Thomas J. Miller today; Thomas J. Miller
                    """)
    void areFoundAmongOtherCapitals(String language, String text, String name) {
        assertThat(in(language, text, Set.of())).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    en; 12 January 2016
                    en; on Tuesday
                    en; News for Students
                    de; am Montag
                    fr; le 3 Mars 2016
                    """)
    void areNoDatesAndNoSections(String language, String text) {
        assertThat(NameSpans.in(text, Words.of(text), Lexicons.of(language), word -> false).stream()
                        .filter(span -> span.words() > 1 || span.mean() > 1))
                .isEmpty();
    }

    @Test
    void areNoWordsThatThePagePrintsSmall() {
        String text = "Rose Market";
        Set<String> ordinary = Set.of("rose", "market");
        assertThat(NameSpans.in(text, Words.of(text), Lexicons.of("en"), ordinary::contains))
                .allMatch(span -> span.mean() < -1);
    }

    @Test
    void areFoundInLinearTime() {
        String text = "Harriet Danby ".repeat(20_000);
        assertThat(in("en", text, Set.of())).isNotEmpty();
    }
}
