package org.entretien.recognition.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Words;

/**
 * Who is announced as interviewed: "Entretien avec Jacques Moulin, directeur général de …".
 *
 * @param name the name as printed
 * @param role what follows the name
 * @param end where the name ends on the page
 * @param signed whether the line says no more than "Interview: Lina Hardi", which may as well be signed by the one who asked
 */
public record Announcement(String name, Optional<String> role, int end, boolean signed) {
    public Announcement(String name, Optional<String> role, int end) {
        this(name, role, end, false);
    }

    private static final int MOST_NAMES = 6;
    private static final long ANNOUNCES =
            LexicalCategory.ANNOUNCE.bit() | LexicalCategory.ANNOUNCE_WHOLE_LINE.bit() | LexicalCategory.BIO.bit();
    private static final int MOST_WORDS_BEFORE_NAME = 5;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int MOST_WORDS_OF_ROLE = 14;
    private static final int ARABIC_NAME = 2;
    private static final int LONGEST_ROLE = 200;
    private static final int LONGEST_INITIALS = 10;
    private static final String ARTICLE = "\u0627\u0644";
    /** "For", which Arabic writes in one with the word behind it, or apart before a quotation. */
    private static final String FOR = "\u0644\u0640";

    /** {@return the people that a line announces, in print order} @param text the page @param line of it @param lexicon of its language */
    public static List<Announcement> in(CharSequence text, SegmentFeatures line, Lexicon lexicon) {
        if ((line.within() & ANNOUNCES) == 0 && !hasBracket(text, line)) {
            return List.of();
        }
        Words words = Words.of(text, line.unit().start(), line.unit().end());
        for (int i = 0; i < words.size(); i++) {
            int length = Math.max(
                    lexicon.length(LexicalCategory.ANNOUNCE, words, i), lexicon.length(LexicalCategory.BIO, words, i));
            boolean headed = length == 0 && i == 0 && isHeadedByKind(text, words, lexicon);
            if (headed) {
                length = lexicon.length(LexicalCategory.ANNOUNCE_WHOLE_LINE, words, 0);
            }
            if (length > 0) {
                List<Announcement> declared = declared(text, words, line.unit().end(), lexicon);
                List<Announcement> found = !declared.isEmpty()
                        ? declared
                        : names(text, words, i + length, line.unit().end(), lexicon);
                if (!found.isEmpty()) {
                    boolean alone = headed && found.size() == 1 && isLast(words, found.get(0));
                    return alone ? List.of(found.get(0).maybeSigned()) : found;
                }
            }
        }
        return declared(text, words, line.unit().end(), lexicon);
    }

    private static boolean isLast(Words words, Announcement found) {
        return words.firstAt(found.end) >= words.size()
                || Character.isDigit(words.word(words.firstAt(found.end)).charAt(0));
    }

    private Announcement maybeSigned() {
        return new Announcement(name, role, end, true);
    }

