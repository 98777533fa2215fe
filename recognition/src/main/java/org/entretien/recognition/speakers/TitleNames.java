package org.entretien.recognition.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * The interviewee that a headline names: "Lina Hardi : « Je jardine »", "« Je jardine », Lina Hardi, maire", "Entretien | Lina Hardi", or nothing
 * but a name.
 */
public final class TitleNames {
    private static final int MOST_WORDS = 4;
    /** What leads from a name to what is talked about. */
    private static final Set<String> TOPICS =
            Set.of("on", "about", "sur", "über", "sobre", "su", "sui", "sulla", "sul");

    private static final long NO_NAME =
            LexicalCategory.ROLE.bit() | LexicalCategory.ANNOUNCE_WHOLE_LINE.bit() | LexicalCategory.ANNOUNCE.bit();
    private static final int ARABIC_NAME = 2;
    private static final int SHORTEST_ARABIC_NAME = 3;
    private static final String ARTICLE = "\u0627\u0644";
    private static final int MOST_WORDS_BEFORE_COLON = 8;

    private final String headline;
    private final Lexicon lexicon;
    private final List<String> pieces = new ArrayList<>();
    private boolean quotes;
    private boolean kind;

    private TitleNames(String headline, Lexicon lexicon) {
        this.headline = headline;
        this.lexicon = lexicon;
    }

    public static Optional<String> in(String headline, Lexicon lexicon) {
        Optional<String> speaker = beforeColon(headline, lexicon);
        if (speaker.isPresent()) {
            return speaker;
        }
        TitleNames title = new TitleNames(headline, lexicon);
        title.split();
        return title.name();
    }

