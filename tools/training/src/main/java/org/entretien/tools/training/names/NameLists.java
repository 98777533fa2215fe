package org.entretien.tools.training.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import net.datafaker.Faker;
import net.datafaker.shaded.snakeyaml.Yaml;
import org.entretien.recognition.text.Words;

/**
 * The words of the name lists of Datafaker (Apache License 2.0), of some sixty countries, and beside them the words of its other lists: places,
 * trades, jobs, goods. How often a word stands in lists of either kind is its weight.
 */
final class NameLists {
    private static final Set<String> NAMES = Set.of(
            "first_name",
            "last_name",
            "male_first_name",
            "female_first_name",
            "male_last_name",
            "female_last_name",
            "middle_name",
            "male_middle_name",
            "female_middle_name",
            "neutral_first_name",
            "first_names",
            "last_names");

    /** Lists of English words that are no people. Titles of books and films, brands and the like are full of names. */
    private static final Set<String> OTHERS = Set.of(
            "address",
            "adjective",
            "animal",
            "appliance",
            "color",
            "commerce",
            "company",
            "compass",
            "computer",
            "construction",
            "country",
            "currency",
            "demographic",
            "dessert",
            "device",
            "disease",
            "educator",
            "emotion",
            "finance",
            "financial_terms",
            "food",
            "hobby",
            "house",
            "industry_segments",
            "job",
            "marketing",
            "measurement",
            "medical",
            "military",
            "mood",
            "music",
            "nation",
            "olympic_sport",
            "photography",
            "planet",
            "programming_language",
            "pronouns",
            "relationship",
            "restaurant",
            "science",
            "size",
            "space",
            "subscription",
            "team",
            "transport",
            "university",
            "vehicle",
            "verbs",
            "weather",
            "words",
            "zodiac");

    final Map<String, Double> names = new TreeMap<>();
    final Map<String, Double> others = new TreeMap<>();

    static NameLists read() {
        NameLists lists = new NameLists();
        try (JarFile jar = new JarFile(Path.of(Faker.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            Yaml yaml = new Yaml();
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".yml") && lists.isWanted(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        lists.collect(yaml.load(new String(in.readAllBytes(), StandardCharsets.UTF_8)), "", false);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return lists;
    }

    private boolean isWanted(String file) {
        int slash = file.lastIndexOf('/');
        String name = file.substring(slash + 1, file.length() - ".yml".length());
        return slash < 0 || name.equals("name") || OTHERS.contains(name);
    }

    private void collect(Object node, String key, boolean within) {
        boolean listed = within || OTHERS.contains(key) || NAMES.contains(key);
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> collect(value, String.valueOf(name), listed));
        } else if (node instanceof Collection<?> all) {
            all.forEach(value -> collect(value, key, listed));
        } else if (node instanceof String text && listed && !text.contains("#")) {
            Words words = Words.of(text);
            Map<String, Double> into = NAMES.contains(key) ? names : others;
            for (int i = 0; i < words.size(); i++) {
                into.merge(words.word(i), 1.0, Double::sum);
            }
        }
    }
}
