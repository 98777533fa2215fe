package org.entretien.exporter.text;

import java.util.Map;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Publication;

/** What the press puts before a question or an answer whose speaker is not named. */
final class Letters {
    private static final Map<String, String> OF_LANGUAGES =
            Map.of("fr", "QR", "es", "PR", "pt", "PR", "it", "DR", "de", "FA", "ar", "سج");

    private Letters() {}

    static String of(Publication publication, String words, boolean question) {
        String language = publication.language().map(LanguageTag::language).orElse("");
        String usual = Direction.of(words) == Direction.RIGHT_TO_LEFT ? "سج" : "QA";
        String letters = OF_LANGUAGES.getOrDefault(language, usual);
        return question ? letters.substring(0, 1) : letters.substring(1);
    }
}
