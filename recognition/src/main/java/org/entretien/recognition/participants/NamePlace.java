package org.entretien.recognition.participants;

import java.util.Map;
import java.util.Optional;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.names.NameSpan;
import org.entretien.recognition.text.Ink;
import org.entretien.recognition.text.Words;

/** What the words and signs around a name say of it, in a headline or a line of the introduction. */
final class NamePlace {
    private static final int SMALL_WORD = 2;
    private static final String PARTING = ":|/\u2013\u2014-,;(\u00AB\u00BB\u201C\u201D\u201E\"\u2022\u00B7\u060C";

    private final CharSequence text;
    private final int start;
    private final int end;
    private final Words words;
    private final Lexicon lexicon;

    NamePlace(CharSequence text, int start, int end, Words words, Lexicon lexicon) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.words = words;
        this.lexicon = lexicon;
    }

    void headlineCues(NameSpan span, Map<GuestCue, Double> cues) {
        cues.put(GuestCue.IN_HEADLINE, 1.0);
        boolean first = Ink.skipBlank(text, start, span.start()) == span.start();
        boolean last = Ink.trimEnd(text, span.end(), end) == span.end();
        put(cues, GuestCue.HEADLINE_START, first);
        put(cues, GuestCue.HEADLINE_END, last);
        put(cues, GuestCue.HEADLINE_WHOLE, first && last);
        boolean apartBefore = first || isParting(Ink.trimEnd(text, start, span.start()) - 1);
        boolean apartBehind = last || isParting(Ink.skipBlank(text, span.end(), end));
        put(cues, GuestCue.HEADLINE_APART, apartBefore && apartBehind);
    }

    void cues(NameSpan span, Map<GuestCue, Double> cues) {
        int first = words.firstAt(span.start());
        int behind = words.firstAt(span.end());
        before(span, first, cues);
        behind(span, behind, cues);
        boolean opens = span.start() > start
                && Ink.isOpening(text.charAt(span.start() - 1))
                && text.charAt(span.start() - 1) != '(';
        boolean closes = span.end() < end && Ink.isClosing(text.charAt(span.end())) && text.charAt(span.end()) != ')';
        put(cues, GuestCue.QUOTED, opens && closes);
    }

    private void before(NameSpan span, int first, Map<GuestCue, Double> cues) {
        if (first == 0 || !isJoined(words.end(first - 1), span.start())) {
            return;
        }
        long senses = lexicon.sensesAt(words, first - 1);
        String word = words.word(first - 1);
        boolean title = Sense.HONORIFIC.in(senses) || Sense.ROLE.in(senses);
        boolean by = isBy(word) || Sense.BYLINE_BEFORE_NAME.in(senses) && word.length() > 1 || Sense.CREDIT.in(senses);
        put(cues, GuestCue.BEHIND_ROLE, title);
        put(cues, GuestCue.BEHIND_WITH, isWith(word));
        put(cues, GuestCue.BEHIND_BY, by);
        boolean small = lexicon.isCommon(word) || word.length() <= SMALL_WORD;
        put(cues, GuestCue.BEHIND_SMALL, small && !title && !by && !isWith(word));
        boolean lower = Character.isLowerCase(text.charAt(words.start(first - 1)));
        put(cues, GuestCue.BEHIND_WORD, lower && !small && !title && !by && !isWith(word));
        put(
                cues,
                GuestCue.HEADLINE_BEHIND_SMALL,
                cues.containsKey(GuestCue.IN_HEADLINE) && small && !title && !by && !isWith(word));
    }

    private void behind(NameSpan span, int next, Map<GuestCue, Double> cues) {
        if (next >= words.size()) {
            return;
        }
        int sign = Ink.skipBlank(text, span.end(), end);
        boolean apart = sign < end && (text.charAt(sign) == ',' || text.charAt(sign) == '(');
        char c = text.charAt(words.start(next));
        if (apart && Character.isDigit(c)) {
            cues.put(GuestCue.AGE, 1.0);
        } else if (apart && (Character.isLowerCase(c) || Sense.ROLE.in(lexicon.sensesAt(words, next)))) {
            cues.put(GuestCue.APPOSED, 1.0);
        }
        int first = words.firstAt(span.start());
        boolean begins = first == 0 || isSentenceEnd(words.end(first - 1), span.start());
        boolean quoted = span.start() > start && Ink.isOpening(text.charAt(span.start() - 1));
        put(
                cues,
                GuestCue.BEGINS,
                !quoted && begins && isJoined(span.end(), words.start(next)) && Character.isLowerCase(c));
    }

    /** {@return what stands behind the name, between its comma and the next sign} @param span the name */
    Optional<String> role(NameSpan span) {
        int sign = Ink.skipBlank(text, span.end(), end);
        int next = words.firstAt(span.end());
        boolean apart = sign < end && text.charAt(sign) == ',' && next < words.size();
        if (!apart || !Character.isLetter(text.charAt(words.start(next)))) {
            return Optional.empty();
        }
        char c = text.charAt(words.start(next));
        if (!Character.isLowerCase(c) && !Sense.ROLE.in(lexicon.sensesAt(words, next))) {
            return Optional.empty();
        }
        int last = next;
        while (last + 1 < words.size() && isJoined(words.end(last), words.start(last + 1))) {
            last++;
        }
        return Optional.of(Ink.clean(text, words.start(next), words.end(last)));
    }

    private boolean isParting(int at) {
        return at >= start && at < end && PARTING.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Ink.isBlank(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean isSentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Ink.isSentenceEnd(c) || Ink.isClosing(c) || c == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBy(String word) {
        return switch (word) {
            case "by", "par", "von", "por", "di", "da" -> true;
            default -> false;
        };
    }

    private static boolean isWith(String word) {
        return switch (word) {
            case "with", "avec", "con", "com", "mit", "met", "med", "for", "pour", "meet" -> true;
            default -> false;
        };
    }

    private static void put(Map<GuestCue, Double> cues, GuestCue cue, boolean is) {
        if (is) {
            cues.put(cue, 1.0);
        }
    }
}
