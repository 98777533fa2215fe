package org.entretien.tools.training.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entretien.recognition.text.Words;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words that are printed in lower case in running text, and German nouns behind an article: words that are no names. */
final class PlainWords {
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "eines", "im", "zur",
            "zum", "vom", "beim");
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fa", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr");
    private static final int LEAST_LETTERS = 2;

    private final Map<String, Double> counts = new TreeMap<>();

    private PlainWords() {}

    /**
     * {@return the words with how often they are printed}
     *
     * @param texts files of JSON with {@code text} or {@code body}, a record a line, or folders of compressed pages
     */
    static Map<String, Double> of(Iterable<Path> texts) throws IOException {
        PlainWords words = new PlainWords();
        for (Path file : texts) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> pages = Files.list(file)) {
                    for (Path page : pages.sorted().toList()) {
                        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                            words.count(Jsoup.parse(in, null, "").text(), true);
                        }
                    }
                }
            } else {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    JsonNode record = new JsonMapper().readTree(line);
                    String text =
                            record.path("text").asString(record.path("body").asString(""));
                    words.count(text, record.path("lang").asString("").equals("de"));
                }
            }
        }
        words.counts.values().removeIf(count -> count < 2);
        return words.counts;
    }

    /** {@return every word of the lexicons: months, weekdays, roles, what is common} */
    static Set<String> ofLexicons() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String language : LANGUAGES) {
            try (InputStream in = Words.class.getResourceAsStream(language + ".txt")) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                    Words words = Words.of(line.startsWith("[") || line.startsWith("#") ? "" : line);
                    for (int i = 0; i < words.size(); i++) {
                        all.add(words.word(i));
                    }
                }
            }
        }
        return all;
    }

    private void count(String text, boolean nouns) {
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            char first = text.charAt(words.start(i));
            boolean small = Character.isLowerCase(first);
            boolean noun = nouns && i > 0 && Character.isUpperCase(first) && ARTICLES.contains(words.word(i - 1));
            if ((small || noun) && words.end(i) - words.start(i) >= LEAST_LETTERS) {
                counts.merge(words.word(i), 1.0, Double::sum);
            }
        }
    }
}