    /**
     * Arabic headlines quote without marks: a name, perhaps behind what its bearer is and the outlet that they spoke to, a colon, and what he said. A name
     * has two words there, rarely three.
     */
    private static Optional<String> beforeColon(String headline, Lexicon lexicon) {
        int colon = headline.indexOf(':');
        if (colon <= 0 || Character.getType(headline.charAt(0)) != Character.OTHER_LETTER) {
            return Optional.empty();
        }
        String before = headline.substring(0, colon).replaceFirst("\\s\u0644(\u0640|\u00AB|\").*$", "");
        Words words = Words.of(before);
        boolean three = words.size() == ARABIC_NAME + 1;
        boolean articled = words.size() > 0 && words.word(0).startsWith(ARTICLE);
        // "The head of the observatory": a role without an article takes its institution with it, and leaves no name.
        if (three && isRole(words, 0, lexicon) && !articled) {
            return Optional.empty();
        }
        int from = words.size() <= ARABIC_NAME + 1 && !isRole(words, 0, lexicon) && !(three && articled)
                ? 0
                : words.size() - ARABIC_NAME;
        // A singer or an actor is known by one name.
        boolean single = words.size() == 1
                && !articled
                && words.word(0).length() >= SHORTEST_ARABIC_NAME
                && (lexicon.sensesAt(words, 0) & NO_NAME) == 0
                && !lexicon.isCommon(words.word(0));
        if (single) {
            return Optional.of(before.strip());
        }
        if (from < 0 || words.size() < ARABIC_NAME || words.size() > MOST_WORDS_BEFORE_COLON) {
            return Optional.empty();
        }
        String name = before.substring(words.start(from), words.end(words.size() - 1));
        return isName(name, lexicon) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isRole(Words words, int i, Lexicon lexicon) {
        return i < words.size() && LexicalCategory.ROLE.in(lexicon.sensesAt(words, i));
    }

    /** Cuts the headline at its signs; what stands in quotation marks was said by somebody, and is no name. */
    private void split() {
        int start = 0;
        int length = headline.length();
        for (int i = 0; i < length; i++) {
            char c = headline.charAt(i);
            if (isQuote(c) && (i == 0 || !Character.isLetter(headline.charAt(i - 1)))) {
                int close = closing(i);
                if (close > i) {
                    quotes = true;
                    piece(start, i);
                    i = close;
                    start = close + 1;
                }
            } else if (c == ':'
                    || c == '|'
                    || c == '/'
                    || c == ','
                    || c == '\u060C'
                    || c == '('
                    || c == ')'
                    || isSpacedDash(i)) {
                piece(start, i);
                start = i + 1;
            }
        }
        piece(start, length);
    }

    private void piece(int start, int end) {
        String words = headline.substring(start, end).strip();
        if (words.isEmpty()) {
            return;
        }
        Words parts = Words.of(words);
        boolean label = parts.size() > 0
                && (lexicon.isWhole(LexicalCategory.ANNOUNCE_WHOLE_LINE, parts, 0)
                        || lexicon.isWhole(LexicalCategory.ANNOUNCE, parts, 0));
        kind |= label;
        if (!label) {
            pieces.add(withoutTopic(words, parts));
        }
    }

    /** "Lina Hardi on her garden" */
    private static String withoutTopic(String piece, Words words) {
        for (int i = 2; i <= MOST_WORDS && i + 1 < words.size(); i++) {
            if (TOPICS.contains(words.word(i))) {
                return piece.substring(0, words.end(i - 1));
            }
        }
        return piece;
    }

    private static boolean isQuote(char c) {
        return c != '(' && c != '[' && c != '\u00BF' && c != '\u00A1' && CharClass.isOpening(c);
    }

    /** The place of the last closing mark that fits, for titles quote within quotes; or -1. */
    private int closing(int open) {
        char wanted = switch (headline.charAt(open)) {
            case '\u00AB' -> '\u00BB';
            case '\u201C' -> '\u201D';
            case '\u201E' -> '\u201C';
            case '\u2039' -> '\u203A';
            case '\u2018' -> '\u2019';
            case '\u201A' -> '\u2018';
            default -> headline.charAt(open);
        };
        int close = headline.lastIndexOf(wanted);
        return close > open ? close : wanted == '\u201C' ? headline.lastIndexOf('\u201D') : -1;
    }

    private boolean isSpacedDash(int i) {
        return CharClass.isDash(headline.charAt(i))
                && i > 0
                && CharClass.isBlank(headline.charAt(i - 1))
                && i + 1 < headline.length()
                && CharClass.isBlank(headline.charAt(i + 1));
    }

    private Optional<String> name() {
        boolean bare = pieces.size() == 1 || isSpacedDashOnly();
        // A script without capitals shows no name where there is nothing but a few words.
        boolean capitals = !headline.isEmpty() && Character.isUpperCase(headline.codePointAt(0));
        if (!(quotes || kind || bare && capitals)) {
            return Optional.empty();
        }
        return pieces.stream().filter(piece -> isName(piece, lexicon)).findFirst();
    }

    /** "Lina Hardi - Radio Tiznoura": names and nothing else. */
    private boolean isSpacedDashOnly() {
        return pieces.stream().allMatch(piece -> isName(piece, lexicon));
    }

    private static boolean isName(String text, Lexicon lexicon) {
        Words words = Words.of(text);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            char first = text.charAt(words.start(i));
            char c = CharClass.isDash(first) ? text.charAt(words.start(i) + 1) : first;
            boolean particle = words.word(i).length() <= 3 && i > 0;
            if (!CharClass.isInitial(c) && !particle || (lexicon.sensesAt(words, i) & NO_NAME) != 0) {
                return false;
            }
            if (lexicon.isCommon(words.word(i)) && !particle) {
                return false;
            }
            capitals += CharClass.isInitial(c) ? 1 : 0;
        }
        boolean plain = text.chars()
                .allMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || c == ' '
                        || c == '\''
                        || c == '\u2019'
                        || c == '-'
                        || c == '.'
                        || c == '\u00A0');
        return capitals >= 2 && plain;
    }
}
