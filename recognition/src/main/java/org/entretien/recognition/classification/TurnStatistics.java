package org.entretien.recognition.classification;

import java.util.List;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.sequence.AnalysedSegment;
import org.entretien.recognition.speakers.Labels;
import org.jspecify.annotations.Nullable;

/** What there is to count on the likeliest path through a page, turn by turn. */
final class TurnStatistics {
    private static final long FURNITURE = LocalFeature.TICKER.bit()
            | LocalFeature.SITE.bit()
            | LocalFeature.SOURCE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.CREDIT.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.BYLINE.bit();
    private static final long SIGNS = LocalFeature.NUMBERED_QUESTION.bit()
            | LocalFeature.MARKED_QUESTION.bit()
            | LocalFeature.MARKED_ANSWER.bit()
            | LocalFeature.MARKED_TURN.bit()
            | LocalFeature.STYLED_QUESTION.bit();
    /** Headlines and datelines of a page stand in so many units. */
    private static final int HEAD = 4;

    private static final int FIRST_ANSWERS = 2;
    private static final int SHORT_ANSWER = 8;
    /** "My quick Q&amp;A" */
    private static final int SHORT_TITLE = 5;

    int questions;
    int answers;
    int exchanges;
    /** Questions that address somebody or ask him to tell. */
    int addressing;
    /** Questions in the first person that address no one: "How do I …?" */
    int firstPersonQuestions;
    /** Questions about things that address no one. */
    int impersonalQuestions;
    /** Questions that the page does not mark in any way as such. */
    int guessedQuestions;

    int questionsAmidBlocks;
    int faqQuestions;
    int firstPersonAnswers;
    int openingAnswers;
    int openedByFirstPerson;
    /** A question to somebody, answered in the first person. */
    int dialogues;

    int answerUnits;
    int answerWords;
    int firstPersonWords;
    int longestAnswer;
    int adviceUnits;
    int quotedUnits;
    int listUnits;
    int askingUnits;
    int reported;
    int markedTurns;
    int markedQuestions;
    int markedAnswers;
    int wordsInTurns;
    int words;
    int wordsAfter;
    /** Answers that begin as only answers do: "Yes, …", "Not at all." */
    int openAnswers;

    int shortAnswers;
    /** Lines that name somebody who is quoted and has no turn of his own. */
    int quotedNames;

    /** Turns that open with a label or mark, and how often the side changes from one to the next. */
    int signedQuestions;

    int signedAnswers;
    int changes;

    /** Questions in one unit with a question mark, answered without one. */
    int plainExchanges;

    /** Questions set apart by a mark that is no number, by a label or by their look. */
    int setApart;

    boolean announced;
    boolean greeted;
    /** A profile of the site says which are the questions. */
    boolean profiled;

    boolean faq;

    private State signed = State.PRE;
    private boolean asks;
    private boolean askedSomebody;
    private boolean answering;
    private boolean firstPerson;
    private int wordsOfAnswer;

    private TurnStatistics() {}

    static TurnStatistics of(List<AnalysedSegment> segments, Labels labels) {
        TurnStatistics tally = new TurnStatistics();
        for (int i = 0; i < segments.size(); i++) {
            AnalysedSegment before = i > 0 ? segments.get(i - 1) : null;
            AnalysedSegment after = i + 1 < segments.size() ? segments.get(i + 1) : null;
            tally.count(i, before, segments.get(i), after, labels.of(i).isPresent());
        }
        tally.closeAnswer();
        return tally;
    }

    private void count(
            int i,
            @Nullable AnalysedSegment before,
            AnalysedSegment segment,
            @Nullable AnalysedSegment after,
            boolean labelled) {
        State state = segment.state();
        SegmentFeatures line = segment.line();
        long cues = segment.cues();
        State last = before == null ? State.PRE : before.state();
        boolean opens = state != last || labelled || LocalFeature.MARKED_TURN.in(cues);
        if (state == State.Q) {
            closeAnswer();
            question(line, cues, opens, labelled);
            exchanges += after != null && after.state() != State.Q ? 1 : 0;
        } else if (state == State.A) {
            answer(line, cues, opens);
        }
        sign(state, cues, labelled);
        boolean plain = state == State.A
                && before != null
                && last == State.Q
                && LocalFeature.ENDS_IN_QUESTION.in(before.cues());
        plainExchanges += plain && !LocalFeature.ENDS_IN_QUESTION.in(cues) ? 1 : 0;
        whole(line, state, cues, i);
        quotedNames += !labelled && line.is(Shape.QUOTES_SOMEBODY) ? 1 : 0;
    }

    private void sign(State state, long cue, boolean labelled) {
        if (!state.isTurn() || !labelled && (cue & SIGNS) == 0) {
            return;
        }
        signedQuestions += state == State.Q ? 1 : 0;
        signedAnswers += state == State.A ? 1 : 0;
        changes += signed.isTurn() && signed != state ? 1 : 0;
        signed = state;
        setApart += state == State.Q ? 1 : 0;
    }

