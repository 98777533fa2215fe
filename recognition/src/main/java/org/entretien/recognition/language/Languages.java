package org.entretien.recognition.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entretien.domain.LanguageTag;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.Words;
import org.entretien.spi.LanguageIdentifier;

/** The language of a page and of each headline on it: the script first, then the commonest words, then the identifier if there is one. */
public final class Languages {
    private static final int MOST_OF_UNIT = 600;

    /** So few words are mostly a name, from which no identifier tells a language. */
    private static final int MOST_OF_NAME = 2;

    private static final Set<String> ARABIC_LETTERS = Set.of("ar", "fa", "ur");

    private static final Set<LanguageTag> LATIN = latin();

    private final Optional<LanguageIdentifier> identifier;

    public Languages(Optional<LanguageIdentifier> identifier) {
        this.identifier = identifier;
    }

    /** {@return the language of a page; empty when neither its words nor its declaration tell} @param text the page @param units of it @param declared what the page says of itself */
    public static Optional<LanguageTag> ofPage(CharSequence text, List<Segment> units, Optional<LanguageTag> declared) {
        Scripts scripts = scripts(text, units);
        if (scripts.isForeign()) {
            return scripts.language().or(() -> declared);
        }
        // The longest units are the body; a ticker is long too, but is in several languages.
        List<Words> sample = sample(text, units, 40);
        List<Words> all = sample.isEmpty() ? sample(text, units, 0) : sample;
        return Lexicons.identify(all).map(LanguageTag::new).or(() -> declared);
    }

    /** The beginnings of units, as many as the language needs. */
    private static List<Words> sample(CharSequence text, List<Segment> units, int longerThan) {
        List<Words> sample = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < units.size() && words < Lexicons.MOST_WORDS; i++) {
            Segment unit = units.get(i);
            if (unit.length() > longerThan) {
                int end = Math.min(unit.end(), unit.start() + MOST_OF_UNIT);
                Words beginning = Words.of(text, unit.start(), end);
                sample.add(beginning);
                words += beginning.size();
            }
        }
        return sample;
    }

    /** {@return the language of a headline} @param headline its words @param page the language of the page it stands on */
    public Optional<LanguageTag> ofHeadline(String headline, Optional<LanguageTag> page) {
        Scripts scripts = new Scripts().count(headline, 0, headline.length());
        if (scripts.isForeign()) {
            return inScript(scripts, page);
        }
        // The identifier takes a second to wake up, which most headlines need not wait for.
        if (identifier.isEmpty()
                || page.isPresent() && isTold(headline, page.get().language())) {
            return byWords(headline, page);
        }
        return identifier.get().identify(headline, LATIN).or(() -> page);
    }

    private static boolean isTold(String headline, String page) {
        Words words = Words.of(headline);
        FrequentWords everyday = FrequentWords.of(words);
        return words.size() <= MOST_OF_NAME
                || everyday.areSurely(page)
                || everyday.clearlyOther(page).isPresent();
    }

    /** {@return the language of a headline among many, which only its words are asked for} @param headline its words @param page the language of the page it stands on */
    public Optional<LanguageTag> ofLink(String headline, Optional<LanguageTag> page) {
        Scripts scripts = new Scripts().count(headline, 0, headline.length());
        return scripts.isForeign() ? inScript(scripts, page) : byWords(headline, page);
    }

    /** A headline is short: where its letters do not tell one language of its script from another, the page does. */
    private static Optional<LanguageTag> inScript(Scripts scripts, Optional<LanguageTag> page) {
        Optional<LanguageTag> own = scripts.language();
        boolean arabic = own.map(LanguageTag::value).filter("ar"::equals).isPresent();
        boolean kin = arabic
                && page.map(LanguageTag::language)
                        .filter(ARABIC_LETTERS::contains)
                        .isPresent();
        return kin ? page : own.or(() -> page);
    }

    private static Optional<LanguageTag> byWords(String headline, Optional<LanguageTag> page) {
        Words words = Words.of(headline);
        return page.isPresent()
                ? FrequentWords.of(words)
                        .clearlyOther(page.get().language())
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

    private static Scripts scripts(CharSequence text, List<Segment> units) {
        Scripts scripts = new Scripts();
        for (int i = 0; i < units.size() && !scripts.isEnough(); i++) {
            scripts.count(text, units.get(i).start(), units.get(i).end());
        }
        return scripts;
    }
}
