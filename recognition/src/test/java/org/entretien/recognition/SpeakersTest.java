package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Turn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Who speaks")
class SpeakersTest {
    private static Interview interview(String... lines) {
        return Pages.read(lines).publication().interview().orElseThrow();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static List<String> speakers(Interview interview) {
        return interview.turns().stream()
                .map(Turn::speaker)
                .map(speaker -> speaker.orElse("?"))
                .distinct()
                .toList();
    }

    @Nested
    @DisplayName("where labels stand")
    class Labelled {
        @Test
        void isTheOneWhoseLettersTheFirstLabelDeclares() {
            Interview interview = interview(
                    "The keeper of the tide tables",
                    "Marta Oakes (MO): Kit, thanks for being here. How long have you kept the tables?",
                    "Christopher Pell (KP): Since I was nine, and my mother before me.",
                    "MO: And who will keep them after you?",
                    "KP: I have asked my niece. She said she would rather keep bees.",
                    "MO: What would you tell her?",
                    "KP: That I keep bees as well.");
            assertThat(speakers(interview)).containsExactly("Marta Oakes", "Christopher Pell");
            assertThat(names(interview.interviewees())).containsExactly("Christopher Pell");
            assertThat(interview.interviewees().get(0).aliases()).contains("KP");
        }

        @Test
        void isNobodyWhomATitleWithAColonAnnounces() {
            Interview interview = interview(
                    "Interview with Christopher Pell: the man who keeps the tides",
                    "Christopher Pell keeps the tide tables of Marrow Bay.",
                    "How long have you kept the tables?",
                    "Christopher Pell: Since I was nine, and my mother before me.",
                    "And who will keep them after you?",
                    "Christopher Pell: I have asked my niece. She said she would rather keep bees.",
                    "What would you tell her?",
                    "Christopher Pell: That I keep bees as well.");
            assertThat(names(interview.interviewees())).containsExactly("Christopher Pell");
        }

        @Test
        void isNoMonsieurWhereAnInitialIsMeant() {
            Interview interview = interview(
                    "Marthe Quillec : « Une digue se raconte »",
                    "Propos recueillis par Claire Dorne",
                    "C. D. : La digue est-elle une affaire de voisins ?",
                    "M. Q. : Elle appartient à celui qui dort derrière, et à ceux qui l'oublient.",
                    "C. D. : Que vous demandent-ils ?",
                    "M. Q. : Ils demandent quand. Je leur réponds que la mer ne lit pas nos calendriers.");
            assertThat(names(interview.interviewees())).containsExactly("Marthe Quillec");
        }

        @Test
        void isKnownByInitialsInAScriptWithoutCapitals() {
            Interview interview = interview(
                    "نوال الغرباوي: الجرار لا تكذب",
                    "حاورها: سالم بركات",
                    "س. ب.: كم جرة في الفرن اليوم؟",
                    "ن. غ.: نحو مئتي قطعة إذا رتبناها بهدوء، ولا أحد يحب الهدوء.",
                    "س. ب.: ومن يشتريها؟",
                    "ن. غ.: من ماتت جرته القديمة. أنا لا أبيع للزينة.");
            assertThat(names(interview.interviewees())).containsExactly("نوال الغرباوي");
        }

        @Test
        void isTheNameWithoutWhatIsSaidOfIt() {
            Interview interview = interview(
                    "The keeper of the tide tables",
                    "Marta Oakes asks: How long have you kept the tables?",
                    "Christopher Pell, keeper: Since I was nine, and my mother before me.",
                    "Marta Oakes asks: And who will keep them after you?",
                    "Christopher Pell answers: I have asked my niece. She said she would rather keep bees.",
                    "Marta Oakes asks: What would you tell her?",
                    "Christopher Pell answers: That I keep bees as well.");
            assertThat(speakers(interview)).containsExactly("Marta Oakes", "Christopher Pell");
        }

        @Test
        void standsInBracketsOrBeforeABarAsWell() {
            for (List<String> marks : List.of(List.of("[", "] "), List.of("", " | "), List.of("", " [00:10]: "))) {
                Interview interview = interview(
                        "The keeper of the tide tables",
                        marks.get(0) + "Marta Oakes" + marks.get(1) + "How long have you kept the tables?",
                        marks.get(0) + "Christopher Pell" + marks.get(1) + "Since I was nine, and my mother before me.",
                        marks.get(0) + "Marta Oakes" + marks.get(1) + "And who will keep them after you?",
                        marks.get(0) + "Christopher Pell" + marks.get(1) + "I have asked my niece. She keeps bees.");
                assertThat(speakers(interview)).containsExactly("Marta Oakes", "Christopher Pell");
            }
        }

        @Test
        void isNobodyWhomASentenceWithAColonOpens() {
            Interview interview = interview(
                    "The keeper of the tide tables",
                    "Marta Oakes: How long have you kept the tables?",
                    "Christopher Pell: Since I was nine, and my mother before me.",
                    "Marta Oakes: And who will keep them after you?",
                    "Christopher Pell: I have asked my niece.",
                    "So yeah: she said she would rather keep bees.",
                    "Marta Oakes: What would you tell her?",
                    "Christopher Pell: That I keep bees as well.");
            assertThat(names(interview.interviewees())).containsExactly("Christopher Pell");
            assertThat(speakers(interview)).containsExactly("Marta Oakes", "Christopher Pell");
        }

        @Test
        void isTheOneOfTheFirstLinesWhoseInitialsTheLabelHas() {
            Interview interview = interview(
                    "A life among chimneys",
                    "Tabitha Crane sweeps the chimneys of Cold Harbour and has never lost a brush.",
                    "WR: How did you begin?",
                    "TC: I followed my uncle up, and I liked what I saw.",
                    "WR: What did you see?",
                    "TC: My own house, from above. I had thought it bigger.",
                    "WR: Do you still climb?",
                    "TC: I do, when nobody is looking.");
            assertThat(names(interview.interviewees())).containsExactly("Tabitha Crane");
            assertThat(interview.interviewees().get(0).aliases()).contains("TC");
            assertThat(speakers(interview)).contains("Tabitha Crane");
        }

        @Test
        void isTheOneOfTheFirstLinesBehindASurnameOrARole() {
            Interview interview = interview(
                    "« Je compte les marées »",
                    "Solène Arvor garde la maison de la marée à Tiznoura depuis vingt ans.",
                    "Journaliste : Vous la gardez seule ?",
                    "La directrice : Seule, et je n'ai jamais fermé un matin.",
                    "Journaliste : Qui vient encore ?",
                    "La directrice : Des enfants, et j'en suis heureuse.");
            assertThat(names(interview.interviewees())).containsExactly("Solène Arvor");
        }

        @Test
        void isNobodyBehindASingleLetter() {
            Interview interview = interview(
                    "Gesprek met Sietske Haanstra",
                    "V: Hoe lang zaag je al?",
                    "A: Ik zaag sinds mijn twaalfde, met mijn vader.",
                    "V: Is dat niet gevaarlijk?",
                    "A: Ik heb nog tien vingers.");
            assertThat(names(interview.interviewees())).doesNotContain("A");
            assertThat(names(interview.interviewers())).doesNotContain("V");
        }

        @Test
        void areReadersWhoseQuestionsAreMarkedAsTheirs() {
            Interview interview = interview(
                    "Les lecteurs interrogent la batelière",
                    "Question de Malika, Tiznoura : Pourquoi le bac ne passe-t-il plus le soir ?",
                    "Parce que la lampe du quai est cassée. J'ai demandé deux fois qu'on la répare.",
                    "Question de Bruno, Ramsal : On attend parfois une heure.",
                    "Je le sais, et j'en suis désolée. Le vent décide plus que moi.",
                    "Question de Malika, Tiznoura : Qui vous remplacera ?",
                    "Ma nièce, si elle veut bien de mes horaires.");
            assertThat(names(interview.interviewers())).containsExactly("Malika", "Bruno");
            assertThat(names(interview.interviewees())).doesNotContain("Malika", "Bruno");
        }

        @Test
        void isWhoSignedWhereSomebodyElseIsAnnounced() {
            Interview interview = interview(
                    "Gespräch mit Imke Harms",
                    "Interview: Anke Terhorst",
                    "Wie oft fahren Sie am Tag?",
                    "Vierzehnmal, wenn ich Glück habe.",
                    "Was ärgert Sie?",
                    "Die Schranke. Ich kann sie nicht leiden.");
            assertThat(names(interview.interviewees())).containsExactly("Imke Harms");
            assertThat(names(interview.interviewers())).containsExactly("Anke Terhorst");
        }

        @Test
        void worksWhereTheOrganisationIsPrintedApart() {
            Interview interview = interview(
                    "Entretien avec Lina Hardi, directrice, Filatures du Gharb",
                    "Vous filez encore la laine ?",
                    "Oui, et je la file moi-même quand la machine est fatiguée.",
                    "Qui vous l'achète ?",
                    "Des tisserands du Sud, que je connais tous.");
            assertThat(interview.interviewees().get(0).role()).contains("directrice");
            assertThat(interview.interviewees().get(0).affiliation()).contains("Filatures du Gharb");
        }

        @Test
        void isTheAnnouncedPresidentBehindHisRole() {
            Interview interview = interview(
                    "La coopérative de Ramsal fête ses vingt ans",
                    "Publié dans Le Courrier des Dunes le 12 - 04 - 2017",
                    "Entretien avec Bakary Dianté, président de la coopérative de Ramsal",
                    "LCDD : Comment avez-vous commencé ?",
                    "Le président : Avec trois ruches et une charrette que nous avions empruntée.",
                    "LCDD : Que devient la charrette ?",
                    "Le président : Elle est dans mon jardin, et mes enfants y jouent.");
            assertThat(speakers(interview)).containsExactly("LCDD", "Bakary Dianté");
            assertThat(interview.interviewees().get(0).role()).contains("président de la coopérative de Ramsal");
        }

        @Test
        void isTheOneWhoseSurnameFollowsTheFormOfAddress() {
            Interview interview = interview(
                    "Le puits et la mairie",
                    "Entretien avec Solène Arvor, maire de Tiz",
                    "Le Courrier : Votre commune a-t-elle encore de l'eau ?",
                    "Mme Arvor : Nous en avons, mais nous la comptons.",
                    "Le Courrier : Qui la compte ?",
                    "Mme Arvor : Moi, chaque soir, avec une règle.");
            assertThat(names(interview.interviewees())).containsExactly("Solène Arvor");
            assertThat(speakers(interview)).containsExactly("Le Courrier", "Solène Arvor");
        }

        @Test
        void isFoundThroughAnotherSpelling() {
            Interview interview = interview(
                    "Le tanneur de la rue basse",
                    "Entretien avec Youssef El Khattabi, tanneur",
                    "Question : Depuis quand tannez-vous ?",
                    "Yousef Khatabi : Depuis que mon père m'a mis une peau dans les mains.",
                    "Question : Que vous a-t-il dit ?",
                    "Yousef Khatabi : Rien. Il m'a montré.");
            assertThat(interview.interviewees()).hasSize(1);
        }

        @Test
        void isTheOneWhoSignedAndWhoseInitialsAsk() {
            Interview interview = interview(
                    "The bell founder",
                    "Interview by Jenna Strand",
                    "JS: When did you cast your first bell?",
                    "Odd Harring: I was fourteen, and it cracked on the first stroke.",
                    "JS: What did you do with it?",
                    "Odd Harring: I keep my pencils in it.");
            assertThat(speakers(interview)).containsExactly("Jenna Strand", "Odd Harring");
        }

        @Test
        void isNotAnEntryOfAList() {
            Interview interview = interview(
                    "Tove Lind",
                    "Who are you, and what do you do?",
                    "I'm Tove Lind, and I repair clocks in a lighthouse.",
                    "What do you use?",
                    "I use a lot of small things:",
                    "Tweezer: For the springs.",
                    "PIKO: For the screws.",
                    "Lantern: For the nights.",
                    "RUMA: For everything else I do.",
                    "What would be your dream workshop?",
                    "I would like a room without wind.");
            assertThat(names(interview.interviewees())).containsExactly("Tove Lind");
        }

        @Test
        void isNobodyBehindALink() {
            Interview interview = interview(
                    "Notes on tides",
                    "Piet Holm on tide tables: https://tiznoura.example/tables",
                    "Maud Tarrant: Piet, why do tables need notes?",
                    "Piet Holm: Because I make mistakes, and I want them to be found.",
                    "Maud Tarrant: Do people find them?",
                    "Piet Holm: I get a letter a week.");
            assertThat(names(interview.interviewees())).containsExactly("Piet Holm");
        }
    }

    @Nested
    @DisplayName("where no label stands")
    class Unlabelled {
        @Test
        void isTheOutletWhereNobodyElseAsks() {
            Interview interview = interview(
                    "Un phare pour deux sœurs",
                    "Publié dans Le Courrier des Dunes le 12 - 04 - 2017",
                    "Entretien avec Ada Brun, gardienne du phare de Ramsal",
                    "Qui tient le phare cet hiver ?",
                    "Ma sœur et moi, une nuit sur deux, comme nous l'avons toujours fait.",
                    "Avez-vous un conseil pour celles qui suivront ?",
                    "Qu'elles dorment avant de venir, car nous dormons peu.");
            assertThat(speakers(interview)).containsExactly("Le Courrier des Dunes", "Ada Brun");
            assertThat(interview.interviewers().get(0).kind()).isEqualTo(Participant.Kind.ORGANISATION);
        }

        @Test
        void isTheOneOfTheBylineRatherThanTheOutlet() {
            Interview interview = interview(
                    "Un phare pour deux sœurs",
                    "Publié dans Le Courrier des Dunes le 12 - 04 - 2017",
                    "Entretien avec Ada Brun, gardienne du phare de Ramsal",
                    "Qui tient le phare cet hiver ?",
                    "Ma sœur et moi, une nuit sur deux, comme nous l'avons toujours fait.",
                    "Avez-vous un conseil pour celles qui suivront ?",
                    "Qu'elles dorment avant de venir, car nous dormons peu.",
                    "Propos recueillis par Lina Hardi");
            assertThat(speakers(interview)).containsExactly("Lina Hardi", "Ada Brun");
        }

        @Test
        void isTheOneWhoNamesHimselfAsTheHeadlineDoes() {
            Interview interview = interview(
                    "Gardeners of the month: Gil Moray (@gmoray)",
                    "Every month we ask somebody who digs.",
                    "Can you briefly introduce yourself?",
                    "Hi, my name is Gil Moray. I grow beans on a roof.",
                    "How did you start?",
                    "My aunt left me the roof, and I had a bag of beans.");
            assertThat(speakers(interview)).contains("Gil Moray");
        }
    }
}
