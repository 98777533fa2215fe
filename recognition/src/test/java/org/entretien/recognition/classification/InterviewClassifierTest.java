package org.entretien.recognition.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.entretien.domain.Publication;
import org.entretien.recognition.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A page is an interview or not")
class InterviewClassifierTest {
    private static boolean isInterview(String... lines) {
        Publication publication = Pages.read(lines).publication();
        return publication.interview().isPresent();
    }

    @Nested
    @DisplayName("an interview is")
    class Interviews {
        @Test
        void aPageWithLabelledTurns() {
            assertThat(isInterview(
                            "Le phare de Ramsal",
                            "Claire Dorne : Qui tient le phare ?",
                            "Paul Moz : Ma sœur le tient depuis dix ans.",
                            "Claire Dorne : Et avant elle ?",
                            "Paul Moz : Un cousin, que nous n'avons jamais revu.",
                            "Claire Dorne : Le cherchez-vous encore ?",
                            "Paul Moz : Je regarde la mer chaque soir, au cas où."))
                    .isTrue();
        }

        @Test
        void aPageOfBareQuestionsToSomebodyWhoAnswersForHimself() {
            assertThat(isInterview(
                            "Ada Brun : « Je dors peu »",
                            "Comment avez-vous commencé à garder le phare ?",
                            "Je remplaçais ma mère un soir d'hiver, et je suis restée parce que la lampe me plaisait.",
                            "Et votre sœur ?",
                            "Elle me relève le dimanche. Nous partageons le pain et les nouvelles, jamais la lampe.",
                            "Avez-vous peur du vent ?",
                            "J'ai surtout peur du silence, car il annonce la brume et je ne vois plus mes bateaux."))
                    .isTrue();
        }

        @Test
        void aPageThatAnnouncesOneAndHasATag() {
            assertThat(isInterview(
                            "El faro de Benarra",
                            "Entrevista a Tomás Urrieta",
                            "P. ¿Quién cuida el faro?",
                            "R. Mi hermana lo cuida.",
                            "P. ¿Y usted?",
                            "R. Yo cuido de mi hermana."))
                    .isTrue();
        }
    }

    @Nested
    @DisplayName("no interview is")
    class Others {
        @Test
        void newsWithReportedSpeech() {
            assertThat(isInterview(
                            "Le bac de Ramsal à l'arrêt",
                            "La compagnie a annoncé lundi que le bac ne partira pas avant la fin du mois.",
                            "« Nous attendons une pièce », a déclaré la directrice, qui a ajouté que le prix restera le même.",
                            "Qui paiera les retards ? La mairie a indiqué qu'elle étudie la question.",
                            "Selon lui, les travaux dureront trois semaines."))
                    .isFalse();
        }

        @Test
        void aListOfQuestionsAndAdvice() {
            assertThat(isInterview(
                            "Frequently asked questions about the ferry",
                            "How do I buy a ticket?",
                            "You can buy your ticket at the counter or from the crew.",
                            "Can I bring my bicycle?",
                            "You may bring your bicycle if you fold it.",
                            "What if I miss the boat?",
                            "Your ticket stays valid until the evening."))
                    .isFalse();
        }

        @Test
        void aPageWithoutQuestions() {
            assertThat(isInterview("Le vent", "Il souffle.", "Il tombe.")).isFalse();
        }

        @Test
        void aPageOfQuestionsAlone() {
            assertThat(isInterview("Qui ?", "Quand ?", "Où ?", "Pourquoi ?")).isFalse();
        }

        @Test
        void aLineOrNothing() {
            assertThat(isInterview("Le vent")).isFalse();
            assertThat(isInterview("?")).isFalse();
        }
    }

    @Test
    void itsConfidenceIsAProbabilityEitherWay() {
        for (int lines = 1; lines < 12; lines++) {
            String[] page = IntStream.range(0, lines)
                    .mapToObj(i -> i % 2 == 1 ? "Que dites-vous ?" : "Je dis ce que je pense.")
                    .toArray(String[]::new);

            assertThat(Pages.read(page).confidence()).isBetween(0.0, 1.0);
        }
    }
}
