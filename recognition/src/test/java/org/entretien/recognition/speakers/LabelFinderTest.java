package org.entretien.recognition.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entretien.page.Page;
import org.entretien.recognition.Pages;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.speakers.SpeakerCluster.Side;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The labels of a page")
class LabelFinderTest {
    private static final KnownNames NONE_KNOWN = new KnownNames(Optional.empty(), List.of(), List.of());

    private static Labels find(KnownNames known, String language, String... lines) {
        Page page = Pages.of(lines);
        return LabelFinder.find(page.text(), Pages.lines(page, language), Lexicons.of(language), known);
    }

    /** Who speaks on each line: {@code ?Claire} asks, {@code !Paul} answers. */
    private static List<String> voices(Labels labels, int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> labels.of(i).map(LabelFinderTest::note).orElse(""))
                .toList();
    }

    private static String note(SpeakerCluster voice) {
        return (voice.side() == Side.ASKS ? "?" : "!") + voice.name();
    }

    @Nested
    @DisplayName("on every turn")
    class Throughout {
        private final Labels labels = find(
                NONE_KNOWN,
                "fr",
                "Claire Dorne : Qui tient le phare ?",
                "Paul Moz : Ma sœur le tient depuis dix ans.",
                "Claire Dorne : Et avant elle ?",
                "Paul Moz : Un cousin, que nul n'a revu.",
                "Claire Dorne : Parlez-nous de lui.",
                "Paul Moz : Il aimait une chose : le silence.");

        @Test
        void tellWhoAsksAndWhoAnswers() {
            assertThat(voices(labels, 6))
                    .containsExactly(
                            "?Claire Dorne", "!Paul Moz", "?Claire Dorne", "!Paul Moz", "?Claire Dorne", "!Paul Moz");
        }

        @Test
        void areKnownToBeThroughout() {
            assertThat(labels.throughout()).isTrue();
        }
    }

    @Test
    void onTheFirstPairOnlyAreBelievedBecauseTheyBackEachOther() {
        KnownNames known = new KnownNames(Optional.of("Le Courrier des Dunes"), List.of("Paul Moz"), List.of());
        Labels labels = find(
                known,
                "fr",
                "LCDD : Qui tient le phare ?",
                "Paul Moz : Ma sœur le tient depuis dix ans.",
                "Et avant elle ?",
                "Un cousin, que nul n'a revu.");

        assertThat(voices(labels, 4)).containsExactly("?LCDD", "!Paul Moz", "", "");
        assertThat(labels.of(0)).get().extracting(SpeakerCluster::isOutlet).isEqualTo(true);
        assertThat(labels.throughout()).isFalse();
    }

    @Test
    void mayBeShortenedAfterTheFirstTime() {
        Labels labels = find(
                NONE_KNOWN,
                "fr",
                "Claire Dorne : Qui tient le phare ?",
                "Paul Moz : Ma sœur le tient.",
                "CD : Depuis quand ?",
                "PM : Depuis dix ans.",
                "C.D. : Et avant ?",
                "Moz : Un cousin.");

        assertThat(voices(labels, 6))
                .containsExactly(
                        "?Claire Dorne", "!Paul Moz", "?Claire Dorne", "!Paul Moz", "?Claire Dorne", "!Paul Moz");
        assertThat(labels.voices()).hasSize(2);
    }

    @Test
    void mayStandOnTheAnswersAlone() {
        Labels labels = find(
                NONE_KNOWN,
                "fr",
                "Qui tient le phare cet hiver ?",
                "Ada Brun : Ma sœur le tient.",
                "Paul Moz : Et moi le dimanche.",
                "Depuis quand est-ce ainsi ?",
                "Ada Brun : Depuis dix ans.",
                "Paul Moz : Onze.");

        assertThat(voices(labels, 6)).containsExactly("", "!Ada Brun", "!Paul Moz", "", "!Ada Brun", "!Paul Moz");
    }

    @Nested
    @DisplayName("may be tags that name no one")
    class AsTags {
        @Test
        void inTheLanguageOfThePage() {
            assertThat(voices(
                            find(
                                    NONE_KNOWN,
                                    "ar",
                                    "س: من يحرس المنارة؟",
                                    "ج: أختي.",
                                    "س: منذ متى؟",
                                    "ج: منذ عشر سنوات."),
                            4))
                    .containsExactly("?س", "!ج", "?س", "!ج");
            assertThat(voices(
                            find(
                                    NONE_KNOWN,
                                    "es",
                                    "P. ¿Quién?",
                                    "R. Mi hermana.",
                                    "P. ¿Desde cuándo?",
                                    "R. Diez años."),
                            4))
                    .containsExactly("?P", "!R", "?P", "!R");
        }

        @Test
        void withNumbers() {
            assertThat(voices(
                            find(
                                    NONE_KNOWN,
                                    "en",
                                    "Question 1: Who keeps it?",
                                    "Answer: She.",
                                    "Question 2: When?",
                                    "Answer: Now."),
                            4))
                    .containsExactly("?Question 1", "!Answer", "?Question 1", "!Answer");
        }

        @Test
        void withNumbersRightBehindTheLetter() {
            assertThat(voices(
                            find(
                                    NONE_KNOWN,
                                    "en",
                                    "Q1: Who keeps it?",
                                    "A1: She does.",
                                    "Q2: Since when?",
                                    "A2: Ten years."),
                            4))
                    .containsExactly("?Q1", "!A1", "?Q1", "!A1");
        }

        @Test
        void whoseSideTheWordItselfTells() {
            Labels labels = find(
                    NONE_KNOWN,
                    "fr",
                    "Question : Le phare.",
                    "Réponse : Lequel ?",
                    "Question : Le vieux.",
                    "Réponse : Ah ?");
            assertThat(voices(labels, 4)).containsExactly("?Question", "!Réponse", "?Question", "!Réponse");
        }
    }

    @Nested
    @DisplayName("are not")
    class False {
        @Test
        void wordsInFrontOfAColonInOneSentence() {
            Labels labels = find(
                    NONE_KNOWN,
                    "fr",
                    "Qui tient le phare ?",
                    "La question : nul ne la pose plus au village.",
                    "Et le vieux port ?",
                    "Un conseil : ne pas y aller la nuit.");

            assertThat(labels.voices()).isEmpty();
        }

        @Test
        void noticesOfTheSite() {
            Labels labels = find(
                    NONE_KNOWN,
                    "fr",
                    "Lire aussi : Le vieux port",
                    "Lire aussi : La digue",
                    "Lire aussi : Le bac",
                    "Photo : Jo Blanc");

            assertThat(labels.voices()).isEmpty();
        }

        @Test
        void theSpeakerOfAHeadline() {
            Labels labels = find(
                    NONE_KNOWN,
                    "fr",
                    "Paul Moz : « Le phare nous veille »",
                    "Qui le tient ?",
                    "Ma sœur.",
                    "Et toi ?",
                    "Moi non.");

            assertThat(labels.voices()).isEmpty();
        }
    }

    @Test
    void aTranscriptWithoutAnyQuestionMarkStillHasTwoSides() {
        Labels labels = find(
                NONE_KNOWN,
                "en",
                "Host: Welcome to the show, Maud.",
                "Maud Tarrant: Thanks for having me.",
                "Host: Tell us about the river.",
                "Maud Tarrant: It rose for nine days and I wrote all of them down.",
                "Host: All nine.",
                "Maud Tarrant: Every single one of them.");

        assertThat(voices(labels, 6))
                .containsExactly("?Host", "!Maud Tarrant", "?Host", "!Maud Tarrant", "?Host", "!Maud Tarrant");
    }
}
