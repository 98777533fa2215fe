package org.entretien.recognition.text;

import org.entretien.domain.Blank;

/** Classes of characters, and steps over them. */
public final class CharClass {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC\u0640";
    private static final String BULLETS =
            "\u2022\u25CF\u25A0\u25AA\u25FE\u25FC\u25A1\u25BA\u25B6\u2605\u2606*\u00B7\u25CB\u25C6\u2756\u2666\u00A4\u2192\u2794\u279C\u27A4\u25B8\u2023\u25E6>#";
    private static final String OPENING = "\u00AB\u201C\u201E\"\u2039\u2018\u201A([\u00BF\u00A1";
    private static final String CLOSING = "\u00BB\u201D\u201C\"\u203A\u2019\u2018)]*_";
    private static final String ENDS = ".?!\u2026\u061F\uFF1F\u3002\u06D4;";

    private CharClass() {}

    /** {@return whether a UTF-16 unit is not visible} @param c the unit */
    public static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7F && !Character.isSurrogate(c) && Blank.isBlank(c);
    }

    /** {@return the first visible character at or after a place} @param text the page @param from where to start @param end where to stop */
    public static int skipBlank(CharSequence text, int from, int end) {
        int i = from;
        while (i < end) {
            int codePoint = Character.codePointAt(text, i);
            int next = i + Character.charCount(codePoint);
            if (next > end || codePoint > ' ' && codePoint < 0x7F || !Blank.isBlank(codePoint)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** {@return the place behind the last visible character before a place} @param text the page @param start where to stop @param end where to start */
    public static int trimEnd(CharSequence text, int start, int end) {
        int i = end;
        while (i > start) {
            int codePoint = Character.codePointBefore(text, i);
            int before = i - Character.charCount(codePoint);
            if (before < start || !Blank.isBlank(codePoint)) {
                return i;
            }
            i = before;
        }
        return i;
    }

    /** {@return whether a unit is a dash that can open a turn} @param c the unit */
    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** {@return whether a unit is a bullet: a usual one, or a sign that is neither letter, mark of a sentence nor currency} @param c the unit */
    public static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0 || c >= 0x7F && isSign(c);
    }

    /** Dingbats, arrows and what fonts of symbols leave behind: a sign never seen before may mark turns as well as any other. */
    private static boolean isSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.PRIVATE_USE
                || codePoint == '\u00A7'
                || codePoint == '\u00B6'
                || codePoint == '\u2020'
                || codePoint == '\u2021';
    }

    /** {@return whether a pair of surrogates is a sign such as an emoji} @param text the page @param at the place of the first @param end where to stop */
    public static boolean isWideBullet(CharSequence text, int at, int end) {
        return at + 1 < end
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))
                && isSign(Character.toCodePoint(text.charAt(at), text.charAt(at + 1)));
    }

    /** {@return whether a unit opens a quotation, bracket or Spanish sentence} @param c the unit */
    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** {@return whether a unit closes a quotation or bracket} @param c the unit */
    public static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** {@return whether a unit is a question mark of any script} @param c the unit */
    public static boolean isQuestionMark(char c) {
        return c == '?' || c == '\u061F' || c == '\uFF1F' || c == '\u037E';
    }

    /** {@return whether a unit ends a sentence} @param c the unit */
    public static boolean isSentenceEnd(char c) {
        return ENDS.indexOf(c) >= 0;
    }

    /** {@return whether a letter can begin a sentence or a name: a capital, or a letter of a script without capitals} @param c the letter */
    public static boolean isInitial(char c) {
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || Character.getType(c) == Character.OTHER_LETTER && !isBlank(c);
    }

    /** {@return the text of a span as a reader sees it: no blanks at the ends, none doubled, nothing unprintable} @param text the page @param start of the span @param end of the span */
    public static String visibleText(CharSequence text, int start, int end) {
        if (isClean(text, start, end)) {
            return text.subSequence(start, end).toString();
        }
        StringBuilder clean = new StringBuilder(end - start);
        int blanks = 0;
        char blank = ' ';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                if (blanks > 0 && clean.length() > 0) {
                    clean.append(blanks == 1 && Character.isSpaceChar(blank) ? blank : ' ');
                }
                blanks = 0;
                clean.append(c);
            } else if (isSpace(c)) {
                blanks++;
                blank = c;
            } else if (!isUnprintable(c)) {
                if (blanks > 0 && clean.length() > 0) {
                    clean.append(blanks == 1 && Character.isSpaceChar(blank) ? blank : ' ');
                }
                blanks = 0;
                clean.append(c);
            }
        }
        int from = skipBlank(clean, 0, clean.length());
        return clean.substring(from, trimEnd(clean, from, clean.length()));
    }

    /** Most text is as it should be, and need not be built anew: single blanks between words, nothing else that is not seen. */
    private static boolean isClean(CharSequence text, int start, int end) {
        boolean blank = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' && !blank) {
                blank = true;
            } else if (c > ' ' && c < 0x7F || c > 0xA0 && c < 0x0600 && c != 0xAD) {
                blank = false;
            } else {
                return false;
            }
        }
        return !blank;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isUnprintable(char c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c >= 0xFFFE;
    }
}
