package org.entretien.recognition.participants;

import java.util.Map;
import java.util.Optional;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.names.NameSpan;
import org.entretien.recognition.text.CharClass;
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

    void headlineCues(NameSpan span, Map<CandidateFeature, Double> cues) {
        cues.put(CandidateFeature.IN_HEADLINE, 1.0);
        boolean first = CharClass.skipBlank(text, start, span.start()) == span.start();
        boolean last = CharClass.trimEnd(text, span.end(), end) == span.end();
        put(cues, CandidateFeature.HEADLINE_START, first);
        put(cues, CandidateFeature.HEADLINE_END, last);
        put(cues, CandidateFeature.HEADLINE_WHOLE, first && last);
        boolean apartBefore = first || isParting(CharClass.trimEnd(text, start, span.start()) - 1);
        boolean apartBehind = last || isParting(CharClass.skipBlank(text, span.end(), end));
        put(cues, CandidateFeature.HEADLINE_APART, apartBefore && apartBehind);
    }

    void cues(NameSpan span, Map<CandidateFeature, Double> cues) {
        int first = words.firstAt(span.start());
        int behind = words.firstAt(span.end());
        before(span, first, cues);
        behind(span, behind, cues);
        boolean opens = span.start() > start
                && CharClass.isOpening(text.charAt(span.start() - 1))
                && text.charAt(span.start() - 1) != '(';
        boolean closes =
                span.end() < end && CharClass.isClosing(text.charAt(span.end())) && text.charAt(span.end()) != ')';
        put(cues, CandidateFeature.QUOTED, opens && closes);
    }

    private void before(NameSpan span, int first, Map<CandidateFeature, Double> cues) {
        if (first == 0 || !isJoined(words.end(first - 1), span.start())) {
            return;
        }
        long senses = lexicon.sensesAt(words, first - 1);
        String word = words.word(first - 1);
        boolean title = LexicalCategory.HONORIFIC.in(senses) || LexicalCategory.ROLE.in(senses);
        boolean by = isBy(word)
                || LexicalCategory.BYLINE_BEFORE_NAME.in(senses) && word.length() > 1
                || LexicalCategory.CREDIT.in(senses);
        put(cues, CandidateFeature.BEHIND_ROLE, title);
        put(cues, CandidateFeature.BEHIND_WITH, isWith(word));
        put(cues, CandidateFeature.BEHIND_BY, by);
        boolean small = lexicon.isCommon(word) || word.length() <= SMALL_WORD;
        put(cues, CandidateFeature.BEHIND_SMALL, small && !title && !by && !isWith(word));
        boolean lower = Character.isLowerCase(text.charAt(words.start(first - 1)));
        put(cues, CandidateFeature.BEHIND_WORD, lower && !small && !title && !by && !isWith(word));
        put(
                cues,
                CandidateFeature.HEADLINE_BEHIND_SMALL,
                cues.containsKey(CandidateFeature.IN_HEADLINE) && small && !title && !by && !isWith(word));
    }

    private void behind(NameSpan span, int next, Map<CandidateFeature, Double> cues) {
        if (next >= words.size()) {
            return;
        }
        int sign = CharClass.skipBlank(text, span.end(), end);
        boolean apart = sign < end && (text.charAt(sign) == ',' || text.charAt(sign) == '(');
        char c = text.charAt(words.start(next));
        if (apart && Character.isDigit(c)) {
            cues.put(CandidateFeature.AGE, 1.0);
        } else if (apart && (Character.isLowerCase(c) || LexicalCategory.ROLE.in(lexicon.sensesAt(words, next)))) {
            cues.put(CandidateFeature.APPOSED, 1.0);
        }
        int first = words.firstAt(span.start());
        boolean begins = first == 0 || isSentenceEnd(words.end(first - 1), span.start());
        boolean quoted = span.start() > start && CharClass.isOpening(text.charAt(span.start() - 1));
        put(
                cues,
                CandidateFeature.BEGINS,
                !quoted && begins && isJoined(span.end(), words.start(next)) && Character.isLowerCase(c));
    }

    /** {@return what stands behind the name, between its comma and the next sign} @param span the name */
    Optional<String> role(NameSpan span) {
        int sign = CharClass.skipBlank(text, span.end(), end);
        int next = words.firstAt(span.end());
        boolean apart = sign < end && text.charAt(sign) == ',' && next < words.size();
        if (!apart || !Character.isLetter(text.charAt(words.start(next)))) {
            return Optional.empty();
        }
        char c = text.charAt(words.start(next));
        if (!Character.isLowerCase(c) && !LexicalCategory.ROLE.in(lexicon.sensesAt(words, next))) {
            return Optional.empty();
        }
        int last = next;
        while (last + 1 < words.size() && isJoined(words.end(last), words.start(last + 1))) {
            last++;
        }
        return Optional.of(CharClass.visibleText(text, words.start(next), words.end(last)));
    }

    private boolean isParting(int at) {
        return at >= start && at < end && PARTING.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!CharClass.isBlank(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean isSentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (CharClass.isSentenceEnd(c) || CharClass.isClosing(c) || c == ':') {
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

    private static void put(Map<CandidateFeature, Double> cues, CandidateFeature cue, boolean is) {
        if (is) {
            cues.put(cue, 1.0);
        }
    }
}
