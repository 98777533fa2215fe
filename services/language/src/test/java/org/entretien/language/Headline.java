package org.entretien.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entretien.domain.LanguageTag;

/** One of the invented headlines in {@code headlines.tsv}, fifteen in each of seven languages. */
record Headline(LanguageTag language, String text) {
    static List<Headline> all() {
        try (InputStream in = Headline.class.getResourceAsStream("headlines.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Headline::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Headline of(String line) {
        int tab = line.indexOf('\t');
        return new Headline(new LanguageTag(line.substring(0, tab)), line.substring(tab + 1));
    }
}
