package org.entretien.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entretien.domain.LanguageTag;
import org.entretien.recognition.layout.Unit;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.lexicon.Words;
import org.entretien.spi.LanguageIdentifier;

/** The language of a page and of each headline on it: the script first, then the commonest words, then the identifier if there is one. */
final class Languages {
    private static final int MOST_LETTERS = 20_000;
    private static final int MOST_UNITS = 400;
    private static final double MOST_OF = 0.5;

    private static final Set<LanguageTag> LATIN = latin();

    private final Optional<LanguageIdentifier> identifier;

    Languages(Optional<LanguageIdentifier> identifier) {
        this.identifier = identifier;
    }

    /** {@return the language of a page; empty when neither its words nor its declaration tell} @param text the page @param units of it @param declared what the page says of itself */
    static Optional<LanguageTag> ofPage(CharSequence text, List<Unit> units, Optional<LanguageTag> declared) {
        // The longest units are the body; a ticker is long too, but is in several languages.
        List<Words> sample = units.stream()
                .filter(unit -> unit.length() > 40)
                .limit(MOST_UNITS)
                .map(unit -> Words.of(text, unit.start(), Math.min(unit.end(), unit.start() + 600)))
                .toList();
        List<Words> all = sample.isEmpty()
                ? units.stream()
                        .limit(MOST_UNITS)
                        .map(unit -> Words.of(text, unit.start(), Math.min(unit.end(), unit.start() + 600)))
                        .toList()
                : sample;
        Optional<LanguageTag> script = byScript(text, 0, text.length());
        return script.or(() -> Lexicons.identify(all).map(LanguageTag::new)).or(() -> declared);
    }

    /** {@return the language of a headline} @param headline its words @param page the language of the page it stands on */
    Optional<LanguageTag> ofHeadline(String headline, Optional<LanguageTag> page) {
        Optional<LanguageTag> script = byScript(headline, 0, headline.length());
        if (script.isPresent()) {
            return script;
        }
        return identifier.isPresent()
                ? identifier.get().identify(headline, LATIN).or(() -> page)
                : byWords(headline, page);
    }

    private static Optional<LanguageTag> byWords(String headline, Optional<LanguageTag> page) {
        Words words = Words.of(headline);
        return page.isPresent()
                ? Lexicons.clearlyOther(words, page.get().language())
                        .map(LanguageTag::new)
                        .or(() -> page)
                : Lexicons.identify(List.of(words)).map(LanguageTag::new);
    }

    private static Set<LanguageTag> latin() {
        Set<LanguageTag> candidates = new TreeSet<>(java.util.Comparator.comparing(LanguageTag::value));
        for (String language : Lexicons.languages()) {
            if (!language.equals("ar")) {
                candidates.add(new LanguageTag(language));
            }
        }
        return candidates;
    }

    /** Scripts that one of the languages of the lexicon has for itself. */
    private static Optional<LanguageTag> byScript(CharSequence text, int start, int end) {
        int letters = 0;
        int arabic = 0;
        for (int i = start; i < end && letters < MOST_LETTERS; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        return letters > 0 && arabic > MOST_OF * letters ? Optional.of(new LanguageTag("ar")) : Optional.empty();
    }
}
