package org.entretien.recognition.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewPrefilterTest {
    private static final String ANSWER =
            "Nous avons attendu la fin des crues, puis nous avons repeint la coque et la grue. ";
    private static final String NEWS = (ANSWER.repeat(6) + "\n").repeat(20);

    @Test
    void newsDoNotPassNotEvenWithAQuestionInThem() {
        assertThat(InterviewPrefilter.mayBeInterview(NEWS)).isFalse();
        assertThat(InterviewPrefilter.mayBeInterview(NEWS + "Que faire ?\n" + NEWS))
                .isFalse();
        assertThat(InterviewPrefilter.mayBeInterview(
                        NEWS.replace("la grue. ", "la grue ? On verra. ").substring(0, 600) + NEWS))
                .isFalse();
        assertThat(InterviewPrefilter.mayBeInterview("Lire : tout\nVoir : tout\n" + NEWS))
                .isFalse();
        assertThat(InterviewPrefilter.mayBeInterview("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", " ?", "\u061F", "\uFF1F", "\u037E", " ? »", "?**", "?!", " ?\u00A0", "?)"})
    void linesThatEndInAQuestionMarkPass(String mark) {
        String exchange = "Pourquoi maintenant" + mark + "\n" + ANSWER.repeat(20) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview(exchange.repeat(4))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u2028", "\n\n\u00A0\n"})
    void linesEndInManyWays(String end) {
        String exchange = "Pourquoi maintenant ?" + end + ANSWER.repeat(20) + end;
        assertThat(InterviewPrefilter.mayBeInterview(exchange.repeat(4))).isTrue();
    }

    @Test
    void labelsPassWhereTheQuestionsStandAmidTheLine() {
        String exchange = "Le Quai : Et la grue ? Vous la gardez.\nOriane Velmas : " + ANSWER.repeat(10) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview(exchange.repeat(6))).isTrue();
        assertThat(InterviewPrefilter.mayBeInterview(exchange.replace("Le Quai :", "Q.")
                        .replace("Oriane Velmas :", "R.")
                        .repeat(6)))
                .isTrue();
    }

    @Test
    void namesOnLinesOfTheirOwnPass() {
        String exchange =
                "Le Quai\nEt la grue ? Vous la gardez, malgré le bruit.\nOriane Velmas\n" + ANSWER.repeat(10) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview(exchange.repeat(6))).isTrue();
        String below = "Et la grue ?\nOriane Velmas\n" + ANSWER.repeat(10) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview(below.repeat(3))).isTrue();
        assertThat(InterviewPrefilter.mayBeInterview(
                        below.replace("Velmas", "Velmas :").repeat(3)))
                .isTrue();
    }

    @Test
    void labelsPassBehindTheMinuteOfARecording() {
        String exchange = "[00:12:03] Le Quai : Vous la gardez.\n[00:12:40] Oriane Velmas : " + ANSWER.repeat(4) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview("Et la grue ?\n" + exchange.repeat(3)))
                .isTrue();
    }

    @Test
    void paragraphsThatAskFirstPass() {
        String exchange = "Et la grue ? " + ANSWER + "\n" + ANSWER.repeat(3) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview(exchange.repeat(3))).isTrue();
        assertThat(InterviewPrefilter.mayBeInterview(exchange.repeat(2) + NEWS)).isFalse();
    }

    @Test
    void wrappedLinesAreNoParagraphs() {
        String answer = ("Nous avons attendu la fin des crues, puis nous avons repeint la\n"
                        + "coque et la grue, comme tous les ans depuis que le port est fermé et\n")
                .repeat(10);
        assertThat(InterviewPrefilter.mayBeInterview(("Pourquoi maintenant ?\n" + answer).repeat(4)))
                .isTrue();
    }

    @Test
    void menusDoNotHideAnInterview() {
        String menu = "Accueil\nPolitique\nSports et loisirs\nAbonnez-vous\n".repeat(2000);
        String exchange = "Pourquoi maintenant ?\n" + ANSWER.repeat(20) + "\n";
        assertThat(InterviewPrefilter.mayBeInterview(menu + exchange.repeat(3) + menu))
                .isTrue();
    }

    @Test
    void aPageThatLostItsLinesPasses() {
        assertThat(InterviewPrefilter.mayBeInterview(("Pourquoi maintenant ? " + ANSWER.repeat(5)).repeat(8)))
                .isTrue();
    }

    /** Every sample interview of the project passes: who is turned away here is never seen again. */
    @Test
    void everySamplePasses() throws IOException {
        Path seeds = Path.of(System.getProperty("entretien.root"), "seeds");
        List<Path> interviews;
        try (Stream<Path> files = Files.list(seeds)) {
            interviews = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(InterviewPrefilterTest::isInterview)
                    .toList();
        }
        assertThat(interviews)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(InterviewPrefilter.mayBeInterview(Files.readString(file)))
                        .as("%s", file)
                        .isTrue());
    }

    private static boolean isInterview(Path page) {
        String name = page.getFileName().toString();
        try {
            return Files.readString(
                            page.resolveSibling("expected").resolve(name.substring(0, name.length() - 4) + ".json"))
                    .contains("\"interview\"");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Property
    void looksAtLinesWhateverEndsThem(
            @ForAll @StringLength(max = 400) @Chars({'a', 'B', '.', ':', '?', ' ', '\n', '\u00A0', '\u061F'})
                    String text,
            @ForAll @Chars({'\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029'}) char end) {
        assertThat(InterviewPrefilter.mayBeInterview(text.replace('\n', end)))
                .isEqualTo(InterviewPrefilter.mayBeInterview(text));
    }
}