    private static boolean hasBracket(CharSequence text, SegmentFeatures line) {
        for (int i = line.unit().start(); i < line.unit().end(); i++) {
            if (text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }

    /** "Carla Rossi (C.R.)": a name with the letters that will stand for it. */
    private static List<Announcement> declared(CharSequence text, Words words, int end, Lexicon lexicon) {
        List<Announcement> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int open = words.start(i) - 1;
            if (open > 0 && text.charAt(open) == '(' && found.size() < MOST_NAMES) {
                declaredBefore(text, words, i, end, lexicon).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Announcement> declaredBefore(
            CharSequence text, Words words, int bracket, int end, Lexicon lexicon) {
        int close = words.start(bracket);
        while (close < end && close - words.start(bracket) < LONGEST_INITIALS && text.charAt(close) != ')') {
            close++;
        }
        String letters = CharClass.visibleText(text, words.start(bracket), close);
        for (int first = Math.max(0, bracket - MOST_WORDS_OF_NAME); first < bracket - 1; first++) {
            String name = CharClass.visibleText(text, words.start(first), words.end(bracket - 1));
            if (isName(text, words, first, lexicon) && isAcronym(letters, name)) {
                return Optional.of(new Announcement(name, Optional.empty(), words.end(bracket - 1)));
            }
        }
        return Optional.empty();
    }

    /** Letters in capitals; organisations like to mix them. */
    private static boolean isAcronym(String letters, String name) {
        return letters.equals(letters.toUpperCase(Locale.ROOT)) && NameMatch.isAcronym(letters, name);
    }

    /** "… avec Solène Arvor et Bakary Dianté": the word between two names is a short one in lower case. */
    private static List<Announcement> names(CharSequence text, Words words, int from, int end, Lexicon lexicon) {
        List<Announcement> found = new ArrayList<>();
        int at = from;
        while (found.size() < MOST_NAMES) {
            Optional<Announcement> next = name(text, words, at, end, lexicon);
            if (next.isEmpty()) {
                return found;
            }
            found.add(next.get());
            int after = words.firstAt(next.get().end);
            // Arabic writes "and" in one with the name behind it; a small word there is no "and".
            boolean joined = after + 1 < words.size()
                    && !isScript(text.charAt(words.start(after)))
                    && words.word(after).length() <= 3
                    && lexicon.isCommon(words.word(after))
                    && isName(text, words, after + 1, lexicon)
                    && !breaks(text, words, after);
            if (!joined) {
                return found;
            }
            at = after + 1;
        }
        return found;
    }

    /** "Interview/ Awa Sarné, …", "Entretien : …". */
    private static boolean isHeadedByKind(CharSequence text, Words words, Lexicon lexicon) {
        int length = lexicon.length(LexicalCategory.ANNOUNCE_WHOLE_LINE, words, 0);
        if (length == 0 || length >= words.size()) {
            return false;
        }
        int sign = CharClass.skipBlank(text, words.end(length - 1), text.length());
        char c = text.charAt(sign);
        return c == '/' || c == ':' || c == '|' || CharClass.isDash(c);
    }

    private static Optional<Announcement> name(CharSequence text, Words words, int from, int end, Lexicon lexicon) {
        Optional<Announcement> behind = behindRole(text, words, from, end, lexicon);
        return behind.isPresent() ? behind : nearest(text, words, from, end, lexicon);
    }

    /** "… avec le directeur du port de Ramsal, Bakary Dianté": the role comes first, and the name behind its comma. */
    private static Optional<Announcement> behindRole(
            CharSequence text, Words words, int from, int end, Lexicon lexicon) {
        boolean role = false;
        for (int i = from; i < words.size() && i - from < MOST_WORDS_OF_ROLE; i++) {
            if (i > from && isAfterComma(text, words, i)) {
                int last = role && isName(text, words, i, lexicon) ? lastOf(text, words, i, lexicon) : i;
                return last - i < 2
                        ? Optional.empty()
                        : Optional.of(new Announcement(
                                CharClass.visibleText(text, words.start(i), nameEnd(text, words, last - 1, end)),
                                Optional.of(CharClass.visibleText(text, words.start(from), words.end(i - 1))),
                                words.end(last - 1)));
            }
            // "o Presidente da Câmara": in capitals only with the institution behind it; else the next word is the
            // name.
            boolean office = i + 1 < words.size()
                    && Character.isLowerCase(text.charAt(words.start(i + 1)))
                    && isJoined(text, words.end(i), words.start(i + 1));
            boolean small = Character.isLowerCase(text.charAt(words.start(i)))
                    || isScript(text.charAt(words.start(i)))
                    || office;
            role |= i - from < 3 && small && LexicalCategory.ROLE.in(lexicon.sensesAt(words, i));
        }
        return Optional.empty();
    }

    private static boolean isAfterComma(CharSequence text, Words words, int i) {
        for (int c = words.end(i - 1); c < words.start(i); c++) {
            if (text.charAt(c) == ',' || text.charAt(c) == '\u060C') {
                return true;
            }
        }
        return false;
    }

    /** A letter of a script that has no capitals. */
    private static boolean isScript(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    private static Optional<Announcement> nearest(CharSequence text, Words words, int from, int end, Lexicon lexicon) {
        int first = from;
        while (first < words.size() && first - from < MOST_WORDS_BEFORE_NAME && !isName(text, words, first, lexicon)) {
            if (breaks(text, words, first)) {
                return Optional.empty();
            }
            first++;
        }
        if (first < words.size() && isScript(text.charAt(words.start(first)))) {
            first = lastTwo(text, words, first, lexicon);
        }
        int last = lastOf(text, words, first, lexicon);
        boolean title = first > from
                && LexicalCategory.HONORIFIC.in(lexicon.sensesAt(words, first - 1))
                && isBare(text, words, first - 1);
        if (last - first == 1 && title) {
            first--;
        }
        if (last - first < 1 || last - first == 1 && words.end(first) - words.start(first) < 3) {
            return Optional.empty();
        }
        String name = CharClass.visibleText(text, words.start(first), nameEnd(text, words, last - 1, end));
        return Optional.of(new Announcement(name, role(text, words.end(last - 1), end, lexicon), words.end(last - 1)));
    }

    /** Without capitals "the keeper of the lamp Laila Shahawi" shows no name: in a stretch of more than three words it is the last two. */
    private static int lastTwo(CharSequence text, Words words, int from, Lexicon lexicon) {
        int stop = from;
        while (stop < words.size()
                && stop - from < MOST_WORDS_OF_ROLE
                && (stop == from || isJoined(text, words.end(stop - 1), words.start(stop)))
                && !lexicon.isCommon(words.word(stop))
                && !words.word(stop).startsWith(FOR)) {
            stop++;
        }
        boolean long3 = stop - from > ARABIC_NAME + 1 || stop - from == ARABIC_NAME + 1 && isRole(words, from, lexicon);
        return long3 ? stop - ARABIC_NAME : from;
    }

    private static boolean isRole(Words words, int i, Lexicon lexicon) {
        return LexicalCategory.ROLE.in(lexicon.sensesAt(words, i));
    }

    private static boolean isJoined(CharSequence text, int from, int to) {
        for (int c = from; c < to; c++) {
            if (!CharClass.isBlank(text.charAt(c))) {
                return false;
            }
        }
        return true;
    }

    private static int lastOf(CharSequence text, Words words, int first, Lexicon lexicon) {
        int last = first;
        while (last < words.size() && last - first < MOST_WORDS_OF_NAME && goesOn(text, words, first, last, lexicon)) {
            last++;
        }
        while (last > first && isParticle(words.word(last - 1))) {
            last--;
        }
        return last;
    }

    /** "Gen Li": a name that looks like a title, which would have a stop, or not be two or three letters long. */
    private static boolean isBare(CharSequence text, Words words, int i) {
        int end = words.end(i);
        return end - words.start(i) == 3 && CharClass.isInitial(text.charAt(words.start(i))) && text.charAt(end) == ' ';
    }

    /** A stop after an initial is part of the name: "Cosimo D'E." */
    private static int nameEnd(CharSequence text, Words words, int last, int end) {
        boolean initial = words.end(last) - words.start(last) == 1
                && words.end(last) < end
                && text.charAt(words.end(last)) == '.';
        return words.end(last) + (initial ? 1 : 0);
    }

    private static boolean breaks(CharSequence text, Words words, int i) {
        int from = i == 0 ? words.start(0) : words.end(i - 1);
        for (int c = from; c < words.start(i); c++) {
            char between = text.charAt(c);
            if (CharClass.isSentenceEnd(between) && between != '.'
                    || between == ','
                    || CharClass.isOpening(between) && between != '[' && between != '(') {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(CharSequence text, Words words, int i, Lexicon lexicon) {
        boolean initial = CharClass.isInitial(text.charAt(words.start(i)));
        long senses = lexicon.sensesAt(words, i)
                & (LexicalCategory.HONORIFIC.bit() | LexicalCategory.ROLE.bit() | LexicalCategory.WEEKDAY.bit());
        return initial
                && senses == 0
                && !isRoleWithArticle(words.word(i), lexicon)
                && !lexicon.isCommon(words.word(i))
                && words.word(i).charAt(0) != '-';
    }

    /** "The coach", one word in Arabic. */
    private static boolean isRoleWithArticle(String word, Lexicon lexicon) {
        return word.startsWith(ARTICLE) && isRole(Words.of(word.substring(ARTICLE.length())), 0, lexicon);
    }

    private static boolean goesOn(CharSequence text, Words words, int first, int i, Lexicon lexicon) {
        if (i == first) {
            return isName(text, words, i, lexicon);
        }
        for (int c = words.end(i - 1); c < words.start(i); c++) {
            char between = text.charAt(c);
            if (!CharClass.isBlank(between)
                    && between != '.'
                    && between != '-'
                    && between != '\''
                    && between != '\u2019') {
                return false;
            }
        }
        char c = text.charAt(words.start(i));
        boolean script = Character.getType(c) == Character.OTHER_LETTER;
        boolean role = (lexicon.sensesAt(words, i) & LexicalCategory.ROLE.bit()) != 0;
        boolean tail = words.word(i).charAt(0) == '-' && text.charAt(words.start(i)) == '-';
        if (script) {
            return i - first < 3 && !role && !lexicon.isCommon(words.word(i));
        }
        return Character.isUpperCase(c) && !role
                || tail
                || isParticle(words.word(i)) && leadsToName(text, words, i + 1);
    }

    /** "van der Holm": one particle may follow another. */
    private static boolean leadsToName(CharSequence text, Words words, int i) {
        int next = i < words.size() && isParticle(words.word(i)) ? i + 1 : i;
        return next < words.size() && Character.isUpperCase(text.charAt(words.start(next)));
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "de",
                    "du",
                    "des",
                    "d'",
                    "da",
                    "do",
                    "dos",
                    "das",
                    "di",
                    "del",
                    "della",
                    "van",
                    "von",
                    "der",
                    "den",
                    "el",
                    "al",
                    "ben",
                    "bin",
                    "la",
                    "le",
                    "y",
                    "e",
                    "i" -> true;
            default -> false;
        };
    }

    /** What stands behind the comma, to the end of the line or of the sentence. */
    private static Optional<String> role(CharSequence text, int from, int end, Lexicon lexicon) {
        int i = CharClass.skipBlank(text, from, end);
        if (i >= end || text.charAt(i) != ',' && text.charAt(i) != '\u060C') {
            return Optional.empty();
        }
        int start = CharClass.skipBlank(text, i + 1, end);
        int stop = start;
        while (stop < end && stop - start < LONGEST_ROLE && !endsRole(text, stop, end)) {
            stop++;
        }
        String role = CharClass.visibleText(text, start, stop);
        boolean sentence = LexicalCategory.FIRST_PERSON.in(lexicon.sensesAt(Words.of(role), 0));
        return role.isEmpty() || sentence ? Optional.empty() : Optional.of(role);
    }

    /** In "auteur des « Tableaux noirs »" the quotation is the title of a work. */
    private static boolean followsSmallWord(CharSequence text, int at) {
        int end = CharClass.trimEnd(text, 0, at);
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start <= 3 && end > start;
    }

    private static boolean endsRole(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        boolean last = at + 1 >= end || CharClass.isBlank(text.charAt(at + 1));
        boolean quote = (c == '\u00AB' || c == '\u201C' || c == '"') && !followsSmallWord(text, at);
        return c == ':' || c == ';' || quote || (c == '.' || c == '!' || CharClass.isQuestionMark(c)) && last;
    }
}
