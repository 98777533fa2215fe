package org.entretien.recognition.segmentation;

import org.entretien.recognition.segmentation.Prefix.Form;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.TimeCode;

/** Finds what stands in front of a unit. Looks at its first characters only. */
public final class PrefixScanner {
    private static final int LONGEST_LABEL = 60;
    private static final int MOST_LABEL_WORDS = 7;
    private static final int LONGEST_TAG = 11;
    private static final int LONGEST_PARTICLE = 3;
    private static final int DOUBLED = 1 << 16;
    private static final int NUMBERED = 1 << 17;
    private static final String ROMAN = "IVX";
    private static final int LONGEST_ROMAN = 5;

    private final CharSequence text;
    private final int end;
    private int at;
    private char symbol;
    private int number = -1;
    private int mark;

    private PrefixScanner(CharSequence text, Segment unit) {
        this.text = text;
        this.at = unit.start();
        this.end = unit.end();
    }

    /** {@return what stands in front of a unit} @param text the page @param unit of it */
    public static Prefix scan(CharSequence text, Segment unit) {
        if (unit.hasLabelApart()) {
            StandaloneLabel name =
                    StandaloneLabel.of(text, unit.start(), unit.words()).orElseThrow();
            return new Prefix((char) 0, -1, 0, name.start(), name.end(), Form.APART, unit.start(), unit.words());
        }
        return new PrefixScanner(text, unit).scan();
    }

    private Prefix scan() {
        at = TimeCode.end(text, at, end);
        scanSymbol();
        scanNumber();
        if (symbol == 0) {
            scanSymbol();
        }
        int afterSymbol = at;
        int from = skipEmphasis(at);
        int colon = colon(from);
        int stop = stop(from);
        // "R. It is simple: …" is a tag and a sentence with a colon, "J. P. Martin: …" is a name.
        boolean sentence = stop > from && holdsPlainWord(stop, colon);
        if (colon > from && !sentence) {
            return labelled(from, colon, Form.COLON, afterSymbol, colon + 1);
        }
        int dash = dash(from);
        // "T. Leiria .- …": the stop belongs to an initial.
        boolean initial = stop == from + 1
                && dash > stop + 2
                && CharClass.isInitial(text.charAt(CharClass.skipBlank(text, stop + 1, end)));
        if (stop > from && !initial) {
            return labelled(from, stop, Form.STOP, afterSymbol, stop + 1);
        }
        if (dash > from) {
            return labelled(
                    from, withoutStop(from, CharClass.trimEnd(text, from, dash)), Form.DASH, afterSymbol, dash + 1);
        }
        return new Prefix(symbol, number, mark, from, from, Form.NONE, afterSymbol, afterSymbol);
    }

    private Prefix labelled(int from, int labelEnd, Form form, int afterSymbol, int after) {
        int body = after;
        while (body < end
                && (CharClass.isBlank(text.charAt(body))
                        || text.charAt(body) == '*'
                        || form == Form.STOP && CharClass.isDash(text.charAt(body)))) {
            body++;
        }
        return new Prefix(symbol, number, mark, from, CharClass.trimEnd(text, from, labelEnd), form, afterSymbol, body);
    }

