package org.entretien.tools.training.turns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Invented lines by language and kind: {@code noise.txt}, what stands around and between the turns of press pages, and {@code exchanges.txt}, what is asked and answered. */
final class InventedLines {
    private static final String LANGUAGE_OF_ALL = "en";

    private final Map<String, List<String>> lines = new HashMap<>();

    InventedLines(String resource) {
        try (InputStream in = Objects.requireNonNull(InventedLines.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> open = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    open = lines.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
                } else if (!line.startsWith("#")) {
                    open.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String one(String language, String kind, SplittableRandom random) {
        List<String> all = all(language, kind);
        return all.get(random.nextInt(all.size()));
    }

    List<String> all(String language, String kind) {
        return lines.getOrDefault(language + " " + kind, lines.getOrDefault(LANGUAGE_OF_ALL + " " + kind, List.of()));
    }

    /** {@return some of the lines of a kind, in an order of their own} */
    List<String> some(String language, String kind, int most, SplittableRandom random) {
        List<String> rest = new ArrayList<>(all(language, kind));
        List<String> some = new ArrayList<>();
        int count = random.nextInt(Math.min(most, rest.size()) + 1);
        for (int i = 0; i < count; i++) {
            some.add(rest.remove(random.nextInt(rest.size())));
        }
        return some;
    }
}
