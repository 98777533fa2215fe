package org.entretien.tools.benchmarks.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of labelled pages, a record of JSON a line.
 *
 * @param name of the file, without its folder
 * @param pages in the order of the file
 */
public record GoldFile(String name, List<GoldPage> pages) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public GoldFile {
        pages = List.copyOf(pages);
    }

    /**
     * Reads the records that have turns; those whose lines have zones are of another kind, see {@link ZonedPage}.
     *
     * @param file of one record a line
     * @return its pages
     * @throws IOException when it cannot be read
     */
    public static GoldFile read(Path file) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode record : records(file)) {
            if (record.has("gold")) {
                pages.add(page(record));
            }
        }
        return new GoldFile(String.valueOf(file.getFileName()), pages);
    }

    /**
     * The same pages in noise.
     *
     * @param file of one record a line
     * @param hardening the noise
     * @return those pages that say where their turns stand
     * @throws IOException when it cannot be read
     */
    public static GoldFile hardened(Path file, NoiseInjector hardening) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        for (JsonNode record : records(file)) {
            hardening.of(record).ifPresent(pages::add);
        }
        return new GoldFile(file.getFileName() + ", hardened", pages);
    }

    static List<JsonNode> records(Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isBlank()) {
                records.add(MAPPER.readTree(line));
            }
        }
        return records;
    }

    static GoldPage page(JsonNode record) {
        JsonNode gold = record.path("gold");
        List<Utterance> turns = new ArrayList<>();
        int marked = 0;
        for (JsonNode turn : gold.path("turns")) {
            Role role = text(turn, "role").equals(Role.QUESTION.word()) ? Role.QUESTION : Role.ANSWER;
            turns.add(Utterance.of(role, text(turn, "text"), text(turn, "speaker")));
            marked += text(turn, "prefix").isEmpty() ? 0 : 1;
        }
        return new GoldPage(
                text(record, "id"),
                text(record, "lang"),
                text(record, "style"),
                text(record, "repo"),
                text(record, "text"),
                text(record, "html"),
                turns,
                marked,
                texts(gold.path("question_speakers_ok")),
                new Facts(
                        text(gold, "headline"),
                        text(gold, "date"),
                        text(gold, "outlet"),
                        texts(gold.path("interviewees")),
                        texts(gold.path("related_headlines"))));
    }

    static String text(JsonNode record, String name) {
        return record.path(name).asString("");
    }

    /** The members are texts, or objects with a name. */
    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list) {
            texts.add(one.isObject() ? text(one, "name") : one.asString(""));
        }
        return texts;
    }
}
