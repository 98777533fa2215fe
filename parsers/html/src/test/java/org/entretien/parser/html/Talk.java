package org.entretien.parser.html;

import java.util.ArrayList;
import java.util.List;
import org.entretien.domain.Answer;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.ParseResult;

/**
 * An invented interview, to be set in many ways.
 *
 * @param language its code
 * @param headline of the page
 * @param intro a paragraph before the first question
 * @param asker the name of who asks
 * @param answerer the name of who answers
 * @param asked the questions
 * @param said the answers
 */
record Talk(
        String language,
        String headline,
        String intro,
        String asker,
        String answerer,
        List<String> asked,
        List<String> said) {

    static final Talk ENGLISH = new Talk(
            "en",
            "The keeper speaks",
            "Ada Brun has kept the light of Ramsal for ten years. We met her on the rock, between two storms.",
            "Courier",
            "Ada Brun",
            List.of(
                    "Why did you come back to the lighthouse?",
                    "Do you sleep at night?",
                    "What does the lamp cost you every winter?",
                    "Who will keep it after you?"),
            List.of(
                    "Because the harbour office asked three people before me, and all of them had families on shore.",
                    "Yes.",
                    "More than the town likes to hear, and less than one wreck. I write down every litre of oil.",
                    "My niece, I hope. She already climbs the stairs faster than I do."));

    static final Talk FRENCH = new Talk(
            "fr",
            "La gardienne du phare raconte",
            "Ada Brun garde le phare de Ramsal depuis dix ans. Nous l'avons rencontrée sur son rocher, entre deux tempêtes.",
            "Le Courrier",
            "Ada Brun",
            List.of(
                    "Pourquoi êtes-vous revenue au phare ?",
                    "Dormez-vous la nuit ?",
                    "Que vous coûte la lampe chaque hiver ?",
                    "Qui le gardera après vous ?"),
            List.of(
                    "Parce que le bureau du port avait demandé à trois personnes avant moi, et que toutes avaient une famille à terre.",
                    "Oui.",
                    "Plus que la ville n'aime l'entendre, et moins qu'un seul naufrage. Je note chaque litre d'huile.",
                    "Ma nièce, je l'espère. Elle monte déjà l'escalier plus vite que moi."));

    static final Talk SPANISH = new Talk(
            "es",
            "La guardiana del faro habla",
            "Ada Brun cuida el faro de Ramsal desde hace diez años. La encontramos en su roca, entre dos tormentas.",
            "El Correo",
            "Ada Brun",
            List.of(
                    "¿Por qué volvió usted al faro?",
                    "¿Duerme por la noche?",
                    "¿Cuánto le cuesta la lámpara cada invierno?",
                    "¿Quién lo cuidará después de usted?"),
            List.of(
                    "Porque la oficina del puerto había preguntado a tres personas antes que a mí, y todas tenían familia en tierra.",
                    "Sí.",
                    "Más de lo que a la ciudad le gusta oír, y menos que un solo naufragio. Yo apunto cada litro de aceite.",
                    "Mi sobrina, eso espero. Ya sube la escalera más rápido que yo."));

    static final Talk GERMAN = new Talk(
            "de",
            "Die Wärterin erzählt",
            "Ada Brun hütet seit zehn Jahren das Licht von Ramsal. Wir trafen sie auf dem Felsen, zwischen zwei Stürmen.",
            "Der Bote",
            "Ada Brun",
            List.of(
                    "Warum sind Sie zum Leuchtturm zurückgekommen?",
                    "Schlafen Sie nachts?",
                    "Was kostet Sie die Lampe jeden Winter?",
                    "Wer wird ihn nach Ihnen hüten?"),
            List.of(
                    "Weil das Hafenamt vor mir drei andere gefragt hatte, und alle hatten Familie an Land.",
                    "Ja.",
                    "Mehr, als die Stadt gern hört, und weniger als ein einziges Wrack. Ich schreibe jeden Liter Öl auf.",
                    "Meine Nichte, hoffe ich. Sie steigt die Treppe schon schneller hinauf als ich."));

    static final Talk ARABIC = new Talk(
            "ar",
            "حارسة المنارة تتحدث",
            "حوار مع آدا برون التي تحرس منارة رمسال منذ عشر سنوات، أجريناه على الصخرة بين عاصفتين.",
            "البريد",
            "آدا برون",
            List.of("لماذا عدت إلى المنارة؟", "هل تنامين ليلا؟", "كم يكلفك المصباح كل شتاء؟", "من سيحرسها بعدك؟"),
            List.of(
                    "لأن مكتب الميناء سأل قبلي ثلاثة أشخاص، وكانت لهم جميعا عائلات على البر.",
                    "نعم.",
                    "أكثر مما تحب المدينة أن تسمع، وأقل من غرق سفينة واحدة. أنا أكتب كل لتر من الزيت.",
                    "ابنة أختي كما أرجو. إنها تصعد الدرج أسرع مني."));

    static final Talk CHINESE = new Talk(
            "zh",
            "守灯人的话",
            "林海燕在礁石上看守灯塔已有十年。我们在两场风暴之间见到了她。",
            "信报",
            "林海燕",
            List.of("您为什么回到灯塔？", "您夜里睡得好吗？", "每年冬天点灯要花多少钱？", "您之后谁来看守？"),
            List.of("因为港务局在我之前问过三个人，他们在岸上都有家人。", "好。", "比城里人爱听的多，比一次沉船少。我记下每一升油。", "我希望是我的侄女。她爬楼梯已经比我快了。"));

    static final List<Talk> ALL = List.of(ENGLISH, FRENCH, SPANISH, GERMAN, ARABIC, CHINESE);

    @Override
    public String toString() {
        return language;
    }

    /** {@return the turns, set by a pattern each: {@code $} is what is said, {@code #} who says it} */
    String set(String question, String answer) {
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            turns.append(question.replace("#", asker).replace("$", asked.get(i)));
            turns.append(answer.replace("#", answerer).replace("$", said.get(i)));
        }
        return turns.toString();
    }

    /** {@return a page with a little frame around the turns} @param turns as markup */
    String page(String turns) {
        return "<!doctype html><html lang=" + language + "><head><meta charset=utf-8><title>" + headline
                + "</title></head><body><nav><a href=/>Ramsal</a></nav><article><h1>" + headline + "</h1><p>" + intro
                + "</p>" + turns + "</article><footer>Ramsal</footer></body></html>";
    }

    static List<String> asked(ParseResult result) {
        return texts(result, Question.class);
    }

    static List<String> said(ParseResult result) {
        return texts(result, Answer.class);
    }

    private static List<String> texts(ParseResult result, Class<? extends Turn> kind) {
        List<String> texts = new ArrayList<>();
        result.publication()
                .interview()
                .ifPresent(interview -> interview.turns().stream()
                        .filter(kind::isInstance)
                        .forEach(turn -> texts.add(String.join(" ", turn.paragraphs()))));
        return texts;
    }

    /** {@return a question that is set as a statement, and addresses no one} */
    String remark() {
        return switch (language) {
            case "fr" -> "La tempête de mars a emporté la galerie et le bateau.";
            case "es" -> "La tormenta de marzo se llevó la galería y el bote.";
            case "de" -> "Der Sturm im März hat die Galerie und das Boot mitgenommen.";
            case "ar" -> "عاصفة مارس أخذت الشرفة والقارب.";
            case "zh" -> "三月的风暴卷走了走廊和小船。";
            default -> "The storm of March took the gallery and the boat.";
        };
    }
}
