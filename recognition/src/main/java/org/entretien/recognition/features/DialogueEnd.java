package org.entretien.recognition.features;

import java.util.List;
import java.util.Optional;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;

/** Finds the last answer of a page, and marks what stands behind it: thanks, fragments, the foot of the page. */
final class DialogueEnd {
    /** No page needs more words than that for its shortest answers. */
    private static final int MAX_SHORT_ANSWER_WORDS = 10;

    private static final double MAX_FRAGMENT_SHARE = 0.1;
    private static final double MIN_ASKING_SHARE = 0.7;
    private static final long FOOT = LocalFeature.SITE.bit()
            | LocalFeature.SOURCE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.PROFILE_OTHER.bit();

    private final PlainQuestions questions;
    private final List<SegmentFeatures> lines;
    private final Labels labels;
    private final long[] cues;

    DialogueEnd(PlainQuestions questions, List<SegmentFeatures> lines, Labels labels, long[] cues) {
        this.questions = questions;
        this.lines = lines;
        this.labels = labels;
        this.cues = cues;
    }

    /** The last unit that is long enough to be an answer, where the page tells how long answers are. */
    int lastAnswer() {
        int enough = shortAnswer();
        for (int i = Math.min(questions.comments(), cues.length) - 1; i >= 0; i--) {
            boolean answer = lines.get(i).words() >= enough && !lines.get(i).is(Shape.ENDS_IN_QUESTION);
            if ((questions.isTurn(i) || answer || isShortAnswer(i)) && (cues[i] & PlainQuestions.FURNITURE) == 0) {
                return i;
            }
        }
        return -1;
    }

    /** "I'll tell her to bring boots.", right behind a question. */
    private boolean isShortAnswer(int i) {
        boolean speaks = LocalFeature.FIRST_PERSON.in(cues[i]) || LocalFeature.OPENS_ANSWER.in(cues[i]);
        return i > Math.max(0, questions.first())
                && questions.isPlain(i - 1)
                && speaks
                && LocalFeature.STATEMENT.in(cues[i]);
    }

    private int shortAnswer() {
        int[] lengths = new int[cues.length];
        int count = 0;
        for (int i = 1; i < cues.length; i++) {
            if (questions.isPlain(i - 1) && !questions.isPlain(i) && (cues[i] & PlainQuestions.FURNITURE) == 0) {
                lengths[count++] = lines.get(i).words();
            }
        }
        return (int) Math.max(1, Math.min(MAX_SHORT_ANSWER_WORDS, PlainQuestions.median(lengths, count) / 2));
    }

    /** Whether what is said on the page ends like a sentence, so that a line which does not is none of it. */
    private boolean speaksInSentences(int last) {
        int fragments = 0;
        int units = 0;
        for (int i = Math.max(0, questions.first()); i <= last; i++) {
            units += (cues[i] & PlainQuestions.FURNITURE) == 0 ? 1 : 0;
            fragments += isFragment(i) ? 1 : 0;
        }
        return questions.first() >= 0 && fragments <= MAX_FRAGMENT_SHARE * units;
    }

    private boolean isFragment(int i) {
        SegmentFeatures line = lines.get(i);
        return !line.is(Shape.ENDS_SENTENCE)
                && !line.is(Shape.ENDS_IN_ELLIPSIS)
                && (cues[i] & (PlainQuestions.FURNITURE | PlainQuestions.EVIDENT_TURN)) == 0;
    }

    void markEnd(long[] signs) {
        int last = lastAnswer();
        boolean foot = false;
        boolean complete = last >= 0 && speaksInSentences(last);
        for (int i = last + 1; i < signs.length && last >= 0; i++) {
            boolean fragment = complete && isFragment(i);
            signs[i] |= PageFeature.NOTHING_FOLLOWS.bit()
                    | when(foot, PageFeature.BEHIND_THE_END)
                    | when(fragment, PageFeature.FRAGMENT_AT_THE_END);
            foot |= (cues[i] & FOOT) != 0;
        }
    }

    /** "Thank you for your time.", "Follow her on …": where the page has asked for the last time and was answered. */
    void markFarewell(long[] signs) {
        int last = cues.length - 1;
        while (last > 0
                && !(questions.isPlain(last)
                        && lines.get(last).words() <= PlainQuestions.MAX_QUESTION_WORDS
                        && !isThanks(last))) {
            last--;
        }
        boolean answered = false;
        boolean asksOnly = asksOnly();
        for (int i = signs.length - 1; i >= Math.max(last + 2, questions.first() + 2) && questions.first() >= 0; i--) {
            Optional<SpeakerCluster> voice = labels.of(i);
            answered |= voice.filter(one -> one.side() == SpeakerCluster.Side.ANSWERS)
                    .isPresent();
            boolean asker =
                    voice.filter(one -> one.side() == SpeakerCluster.Side.ASKS).isPresent();
            if (isThanks(i) && !answered) {
                signs[i] |= asker && asksOnly ? PageFeature.LAST_WORD.bit() : PageFeature.FAREWELL.bit();
            }
        }
    }

    /** Whether the side that asks hardly does anything else; in the transcript of a talk every word of hers is printed. */
    private boolean asksOnly() {
        int turns = 0;
        int asking = 0;
        for (int i = 0; i < cues.length; i++) {
            boolean asker = labels.of(i)
                    .filter(voice -> voice.side() == SpeakerCluster.Side.ASKS)
                    .isPresent();
            turns += asker ? 1 : 0;
            asking += asker
                            && (lines.get(i).is(Shape.ENDS_IN_QUESTION)
                                    || lines.get(i).is(Shape.HOLDS_QUESTION))
                    ? 1
                    : 0;
        }
        return asking >= MIN_ASKING_SHARE * turns;
    }

    private boolean isThanks(int i) {
        SegmentFeatures line = lines.get(i);
        boolean within =
                LexicalCategory.FAREWELL.in(line.within()) && line.words() <= PlainQuestions.MAX_QUESTION_WORDS;
        return line.opensWith(LexicalCategory.FAREWELL) || labels.of(i).isPresent() && within;
    }

    private static long when(boolean condition, PageFeature sign) {
        return condition ? sign.bit() : 0;
    }
}