    /** {@return how far labels or marks before both sides change with the side, 0 to 1; 0 where but one side has any} */
    double alternation() {
        boolean both = Math.min(signedQuestions, signedAnswers) > 1;
        return both ? changes / (double) (signedQuestions + signedAnswers - 1) : 0;
    }

    private void question(SegmentFeatures line, long cue, boolean opens, boolean labelled) {
        boolean addresses = LocalFeature.ADDRESSES.in(cue)
                || LocalFeature.PROMPTS.in(cue)
                || LexicalCategory.HONORIFIC.in(line.openingAfterLabel());
        greeted |= LocalFeature.HOSTING.in(cue);
        profiled |= LocalFeature.PROFILE_QUESTION.in(cue);
        boolean me = LocalFeature.FIRST_PERSON.in(cue);
        askedSomebody = addresses || asks && askedSomebody;
        asks = true;
        addressing += addresses ? 1 : 0;
        firstPersonQuestions += me && !addresses ? 1 : 0;
        boolean marked = labelled
                || line.hasMark()
                || line.is(Shape.ENDS_IN_QUESTION)
                || line.is(Shape.ENDS_IN_ELLIPSIS)
                || LocalFeature.STYLED_QUESTION.in(cue)
                || LocalFeature.PROFILE_QUESTION.in(cue);
        questions += opens ? 1 : 0;
        if (opens) {
            impersonalQuestions += !addresses && !me && line.is(Shape.ENDS_IN_QUESTION) ? 1 : 0;
            guessedQuestions += marked || addresses ? 0 : 1;
            questionsAmidBlocks += line.unit().continues() ? 1 : 0;
            faqQuestions += LexicalCategory.FAQ.in(line.within()) ? 1 : 0;
        }
    }

    private void answer(SegmentFeatures line, long cue, boolean opens) {
        asks = false;
        if (opens) {
            closeAnswer();
            answers++;
            answering = true;
            openAnswers += LocalFeature.OPENS_ANSWER.in(cue) ? 1 : 0;
        }
        if (line.words() == 0) {
            // A label in a line of its own.
            return;
        }
        boolean me = LocalFeature.FIRST_PERSON.in(cue);
        answerUnits++;
        answerWords += line.words();
        wordsOfAnswer += line.words();
        firstPersonWords += me ? line.words() : 0;
        firstPerson |= me;
        greeted |= LocalFeature.GUESTING.in(cue);
        adviceUnits += LocalFeature.ADDRESSES.in(cue) && !me ? 1 : 0;
        quotedUnits += LocalFeature.QUOTED.in(cue) ? 1 : 0;
        listUnits += LocalFeature.HEADING_LIKE.in(cue)
                        || LocalFeature.LIST_ITEM.in(cue)
                        || LocalFeature.INTRODUCES_LIST.in(cue)
                ? 1
                : 0;
        askingUnits += LocalFeature.ENDS_IN_QUESTION.in(cue) || LocalFeature.HOLDS_QUESTION.in(cue) ? 1 : 0;
    }

    private void closeAnswer() {
        if (answering) {
            firstPersonAnswers += firstPerson ? 1 : 0;
            dialogues += firstPerson && askedSomebody ? 1 : 0;
            openedByFirstPerson += firstPerson && openingAnswers < FIRST_ANSWERS ? 1 : 0;
            openingAnswers++;
            shortAnswers += wordsOfAnswer <= SHORT_ANSWER ? 1 : 0;
            longestAnswer = Math.max(longestAnswer, wordsOfAnswer);
        }
        answering = false;
        firstPerson = false;
        wordsOfAnswer = 0;
    }

    private void whole(SegmentFeatures line, State state, long cues, int i) {
        reported += LocalFeature.REPORTED.in(cues) ? 1 : 0;
        markedTurns += LocalFeature.MARKED_TURN.in(cues) ? 1 : 0;
        markedQuestions += LocalFeature.MARKED_QUESTION.in(cues) ? 1 : 0;
        markedAnswers += LocalFeature.MARKED_ANSWER.in(cues) ? 1 : 0;
        boolean kind = i < HEAD && line.words() <= SHORT_TITLE && LexicalCategory.ANNOUNCE.in(line.within());
        announced |= state == State.PRE && (LocalFeature.ANNOUNCES.in(cues) || kind);
        faq |= i < HEAD && LexicalCategory.FAQ.in(line.within());
        boolean furniture = (cues & FURNITURE) != 0 || state == State.PRE && i < HEAD;
        words += furniture ? 0 : line.words();
        wordsInTurns += state.isTurn() ? line.words() : 0;
        wordsAfter += !furniture && state == State.POST ? line.words() : 0;
    }

    boolean marksBothSides() {
        return markedTurns >= 4 || markedQuestions >= 2 && markedAnswers >= 2;
    }
}
