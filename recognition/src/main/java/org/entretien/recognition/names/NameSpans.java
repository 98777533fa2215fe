package org.entretien.recognition.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * Finds what may be names in a stretch of text of a script with capitals: runs of capitalised words without months, weekdays, roles and everyday
 * words, and within a run the stretch that looks most like a name ("Drummer Aron": Aron). Needs time linear in the text.
 */
public final class NameSpans {
    private static final int MAX_WORDS = 5;
    private static final double MOST = 3;
    private static final double LEAST = -2.5;
    /** A word that the letters do not make a name may be a surname, where a given name stands before it. */
    private static final double GIVEN_NAME = 1;

    private static final double SURNAME = 0.2;
    private static final double UNSEEN = -0.8;
    private static final double INITIAL = 0.3;
    /** A word that the page prints in lower case, too, or behind an article. */
    private static final double ORDINARY_WORD = -1.5;

    private static final long BARRIERS = LexicalCategory.HONORIFIC.bit()
            | LexicalCategory.ROLE.bit()
            | LexicalCategory.WEEKDAY.bit()
            | LexicalCategory.ANNOUNCE.bit()
            | LexicalCategory.ANNOUNCE_WHOLE_LINE.bit()
            | LexicalCategory.BYLINE.bit()
            | LexicalCategory.CREDIT.bit()
            | LexicalCategory.READ_ALSO.bit()
            | LexicalCategory.SITE.bit();
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "di", "du", "del", "della", "van", "von", "der", "den", "zu", "el", "al",
            "ben", "bin", "ibn", "la", "le", "y", "af", "av", "ter", "ten");

    private final CharSequence text;
    private final Words words;
    private final Lexicon lexicon;
    private final Predicate<String> ordinary;
    private final List<NameSpan> found = new ArrayList<>();

    private NameSpans(CharSequence text, Words words, Lexicon lexicon, Predicate<String> ordinary) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.ordinary = ordinary;
    }

    /**
     * {@return what may be names, in the order of the text}
     *
     * @param text the text
     * @param words of a stretch of it
     * @param lexicon of its language
     * @param ordinary whether a folded word is one that the text uses as an everyday word
     */
    public static List<NameSpan> in(CharSequence text, Words words, Lexicon lexicon, Predicate<String> ordinary) {
        NameSpans spans = new NameSpans(text, words, lexicon, ordinary);
        spans.scan();
        return spans.found;
    }

    /**
     * {@return how much a whole phrase looks like a name: the log-odds of its words on average}
     *
     * @param name a phrase
     */
    public static double likeness(String name) {
        Words words = Words.of(name);
        double sum = 0;
        for (int i = 0; i < words.size(); i++) {
            sum += bounded(words.word(i));
        }
        return words.size() == 0 ? 0 : sum / words.size();
    }

    private void scan() {
        int i = 0;
        while (i < words.size()) {
            int last = i;
            while (last < words.size()
                    && (last == i ? isPart(last) : isJoined(last) && (isPart(last) || isParticle(last)))) {
                last++;
            }
            int end = last;
            while (end > i && !isPart(end - 1)) {
                end--;
            }
            if (end > i) {
                run(i, end);
            }
            i = Math.max(last, i + 1);
        }
    }

    /** A capitalised word that may be one of a name; without capitals, a known name or the word behind one. */
    private boolean isPart(int i) {
        boolean initial = isCapital(i)
                || isUncased(i)
                        && (NameModel.trained().isKnownName(words.word(i))
                                || i > 0
                                        && NameModel.trained().isKnownName(words.word(i - 1))
                                        && !NameModel.trained().isKnownOther(words.word(i)));
        return initial
                && (lexicon.sensesAt(words, i) & BARRIERS) == 0
                && !isMonth(i)
                && !(lexicon.isCommon(words.word(i)) && words.word(i).length() > 1);
    }

    private boolean isCapital(int i) {
        int at = words.start(i);
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || c == '-' && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    /** Jan, April, Avril and May are names as well, unless a figure stands beside them. */
    private boolean isMonth(int i) {
        boolean beside = i > 0 && Character.isDigit(words.word(i - 1).charAt(0))
                || i + 1 < words.size() && Character.isDigit(words.word(i + 1).charAt(0));
        return beside && lexicon.month(words, i) > 0;
    }

    private boolean isUncased(int i) {
        return Character.getType(text.charAt(words.start(i))) == Character.OTHER_LETTER
                && words.word(i).length() > 2;
    }

    private boolean isParticle(int i) {
        if (!PARTICLES.contains(words.word(i))) {
            return false;
        }
        int next = i + 1 < words.size() && PARTICLES.contains(words.word(i + 1)) ? i + 2 : i + 1;
        return next < words.size() && isJoined(next) && isPart(next);
    }

    /** Only blanks, hyphens, apostrophes, or the stop behind an initial stand between two words of one name. */
    private boolean isJoined(int i) {
        int from = words.end(i - 1);
        int to = words.start(i);
        if (to - from > 3) {
            return false;
        }
        for (int c = from; c < to; c++) {
            char sign = text.charAt(c);
            boolean initial = sign == '.' && c == from && words.end(i - 1) - words.start(i - 1) <= 2;
            boolean bound = to - from == 1 && (sign == '-' || sign == '\u2019' || sign == '\'');
            if (!CharClass.isBlank(sign) && !initial && !bound || sign == '\n') {
                return false;
            }
        }
        return true;
    }

    /** The stretch with the largest sum, and the whole run beside it where that is no longer than a name. */
    private void run(int from, int to) {
        double[] gains = new double[to - from];
        for (int i = from; i < to; i++) {
            gains[i - from] = gain(i, from, gains);
        }
        int bestFrom = from;
        int bestTo = from;
        double best = 0;
        double sum = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            if (sum <= 0 || i - start >= MAX_WORDS) {
                sum = 0;
                start = i;
            }
            sum += gains[i - from];
            if (sum > best && !PARTICLES.contains(words.word(i))) {
                best = sum;
                bestFrom = start;
                bestTo = i + 1;
            }
        }
        // Two words together are one name, however strange one of them looks; who judges it sees that.
        if (to - from == 2 && letters(words.word(from)) > 1) {
            add(from, to, from, gains);
            return;
        }
        if (bestTo > bestFrom) {
            add(bestFrom, bestTo, from, gains);
        }
        boolean whole = bestFrom == from && bestTo == to;
        if (!whole && to - from > 2 && to - from <= MAX_WORDS - 1 && !hasOther(from, to)) {
            add(from, to, from, gains);
        }
    }

    /** A run with a word that is known to be no name is a phrase: "Spring Market". */
    private boolean hasOther(int from, int to) {
        for (int i = from; i < to; i++) {
            if (NameModel.trained().isKnownOther(words.word(i)) || ordinary.test(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private double gain(int i, int from, double[] gains) {
        String word = words.word(i);
        if (PARTICLES.contains(word) && i > from && !isCapital(i)) {
            return 0;
        }
        if (letters(word) == 1) {
            return INITIAL;
        }
        double score = bounded(word);
        if (ordinary.test(word)) {
            return Math.min(0, score) + ORDINARY_WORD;
        }
        NameModel model = NameModel.trained();
        boolean named = i > from && gains[i - 1 - from] >= GIVEN_NAME;
        // Letters alone say little against a word that the model has not seen.
        score = model.isKnownOther(word) ? score : Math.max(UNSEEN, score);
        boolean surname = named && (!model.isKnownOther(word) || model.isKnownName(words.word(i - 1)));
        return surname ? Math.max(score, SURNAME) : score;
    }

    private static double bounded(String word) {
        String bare = word.startsWith("-") ? word.substring(1) : word;
        return Math.max(LEAST, Math.min(MOST, NameModel.trained().score(bare)));
    }

    private static int letters(String word) {
        return word.startsWith("-") ? word.length() - 1 : word.length();
    }

    private void add(int first, int last, int from, double[] gains) {
        boolean single = last - first == 1 && (letters(words.word(first)) == 1 || isUncased(first));
        if (single) {
            return;
        }
        double sum = 0;
        double best = LEAST;
        double worst = MOST;
        for (int i = first; i < last; i++) {
            double gain = gains[i - from];
            sum += gain;
            best = Math.max(best, gain);
            worst = Math.min(worst, gain);
        }
        int stop = words.end(last - 1);
        boolean initial = letters(words.word(last - 1)) == 1 && stop < text.length() && text.charAt(stop) == '.';
        found.add(new NameSpan(
                words.start(first) + (text.charAt(words.start(first)) == '-' ? 1 : 0),
                stop + (initial ? 1 : 0),
                last - first,
                sum / (last - first),
                best,
                worst));
    }
}
