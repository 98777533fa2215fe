package org.entretien.recognition.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.names.PersonNames;
import org.entretien.recognition.segmentation.Prefix;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * A line that names those who wrote or asked: "Propos recueillis par Lina Hardi".
 *
 * @param names where each name stands
 * @param asks whether the words say that they led the interview
 * @param said whether words say that these are authors, rather than only the place where the names stand
 */
public record Byline(List<Span> names, boolean asks, boolean said) {
    private static final int MOST_WORDS = 14;
    private static final int MOST_NAMES = 6;
    private static final long OPENS = LexicalCategory.BYLINE.bit() | LexicalCategory.BYLINE_BEFORE_NAME.bit();
    private static final long ANNOUNCES = LexicalCategory.ANNOUNCE.bit()
            | LexicalCategory.ANNOUNCE_WHOLE_LINE.bit()
            | LexicalCategory.OPENS_QUESTION.bit()
            | LexicalCategory.PROMPTS.bit();

    /** {@return the byline that a unit is, if it is one} @param text the page @param line of it @param lexicon of its language */
    public static Optional<Byline> of(CharSequence text, SegmentFeatures line, Lexicon lexicon) {
        if ((line.opening() & OPENS) == 0) {
            return Optional.empty();
        }
        Words words = Words.of(text, line.unit().start(), line.unit().end());
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int phrase = lexicon.length(LexicalCategory.BYLINE, words, 0);
        int before = lexicon.length(LexicalCategory.BYLINE_BEFORE_NAME, words, 0);
        int from = Math.max(phrase, before);
        if (from == 0) {
            return Optional.empty();
        }
        List<Span> names = names(text, words, from, line.unit().end(), lexicon);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Byline(names, phrase > 0 && phrase >= before, true));
    }

    /** {@return the byline that a line is which holds nothing but names, as the one under a dateline may} @param text the page @param line of it @param lexicon of its language */
    public static Optional<Byline> bare(CharSequence text, SegmentFeatures line, Lexicon lexicon) {
        Words words = Words.of(text, line.unit().start(), line.unit().end());
        boolean open = !line.is(SegmentFeatures.Shape.ENDS_SENTENCE) && !line.is(SegmentFeatures.Shape.ENDS_IN_COLON);
        if (!open || words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            char c = text.charAt(words.start(i));
            boolean small = words.word(i).length() <= 3 && i > 0;
            boolean common = lexicon.isCommon(words.word(i)) && !small;
            if (!Character.isUpperCase(c) && !small || common || (lexicon.sensesAt(words, i) & ANNOUNCES) != 0) {
                return Optional.empty();
            }
        }
        List<Span> names = names(text, words, 0, line.unit().end(), lexicon);
        boolean full = names.stream()
                .allMatch(name -> Words.of(text, name.start(), name.end()).size() >= 2 && !isRole(text, name, lexicon));
        return names.isEmpty() || !full ? Optional.empty() : Optional.of(new Byline(names, false, false));
    }

    /** {@return the byline that a line is which says "Interview: Lina Hardi", as the foot of a page does} @param text the page @param line of it @param lexicon of its language */
    static Optional<Byline> afterKind(CharSequence text, SegmentFeatures line, Lexicon lexicon) {
        if (line.prefix().form() != Prefix.Form.COLON || line.is(SegmentFeatures.Shape.ENDS_IN_QUESTION)) {
            return Optional.empty();
        }
        Words kind = Words.of(text, line.prefix().label(), line.prefix().labelEnd());
        Words words = Words.of(text, line.prefix().afterLabel(), line.unit().end());
        // "Im Interview: Lina Hardi" is the one who answers.
        boolean says = kind.size() == 1
                && (lexicon.isWhole(LexicalCategory.ANNOUNCE_WHOLE_LINE, kind, 0)
                        || lexicon.isWhole(LexicalCategory.ANNOUNCE, kind, 0));
        if (!says || words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<Span> names = names(text, words, 0, line.unit().end(), lexicon);
        boolean full = names.stream()
                .allMatch(name -> Words.of(text, name.start(), name.end()).size() <= 4);
        return names.isEmpty() || !full ? Optional.empty() : Optional.of(new Byline(names, true, true));
    }

    /** {@return where the names stand between the words of a byline and a place further on in its line} @param text the page @param words of the line @param end the place @param lexicon of its language */
    static List<Span> before(CharSequence text, Words words, int end, Lexicon lexicon) {
        int from = length(words, 0, lexicon);
        int to = words.firstAt(end);
        if (from == 0 || from >= to) {
            return List.of();
        }
        Words part = Words.of(text, words.start(from), words.end(to - 1));
        return names(text, part, 0, words.end(to - 1), lexicon);
    }

    /** {@return where the names stand that a date is followed by: "Published 7 August 2023 by Lina Hardi"} @param text the page @param words of the line @param place the end of the date @param end of the line @param lexicon of its language */
    static List<Span> behind(CharSequence text, Words words, int place, int end, Lexicon lexicon) {
        for (int i = words.firstAt(place); i < words.size(); i++) {
            int length = length(words, i, lexicon);
            if (length > 0) {
                return names(text, words, i + length, end, lexicon);
            }
        }
        return List.of();
    }

    private static int length(Words words, int i, Lexicon lexicon) {
        return Math.max(
                lexicon.length(LexicalCategory.BYLINE, words, i),
                lexicon.length(LexicalCategory.BYLINE_BEFORE_NAME, words, i));
    }

    private static List<Span> names(CharSequence text, Words words, int from, int end, Lexicon lexicon) {
        List<Span> names = new ArrayList<>();
        int start = from;
        for (int i = from; i <= words.size() && names.size() < MOST_NAMES; i++) {
            boolean joins = i < words.size()
                    && (lexicon.isCommon(words.word(i))
                            && words.word(i).length() <= 3
                            && !CharClass.isInitial(text.charAt(words.start(i))));
            if (i == words.size() || joins || i > start && isParted(text, words.end(i - 1), words.start(i))) {
                if (i > start) {
                    names.add(name(text, words, start, i - 1, end));
                }
                start = joins ? i + 1 : i;
            }
            // Behind a dot in mid-height or a dash there is a role or a date, no other name.
            boolean over = i > from && i < words.size() && isOver(text, words.end(i - 1), words.start(i));
            // "Interview by Lina Hardi for The Gazette": the outlet that it was led for did not ask.
            if (over || joins && isFor(words.word(i))) {
                break;
            }
        }
        // "Lina Hardi, senior reporter of the Gazette": behind the names there is a role.
        List<Span> likely = new ArrayList<>();
        for (Span name : names) {
            if (!isNameLike(text, name) || !likely.isEmpty() && isRole(text, name, lexicon)) {
                break;
            }
            likely.add(name);
        }
        return likely;
    }

    private static boolean isFor(String word) {
        return switch (word) {
            case "for", "pour", "f\u00FCr", "per", "para", "por", "at" -> true;
            default -> false;
        };
    }

    private static boolean isRole(CharSequence text, Span name, Lexicon lexicon) {
        return LexicalCategory.ROLE.in(lexicon.sensesWithin(Words.of(text, name.start(), name.end()), 0));
    }

    private static Span name(CharSequence text, Words words, int first, int last, int end) {
        int stop = words.end(last);
        int bare = PersonNames.end(text, words.start(first), stop);
        boolean initial = stop - words.start(last) == 1 && stop < end && text.charAt(stop) == '.';
        return new Span(words.start(first), bare < stop ? bare : stop + (initial ? 1 : 0));
    }

    private static boolean isParted(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '/' || c == '&' || c == '|' || c == '(' || c == '\u060C' || isOver(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOver(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(char c) {
        return c == '\u00B7' || c == '\u2022' || c == '\u22C5' || c == '\u2013' || c == '\u2014';
    }

    private static boolean isNameLike(CharSequence text, Span name) {
        int words = 1;
        for (int i = name.start(); i < name.end(); i++) {
            char c = text.charAt(i);
            words += CharClass.isBlank(c) ? 1 : 0;
            // "Reviewed by: Jo Blanc", "Lina Hardi 2 minutes": a label or a figure, and no name.
            if (c == ':' || Character.isDigit(c)) {
                return false;
            }
        }
        return CharClass.isInitial(text.charAt(name.start())) && words <= 5;
    }
}
