package org.entretien.tools.benchmarks.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists of lines that sites print around an article, by language and kind.
 *
 * @param lists in the order of the file: the draws depend on it
 */
public record Noise(Map<String, Map<String, List<String>>> lists) {
    private static final String FALLBACK = "en";

    public static Noise read(Path file) throws IOException {
        JsonNode root = new JsonMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
        Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();
        root.properties().forEach(language -> {
            Map<String, List<String>> kinds = new LinkedHashMap<>();
            language.getValue().properties().forEach(kind -> kinds.put(kind.getKey(), lines(kind.getValue())));
            lists.put(language.getKey(), kinds);
        });
        return new Noise(lists);
    }

    private static List<String> lines(JsonNode list) {
        List<String> lines = new ArrayList<>();
        list.forEach(line -> lines.add(line.asString("")));
        return List.copyOf(lines);
    }

    /** {@return the languages that have lists} */
    List<String> languages() {
        return List.copyOf(lists.keySet());
    }

    /** {@return the lists of a language, or English ones, by kind} @param language any */
    Map<String, List<String>> in(String language) {
        Map<String, List<String>> own = lists.get(language);
        if (own != null) {
            return own;
        }
        Map<String, List<String>> english = lists.get(FALLBACK);
        if (english == null) {
            throw new IllegalArgumentException("the noise has no lists for " + language + ", nor English ones");
        }
        return english;
    }
}