    /** A word in lower case that is too long to be a particle of a name. */
    private boolean holdsPlainWord(int start, int stop) {
        int letters = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            letters = Character.isLowerCase(c) && (letters > 0 || !Character.isLetter(text.charAt(i - 1)))
                    ? letters + 1
                    : 0;
            if (letters > LONGEST_PARTICLE) {
                return true;
            }
        }
        return false;
    }

    private void scanSymbol() {
        if (at >= end) {
            return;
        }
        char c = text.charAt(at);
        boolean dash = CharClass.isDash(c);
        boolean wide = CharClass.isWideBullet(text, at, end);
        if (!dash && !wide && !isBullet(c)) {
            return;
        }
        int width = wide ? 2 : 1;
        int after = at + width;
        int run = 1;
        for (int next = next(after); next < end && isSame(at, next, width); next = next(after)) {
            after = next + width;
            run++;
        }
        boolean emphasis = c == '*' && run >= 2 && holds("**", after);
        after = CharClass.skipBlank(text, after, end);
        if (!emphasis && after < end && !(dash && Character.isDigit(text.charAt(after)))) {
            symbol = dash ? '-' : wide ? text.charAt(at + 1) : c;
            mark = (wide ? symbol : c) | (run > 1 ? DOUBLED : 0);
            at = after;
        }
    }

    /** The same sign may come again behind a blank: "- -". */
    private int next(int after) {
        return after + 1 < end && text.charAt(after) == ' ' && text.charAt(after + 1) == text.charAt(at)
                ? after + 1
                : after;
    }

    private boolean isSame(int one, int other, int width) {
        for (int i = 0; i < width; i++) {
            if (other + i >= end || text.charAt(one + i) != text.charAt(other + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String signs, int from) {
        for (int i = from; i + signs.length() <= end; i++) {
            if (text.charAt(i) == signs.charAt(0) && text.charAt(i + 1) == signs.charAt(1)) {
                return true;
            }
        }
        return false;
    }

    /** A pointed bracket or two slashes are bullets if they stand apart, a cross is one unless it stands before a number. */
    private boolean isBullet(char c) {
        char next = at + 1 < end ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case '\u00BB', '\u203A', '+', '=', '~' -> CharClass.isBlank(next);
            case '<' -> next == '<' || CharClass.isBlank(next);
            case ':' -> next == ':';
            case '/' -> next == '/' && at + 2 < end && CharClass.isBlank(text.charAt(at + 2));
            case '#' -> !Character.isDigit(next);
            default -> CharClass.isBullet(c);
        };
    }

    private void scanNumber() {
        char before = at < end ? text.charAt(at) : 0;
        char closing = BracketedLabels.closing(before);
        boolean cross = before == '#';
        int i = cross || closing != 0 ? at + 1 : at;
        int first = i;
        int value = 0;
        while (i < end && i - first < 3 && Character.isDigit(text.charAt(i))) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
            i++;
        }
        if (i == first && closing == 0 && !cross) {
            scanRoman();
            return;
        }
        if (i == first || i - first > 2 || i >= end || closing != 0 && text.charAt(i) != closing) {
            return;
        }
        i += closing == 0 ? 0 : 1;
        i = closing == 0 ? behindPart(i) : i;
        int after = CharClass.skipBlank(text, i, Math.min(end, i + 2));
        int marks = after;
        while (marks < end && marks - after < 3 && isNumberEnd(text.charAt(marks))) {
            marks++;
        }
        int body = CharClass.skipBlank(text, marks, end);
        boolean ends = marks > after || (closing != 0 || cross || i > first + 2) && body > i;
        if (ends && body < end && !Character.isDigit(text.charAt(body))) {
            number = value;
            numbered(marks > after ? text.charAt(after) : closing, body);
        }
    }

    /** "1.1 Why?": the number of a question within a chapter. */
    private int behindPart(int from) {
        int i = from + 1;
        while (i < end && i - from <= 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean part = from < end && text.charAt(from) == '.' && i > from + 1 && i < end;
        int body = part ? CharClass.skipBlank(text, i, end) : end;
        // "3.5 tonnes" is no number of a question.
        boolean opens = body < end
                && body > i
                && (CharClass.isInitial(text.charAt(body)) || CharClass.isOpening(text.charAt(body)));
        return part && (opens || isNumberEnd(text.charAt(i))) ? i : from;
    }

    /** "IV. Why?" */
    private void scanRoman() {
        int i = at;
        while (i < end && i - at < LONGEST_ROMAN && ROMAN.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean ends = i > at && i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        // "V. Hugo: …" is a name.
        if (ends && CharClass.isBlank(text.charAt(i + 1)) && dash(at) < 0 && colon(at) < 0) {
            number = i - at;
            numbered(text.charAt(i), CharClass.skipBlank(text, i + 1, end));
        }
    }

    private void numbered(char ending, int body) {
        mark = symbol == 0 ? NUMBERED | ending : mark;
        at = body;
    }

    private static boolean isNumberEnd(char c) {
        return c == '.' || c == ')' || c == '/' || c == ':' || CharClass.isDash(c);
    }

    private int skipEmphasis(int from) {
        int i = from;
        while (i < end && (text.charAt(i) == '*' || text.charAt(i) == '_')) {
            i++;
        }
        return i;
    }

    /** The place of a colon that can end a label, or -1. */
    private int colon(int from) {
        int words = 1;
        for (int i = from; i < end && i - from <= LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\uFF1A') {
                return isLabelColon(from, i) ? i : -1;
            }
            if (CharClass.isQuestionMark(c)
                    || c == '!'
                    || c == '\n'
                    || c == '"'
                    || c == '\u00AB'
                    || c == '\u201C'
                    || c == ';'
                    || c == ',' && words > 3) {
                return -1;
            }
            if (c == '.'
                    && i + 1 < end
                    && CharClass.isBlank(text.charAt(i + 1))
                    && i - from > 6
                    && !isAbbreviation(from, i)) {
                return -1;
            }
            if (CharClass.isBlank(c) && ++words > MOST_LABEL_WORDS) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isAbbreviation(int from, int stop) {
        int start = stop;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start <= 3;
    }

    private boolean isLabelColon(int from, int colon) {
        boolean time = colon > from
                && Character.isDigit(text.charAt(colon - 1))
                && colon + 1 < end
                && Character.isDigit(text.charAt(colon + 1));
        boolean address = colon + 2 < end && text.charAt(colon + 1) == '/' && text.charAt(colon + 2) == '/';
        return colon > from && !time && !address;
    }

    /** The place of a stop or bracket after a tag such as "Q." or "Pregunta.", or -1. */
    private int stop(int from) {
        int i = from;
        while (i < end && i - from <= LONGEST_TAG && Character.isLetter(text.charAt(i))) {
            i++;
        }
        int letters = i - from;
        if (letters == 0 || letters > LONGEST_TAG || !CharClass.isInitial(text.charAt(from))) {
            return -1;
        }
        while (i < end && i - from <= LONGEST_TAG + 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        int mark = letters == 1 ? CharClass.skipBlank(text, i, Math.min(end, i + 2)) : i;
        if (mark >= end - 1) {
            return -1;
        }
        char c = text.charAt(mark);
        boolean apart = c == '.'
                && letters > 1
                && mark + 2 < end
                && CharClass.isDash(text.charAt(mark + 1))
                && CharClass.isBlank(text.charAt(mark + 2));
        if (apart) {
            // "Presidente.- Gracias": a name before a dash.
            return -1;
        }
        boolean stop = c == '.' || c == ')' || letters == 1 && (CharClass.isDash(c) || c == '_');
        return stop && isTagSpace(mark) ? mark : -1;
    }

    private boolean isTagSpace(int mark) {
        char after = text.charAt(mark + 1);
        return CharClass.isBlank(after)
                || CharClass.isDash(after)
                || CharClass.isOpening(after)
                || CharClass.isInitial(after);
    }

    /** A short word in lower case, as names have them in the middle: "de", "von". */
    private boolean isParticle(int from) {
        int i = from;
        while (i < end && i - from <= 3 && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i > from && i - from <= 3 && i < end && CharClass.isBlank(text.charAt(i));
    }

    /** "Inés Robledo.- Buenos días": the stop belongs to the dash, that of an initial to the name. */
    private int withoutStop(int from, int labelEnd) {
        if (labelEnd - from > 2 && text.charAt(labelEnd - 1) == '.' && CharClass.isBlank(text.charAt(labelEnd - 2))) {
            return CharClass.trimEnd(text, from, labelEnd - 1);
        }
        boolean stop = labelEnd - from > 2
                && text.charAt(labelEnd - 1) == '.'
                && Character.isLetter(text.charAt(labelEnd - 2))
                && Character.isLetter(text.charAt(labelEnd - 3));
        return stop ? labelEnd - 1 : labelEnd;
    }

    /** The place of a dash after one to four capitalised words, or -1: "TR – Why?", "Inés Robledo.- ¿Por qué?". */
    private int dash(int from) {
        int words = 0;
        int i = from;
        while (i < end && i - from <= LONGEST_LABEL && words < 5) {
            char c = text.charAt(i);
            if (c == '.' && words >= 1 && i + 1 < end && CharClass.isDash(text.charAt(i + 1))) {
                i++;
                continue;
            }
            if (CharClass.isDash(c)) {
                boolean open = i > from
                        && (CharClass.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '.')
                        && i + 1 < end
                        && CharClass.isBlank(text.charAt(i + 1));
                return open && words >= 1 ? i : -1;
            }
            if (!CharClass.isInitial(c) && (words == 0 || !isParticle(i))) {
                return -1;
            }
            words++;
            while (i < end
                    && (Character.isLetter(text.charAt(i))
                            || text.charAt(i) == '.'
                            || text.charAt(i) == '\u2019'
                            || text.charAt(i) == '\''
                            || text.charAt(i) == '-' && text.charAt(i - 1) != '.')) {
                i++;
            }
            i = CharClass.skipBlank(text, i, end);
        }
        return -1;
    }
}
