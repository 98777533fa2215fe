package org.entretien.tools.benchmarks.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.contender.Library;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldFile;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;
import org.entretien.tools.benchmarks.speed.Python;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Agreement, to the last digit, with {@code score.py}, which is no part of this repository: the folder {@code shared} beside it. Skipped without
 * that folder or without Python 3.
 */
@Tag("once")
class ScorePyTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String[] WORDS = {
        "ask",
        "so",
        "Straße",
        "é",
        "e\u0301",
        "نعم",
        "\uD834\uDD1E",
        "«",
        "?",
        "İ",
        "\u2028x",
        "ﬁn",
        "a\u200bb",
        "№4",
        "Ⅷ",
        "x_y",
        "A\u030A"
    };
    private static final String[] BLANKS = {" ", "\n", "\u00a0", "  ", "\u202f", "\ufeff", "\u0085", "\u001c", "\u3000 "
    };
    private static final String[] DATES = {"", "2016-05-23", "2016-05", "2016-05-23T10:00:00Z", "2017-01-01"};

    @TempDir
    private Path folder;

    private final Random random = new Random(4);

    private static void assertAgreement(Path gold, Path read, List<Row> rows) throws Exception {
        String printed = Python.run(
                        Python.shared("evaluate/score.py").toString(),
                        gold.toString(),
                        read.toString(),
                        "--by",
                        "style",
                        "--json")
                .orElseThrow(() -> new IllegalStateException("score.py failed"));
        JsonNode summaries = MAPPER.readTree(printed);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        groups.put("all", rows);
        rows.forEach(row -> groups.computeIfAbsent(row.page().style(), style -> new ArrayList<>())
                .add(row));
        assertThat(summaries.propertyNames()).containsExactlyInAnyOrderElementsOf(groups.keySet());
        groups.forEach((name, group) -> assertThat(ours(group)).as(name).isEqualTo(theirs(summaries.get(name))));
    }

    private static Map<String, String> theirs(JsonNode summary) {
        Map<String, String> figures = new LinkedHashMap<>();
        summary.properties().forEach(entry -> {
            if (!List.of("records", "turns", "missing").contains(entry.getKey())) {
                figures.put(
                        entry.getKey(),
                        entry.getValue().isNull()
                                ? "–"
                                : Figures.exact(entry.getValue().asDouble()));
            }
        });
        return figures;
    }

    private static Map<String, String> ours(List<Row> rows) {
        Map<String, String> figures = new LinkedHashMap<>();
        // With no interview at all score.py calls the turns right.
        figures.put(
                "turn_f1_micro",
                Figures.exact(Averaging.MICRO.of(rows, Measures.TURN_F1).orElse(1.0)));
        figures.put("turn_f1_macro", macro(rows, Measures.TURN_F1));
        figures.put("start_f1_macro", macro(rows, Measures.START_F1));
        figures.put("role_acc", macro(rows, Measures.ROLE));
        figures.put("perfect", macro(rows, Measures.PERFECT));
        figures.put("speaker", Figures.exact(Averaging.MICRO.of(rows, Measures.SPEAKER)));
        for (String name : List.of("headline", "date", "outlet")) {
            figures.put(name, macro(rows, named(name)));
        }
        figures.put("interviewee", macro(rows, named("interviewees")));
        figures.put("related", macro(rows, named("related headlines F1")));
        figures.put("rejected", macro(rows, named("no interview where is none")));
        return figures;
    }

    private static Measure named(String name) {
        return Measures.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String macro(List<Row> rows, Measure measure) {
        return Figures.exact(Averaging.MACRO.of(rows, measure));
    }

    @Test
    void onWhatTheLibraryMakesOfRealPages() throws Exception {
        Python.require("score.py");
        for (String name : List.of("seed.jsonl", "dev.jsonl")) {
            Path gold = Python.shared("data").resolve(name);
            assumeTrue(Files.exists(gold), () -> "skipped: there is no " + gold);
            Path read = folder.resolve(name);
            Round round = Round.of(GoldFile.read(gold), Form.TEXT, List.of(new Library()), 1, 1);
            new Delivery(read).write(round);
            assertAgreement(gold, read.resolve("text"), round.library().rows());
        }
    }

    @Test
    void onInventedPagesAndWildReadings() throws Exception {
        Python.require("score.py");
        Path gold = folder.resolve("gold.jsonl");
        Path read = Files.createDirectory(folder.resolve("read"));
        List<String> lines = new ArrayList<>();
        Map<String, Prediction> predictions = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            ObjectNode record = record("page-" + i);
            lines.add(MAPPER.writeValueAsString(record));
            if (random.nextInt(10) > 0) {
                ObjectNode json = reading(record);
                Files.writeString(read.resolve("page-" + i + ".json"), MAPPER.writeValueAsString(json));
                predictions.put("page-" + i, prediction(json));
            }
        }
        Files.write(gold, lines, StandardCharsets.UTF_8);
        List<Row> rows = GoldFile.read(gold).pages().stream()
                .map(page -> Row.of(new Comparison(page, predictions.getOrDefault(page.id(), Prediction.REJECTED))))
                .toList();
        assertAgreement(gold, read, rows);
        // Readings are neither all right nor all wrong, or agreement would say little.
        for (Measure measure : List.of(Measures.TURN_F1, Measures.START_F1, Measures.ROLE, Measures.SPEAKER)) {
            assertThat(Averaging.MACRO.of(rows, measure).orElseThrow())
                    .as(measure.name())
                    .isBetween(0.2, 0.95);
        }
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(BLANKS[random.nextInt(BLANKS.length)]);
        }
        return text.toString();
    }

    private String name() {
        return random.nextInt(3) == 0 ? "" : random.nextInt(2) == 0 ? "Straße İ" : "STRASSE, i\u0307";
    }

    private ObjectNode record(String id) {
        ObjectNode record = MAPPER.createObjectNode();
        record.put("id", id)
                .put("lang", "en")
                .put("style", "style " + random.nextInt(4))
                .put("repo", "r");
        ObjectNode gold = record.putObject("gold");
        StringBuilder text = new StringBuilder(words(4));
        ArrayNode turns = gold.putArray("turns");
        for (int i = random.nextInt(9); i > 0; i--) {
            String said = words(random.nextInt(8) == 0 ? 40 : 5);
            turns.addObject()
                    .put("role", random.nextBoolean() ? "question" : "answer")
                    .put("text", said)
                    .put("speaker", name());
            text.append(said).append(random.nextInt(4) == 0 ? words(3) : "\n");
        }
        record.put("text", text.append(words(4)).toString());
        gold.put("headline", random.nextBoolean() ? words(2) : "").put("date", DATES[random.nextInt(DATES.length)]);
        gold.put("outlet", name());
        texts(gold.putArray("interviewees"), this::name);
        texts(gold.putArray("related_headlines"), () -> words(2));
        texts(gold.putArray("question_speakers_ok"), this::name);
        return record;
    }

    private void texts(ArrayNode array, Supplier<String> text) {
        for (int i = random.nextInt(3); i > 0; i--) {
            array.add(text.get());
        }
    }

    /** What the page says, with turns dropped, cut, merged, called by the wrong name or said by somebody else. */
    private ObjectNode reading(ObjectNode record) {
        JsonNode gold = record.get("gold");
        ObjectNode json = MAPPER.createObjectNode();
        json.putObject("headline")
                .put("text", random.nextInt(3) > 0 ? gold.get("headline").asString() : words(2));
        json.putObject("outlet").put("name", name());
        json.put("published", DATES[random.nextInt(DATES.length)]);
        ArrayNode related = json.putArray("relatedHeadlines");
        gold.get("related_headlines").forEach(one -> related.addObject().put("text", one.asString() + " "));
        ObjectNode interview = json.putObject("interview");
        ArrayNode people = interview.putArray("interviewees");
        gold.get("interviewees").forEach(one -> people.addObject().put("name", one.asString()));
        ArrayNode turns = interview.putArray("turns");
        for (JsonNode turn : gold.get("turns")) {
            String text = turn.get("text").asString();
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> turn(turns, "answer", name(), text);
                case 2 -> turn(turns, turn.get("role").asString(), name(), half(text));
                case 3 -> {
                    turn(turns, "question", name(), text);
                    turn(turns, "answer", name(), text + words(2));
                }
                default ->
                    turn(turns, turn.get("role").asString(), turn.get("speaker").asString(), text);
            }
        }
        if (random.nextInt(6) == 0) {
            turn(turns, "question", name(), words(3));
        }
        return json;
    }

    /** Never half a character. */
    private static String half(String text) {
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2));
    }

    private static void turn(ArrayNode turns, String type, String speaker, String text) {
        String half = half(text);
        int cut = half.lastIndexOf(' ');
        ArrayNode paragraphs =
                turns.addObject().put("type", type).put("speaker", speaker).putArray("paragraphs");
        if (cut > 0) {
            paragraphs.add(text.substring(0, cut));
        }
        paragraphs.add(text.substring(cut + 1));
    }

    private static Prediction prediction(JsonNode json) {
        List<Utterance> turns = new ArrayList<>();
        for (JsonNode turn : json.get("interview").get("turns")) {
            List<String> paragraphs = new ArrayList<>();
            turn.get("paragraphs").forEach(one -> paragraphs.add(one.asString()));
            turns.add(Utterance.of(
                    turn.get("type").asString().equals("question") ? Role.QUESTION : Role.ANSWER,
                    String.join(" ", paragraphs),
                    turn.get("speaker").asString()));
        }
        return new Prediction(
                turns,
                List.of(),
                Optional.of(new Facts(
                        json.get("headline").get("text").asString(),
                        json.get("published").asString(),
                        json.get("outlet").get("name").asString(),
                        members(json.get("interview").get("interviewees"), "name"),
                        members(json.get("relatedHeadlines"), "text"))),
                Optional.empty());
    }

    private static List<String> members(JsonNode array, String name) {
        List<String> members = new ArrayList<>();
        array.forEach(one -> members.add(one.get(name).asString()));
        return members;
    }
}
