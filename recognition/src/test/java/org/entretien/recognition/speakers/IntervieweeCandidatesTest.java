package org.entretien.recognition.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.recognition.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who asks and who answers without a label is known by")
class IntervieweeCandidatesTest {
    private static final Map<String, List<String>> TURNS = Map.of(
            "fr",
            List.of(
                    "Comment avez-vous commencé ?",
                    "J'ai commencé par hasard, un soir d'hiver, parce que ma mère était malade.",
                    "Que ferez-vous demain ?",
                    "Je ferai la même chose, mais plus lentement, car je n'ai plus vingt ans."),
            "en",
            List.of(
                    "How did you start?",
                    "I started by chance, one winter evening, because my mother was ill.",
                    "What will you do tomorrow?",
                    "I will do the same, but more slowly, because I am not twenty any more."),
            "es",
            List.of(
                    "¿Cómo empezó usted?",
                    "Empecé por casualidad, una tarde de invierno, porque mi madre estaba enferma.",
                    "¿Qué hará mañana?",
                    "Haré lo mismo, pero más despacio, porque ya no tengo veinte años."),
            "de",
            List.of(
                    "Wie haben Sie angefangen?",
                    "Ich habe zufällig angefangen, an einem Winterabend, weil meine Mutter krank war.",
                    "Was machen Sie morgen?",
                    "Ich mache dasselbe, nur langsamer, denn ich bin keine zwanzig mehr."),
            "it",
            List.of(
                    "Come ha cominciato?",
                    "Ho cominciato per caso, una sera d'inverno, perché mia madre era malata.",
                    "Che cosa le piace del faro?",
                    "Mi piace il silenzio, e mio figlio lo sa.",
                    "Che cosa farà domani?",
                    "Farò la stessa cosa, ma più piano, perché non ho più vent'anni."),
            "pt",
            List.of(
                    "Como começou o senhor?",
                    "Comecei por acaso, numa noite de inverno, porque a minha mãe estava doente.",
                    "O que fará amanhã?",
                    "Farei o mesmo, mas mais devagar, porque já não tenho vinte anos."),
            "ar",
            List.of(
                    "كيف بدأتم؟",
                    "بدأت صدفة في مساء شتوي لأن أمي كانت مريضة وكنت وحدي في البيت.",
                    "ماذا ستفعلون غدا؟",
                    "سأفعل الشيء نفسه، لكن ببطء أكثر، لأنني لم أعد في العشرين."));

    private static Interview read(String language, String before, String after) {
        List<String> lines = new ArrayList<>(List.of(before.split("\\|")));
        lines.addAll(TURNS.get(language));
        if (after != null) {
            lines.add(after);
        }
        return Pages.read(lines.toArray(String[]::new))
                .publication()
                .interview()
                .orElseThrow();
    }

    private static String names(List<Participant> participants) {
        return String.join(" + ", participants.stream().map(Participant::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; La lampe et la mer|Entretien avec le directeur du port de Ramsal, Bakary Dianté; Bakary Dianté",
                "fr; La lampe et la mer|Nous avons rencontré Ada Brun, gardienne du phare, dans sa cuisine.; Ada Brun",
                "fr; Ada Brun, gardienne de phare : « Je dors peu »; Ada Brun",
                "fr; La lampe et la mer|À 54 ans, Ada Brun garde seule le phare de Ramsal. Elle raconte.; Ada Brun",
                "en; The lamp and the sea|In this interview with lighthouse keeper Ada Brunn, we talk about winter.; Ada Brunn",
                "en; The lamp and the sea|Ada Brunn has kept the lighthouse above Kestrel Bay for years.; Ada Brunn",
                "en; “I hardly sleep”: lighthouse keeper Ada Brunn on fifteen winters; Ada Brunn",
                "en; Maintainer spotlight: Gen Lao (@genlao); Gen Lao",
                "es; «Duermo poco»|Tomás Urrieta, farero de Benarra, nos recibe en la cocina.; Tomás Urrieta",
                "es; La lámpara y el mar|Hablamos con el farero Tomás Urrieta sobre el invierno.; Tomás Urrieta",
                "de; „Ich schlafe wenig“|Leuchtturmwärterin Insa Brodersen über fünfzehn Winter; Insa Brodersen",
                "de; Die Lampe und das Meer|Insa Brodersen, 54, hält seit fünfzehn Jahren den Leuchtturm in Ostersiel.; Insa Brodersen",
                "it; «Dormo poco»|Nives Tonolli, guardiana del faro, accende la lampada ogni sera.; Nives Tonolli",
                "it; La lampada e il mare|Abbiamo incontrato la guardiana Nives Tonolli nella cucina.; Nives Tonolli",
                "pt; “Durmo pouco”|Rosa Quintal, faroleira em Vila Sal, recebeu-nos na cozinha.; Rosa Quintal",
                "ar; المصباح والبحر|حوار مع حارسة المنارة ليلى الشهاوي; ليلى الشهاوي",
                "ar; ليلى الشهاوي: أنام قليلا|تحرس المنارة منذ سنوات.; ليلى الشهاوي",
                "ar; حارسة المنارة ليلى الشهاوي لـ«الواحة»: أنام قليلا; ليلى الشهاوي",
                "ar; المصباح والبحر|التقينا ليلى الشهاوي، حارسة المنارة، في مطبخها.; ليلى الشهاوي"
            })
    void theHead(String language, String before, String name) {
        assertThat(names(read(language, before, null).interviewees())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; Propos recueillis par Lina Hardi et Paul Mirande; Lina Hardi + Paul Mirande",
                "fr; Interview réalisée par Lina Hardi; Lina Hardi",
                "en; Interview by Jenna Strand for The Kestrel Bay Observer; Jenna Strand",
                "de; Das Gespräch führte Onno Harms.; Onno Harms",
                "de; Interview: Onno Harms; Onno Harms",
                "it; Intervista di Aldo Bressan; Aldo Bressan",
                "es; Entrevista de Ana Solís; Ana Solís",
                "es; Entrevista realizada por Ana Solís; Ana Solís",
                "pt; Entrevista conduzida por Abel Tordo; Abel Tordo",
                "ar; أجرى الحوار: كريم البستاني; كريم البستاني",
                "ar; حاورتها سلمى الدرعي; سلمى الدرعي"
            })
    void theByline(String language, String after, String name) {
        assertThat(names(read(language, "Title", after).interviewers())).isEqualTo(name);
    }

    @Test
    void nobodyWhereOnlyPlacesAreNamed() {
        assertThat(read("en", "The lamp and the sea|We drove from Ostersiel Harbour to Kestrel Bay and climbed.", null)
                        .interviewees())
                .isEmpty();
    }

    @Test
    void theQuestionsWhereTheyCallHimByName() {
        Interview interview = Pages.read(
                        "Il pane sa aspettare",
                        "Nel vicolo il forno di Aldo Bressan è acceso da tre generazioni.",
                        "Signor Bressan, a che ora comincia la sua giornata?",
                        "Alle due di notte. Mio nonno diceva che il pane non dorme, e nemmeno noi.",
                        "Ha mai pensato di smettere?",
                        "Una volta sola. Poi è venuta una bambina a chiedermi un panino, e sono rimasto.")
                .publication()
                .interview()
                .orElseThrow();

        assertThat(names(interview.interviewees())).isEqualTo("Aldo Bressan");
        assertThat(interview.turns().get(1).speaker()).contains("Aldo Bressan");
    }
}
