package org.entretien.recognition;

import java.util.ArrayList;
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
    private static final int MOST_CHARS = 12_000;
    private static final int MOST_OF_UNIT = 600;
    private static final double MOST_OF = 0.5;

    private static final Set<LanguageTag> LATIN = latin();

    private final Optional<LanguageIdentifier> identifier;

    Languages(Optional<LanguageIdentifier> identifier) {
        this.identifier = identifier;
    }

    /** {@return the language of a page; empty when neither its words nor its declaration tell} @param text the page @param units of it @param declared what the page says of itself */
    static Optional<LanguageTag> ofPage(CharSequence text, List<Unit> units, Optional<LanguageTag> declared) {
        Optional<LanguageTag> script = byScript(text, units);
        if (script.isPresent()) {
            return script;
        }
        // The longest units are the body; a ticker is long too, but is in several languages.
        List<Words> sample = sample(text, units, 40);
        List<Words> all = sample.isEmpty() ? sample(text, units, 0) : sample;
        return Lexicons.identify(all).map(LanguageTag::new).or(() -> declared);
    }

    /** The beginnings of units, as many as the language needs. */
    private static List<Words> sample(CharSequence text, List<Unit> units, int longerThan) {
        List<Words> sample = new ArrayList<>();
        int chars = 0;
        for (int i = 0; i < units.size() && chars < MOST_CHARS; i++) {
            Unit unit = units.get(i);
            if (unit.length() > longerThan) {
                int end = Math.min(unit.end(), unit.start() + MOST_OF_UNIT);
                sample.add(Words.of(text, unit.start(), end));
                chars += end - unit.start();
            }
        }
        return sample;
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

    /** {@return the language of a headline among many, where a clear sign of another language is asked for} @param headline its words @param page the language of the page it stands on */
    Optional<LanguageTag> ofLink(String headline, Optional<LanguageTag> page) {
        Optional<LanguageTag> script = byScript(headline, 0, headline.length());
        return script.isPresent() ? script : byWords(headline, page);
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

    private static Optional<LanguageTag> byScript(CharSequence text, List<Unit> units) {
        int[] counts = new int[2];
        for (int i = 0; i < units.size() && counts[0] < MOST_LETTERS; i++) {
            count(text, units.get(i).start(), units.get(i).end(), counts);
        }
        return byScript(counts);
    }

    private static Optional<LanguageTag> byScript(CharSequence text, int start, int end) {
        int[] counts = new int[2];
        count(text, start, end, counts);
        return byScript(counts);
    }

    /** Scripts that one of the languages of the lexicon has for itself. */
    private static Optional<LanguageTag> byScript(int[] counts) {
        return counts[1] > MOST_OF * counts[0] ? Optional.of(new LanguageTag("ar")) : Optional.empty();
    }

    /** Counts letters, and Arabic letters among them. */
    private static void count(CharSequence text, int start, int end, int[] counts) {
        for (int i = start; i < end && counts[0] < MOST_LETTERS; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                counts[0] += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                counts[0]++;
                counts[1] += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
    }
}
