package org.entretien.recognition;

import java.util.List;
import org.entretien.recognition.layout.Labels;
import org.entretien.recognition.layout.Line;
import org.entretien.recognition.layout.Voice;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.sequence.Cue;
import org.entretien.recognition.sequence.State;

/**
 * Whether a page is an interview at all: guides, lists of questions and news with a question in them have turns too, but nobody who is
 * asked and answers for himself. A logistic regression over what was counted on the likeliest path.
 */
final class Gate {
    /** From this probability on a page is an interview. */
    static final double THRESHOLD = 0.5;

    private static final int ENOUGH_EXCHANGES = 6;
    private static final long FURNITURE = Cue.TICKER.bit()
            | Cue.SITE.bit()
            | Cue.SOURCE.bit()
            | Cue.COMMENTS.bit()
            | Cue.READ_ALSO.bit()
            | Cue.CREDIT.bit()
            | Cue.PAYWALL.bit()
            | Cue.BYLINE.bit();

    /** What is looked at, and how much it weighs. */
    private enum Evidence {
        BIAS(-2.9),
        EXCHANGES(0.25),
        ADDRESSED(1.25),
        FIRST_PERSON_ANSWERS(3.35),
        ANNOUNCED(3.8),
        NAMED(0.65),
        NAMED_VOICES(0.45),
        LABELLED_THROUGHOUT(2.55),
        ANSWER_TAGS(5.4),
        MARKED_BOTH_SIDES(0.5),
        QUOTED_ANSWERS(6.05),
        FIRST_PERSON_QUESTIONS(-1.5),
        ADVICE_TO_READER(-8.1),
        REPORTED_SPEECH(-5.95),
        QUESTION_LIST(-1.6),
        TEXT_OUTSIDE_TURNS(-4.6);

        private final double weight;

        Evidence(double weight) {
            this.weight = weight;
        }
    }

    private final double[] found = new double[Evidence.values().length];

    private Gate() {}

    /** {@return how likely it is that a page is an interview, 0 to 1} @param lines of the page @param path its states @param cues of its units @param labels of its turns @param named whether the head names who is interviewed @param asked whether a byline names who led an interview */
    static double probability(
            List<Line> lines, List<State> path, long[] cues, Labels labels, boolean named, boolean asked) {
        Gate gate = new Gate();
        Tally tally = Tally.of(lines, path, cues, labels);
        if (tally.questions == 0 || tally.answers == 0) {
            return 0;
        }
        gate.weigh(tally, labels, named, asked);
        return gate.probability();
    }

    private static final class Tally {
        int questions;
        int answers;
        int exchanges;
        int addressing;
        int firstPersonAnswers;
        int firstPersonQuestions;
        int answerUnits;
        int advice;
        int quoted;
        int reported;
        int marked;
        int markedQuestions;
        int markedAnswers;
        double wordsInTurns;
        double words;
        boolean announced;
        boolean list;

        static Tally of(List<Line> lines, List<State> path, long[] cues, Labels labels) {
            Tally tally = new Tally();
            boolean personal = false;
            for (int i = 0; i < path.size(); i++) {
                State before = i == 0 ? State.PRE : path.get(i - 1);
                boolean opens = path.get(i) != before || labels.of(i).isPresent() || Cue.MARKED_TURN.in(cues[i]);
                personal &= !opens;
                personal = tally.add(path, i, cues[i], opens, personal);
                tally.whole(lines.get(i), path.get(i), cues[i], i);
            }
            return tally;
        }

        private boolean add(List<State> path, int i, long cues, boolean opens, boolean personal) {
            boolean firstPerson = Cue.FIRST_PERSON.in(cues);
            boolean addresses = Cue.ADDRESSES.in(cues);
            if (path.get(i) == State.Q) {
                questions += opens ? 1 : 0;
                addressing += addresses || Cue.PROMPTS.in(cues) ? 1 : 0;
                firstPersonQuestions += firstPerson && !addresses ? 1 : 0;
                exchanges += i + 1 < path.size() && path.get(i + 1) != State.Q ? 1 : 0;
            } else if (path.get(i) == State.A) {
                answers += opens ? 1 : 0;
                answerUnits++;
                advice += addresses && !firstPerson ? 1 : 0;
                quoted += Cue.QUOTED.in(cues) ? 1 : 0;
                firstPersonAnswers += !personal && firstPerson ? 1 : 0;
                return personal || firstPerson;
            }
            return personal;
        }

        private boolean marksBothSides() {
            return marked >= 4 || markedQuestions >= 2 && markedAnswers >= 2;
        }

        private void whole(Line line, State state, long cues, int i) {
            reported += Cue.REPORTED.in(cues) ? 1 : 0;
            marked += Cue.MARKED_TURN.in(cues) ? 1 : 0;
            markedQuestions += Cue.MARKED_QUESTION.in(cues) ? 1 : 0;
            markedAnswers += Cue.MARKED_ANSWER.in(cues) ? 1 : 0;
            announced |= state == State.PRE && Cue.ANNOUNCES.in(cues);
            list |= i < 3 && Sense.FAQ.in(line.within());
            boolean furniture = (cues & FURNITURE) != 0 || state == State.PRE && i < 4;
            words += furniture ? 0 : line.words();
            wordsInTurns += state.isTurn() ? line.words() : 0;
        }
    }

    private void weigh(Tally tally, Labels labels, boolean named, boolean asked) {
        boolean voices = labels.voices().stream().anyMatch(voice -> !voice.isTag());
        boolean bothSides = labels.voices().stream().map(Voice::side).distinct().count() == 2;
        boolean answerTags =
                labels.voices().stream().anyMatch(voice -> voice.isTag() && voice.side() == Voice.Side.ANSWERS);
        boolean questionTagsOnly = !labels.voices().isEmpty()
                && labels.voices().stream().allMatch(voice -> voice.isTag() && voice.side() == Voice.Side.ASKS);
        note(Evidence.BIAS, 1);
        note(Evidence.EXCHANGES, Math.min(tally.exchanges, ENOUGH_EXCHANGES));
        note(Evidence.ADDRESSED, share(tally.addressing, tally.questions));
        note(Evidence.FIRST_PERSON_ANSWERS, share(tally.firstPersonAnswers, tally.answers));
        note(Evidence.ANNOUNCED, tally.announced || asked ? 1 : 0);
        note(Evidence.NAMED, named ? 1 : 0);
        note(Evidence.NAMED_VOICES, voices ? 1 : 0);
        note(Evidence.LABELLED_THROUGHOUT, bothSides && labels.throughout() ? 1 : 0);
        note(Evidence.ANSWER_TAGS, answerTags && !tally.list ? 1 : 0);
        note(Evidence.MARKED_BOTH_SIDES, tally.marksBothSides() ? 1 : 0);
        note(Evidence.QUOTED_ANSWERS, share(tally.quoted, tally.answerUnits));
        note(Evidence.FIRST_PERSON_QUESTIONS, share(tally.firstPersonQuestions, tally.questions));
        // Two named voices that take turns throughout speak to each other, not to the reader.
        boolean conversation = voices && bothSides && labels.throughout();
        note(Evidence.ADVICE_TO_READER, conversation ? 0 : share(tally.advice, tally.answerUnits));
        note(Evidence.REPORTED_SPEECH, share(tally.reported, tally.answers));
        note(Evidence.QUESTION_LIST, tally.list || questionTagsOnly && tally.addressing * 2 < tally.questions ? 1 : 0);
        note(Evidence.TEXT_OUTSIDE_TURNS, 1 - tally.wordsInTurns / Math.max(1, tally.words));
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : Math.min(1, some / (double) all);
    }

    private void note(Evidence evidence, double value) {
        found[evidence.ordinal()] = value;
    }

    private double probability() {
        double log = 0;
        for (Evidence evidence : Evidence.values()) {
            log += evidence.weight * found[evidence.ordinal()];
        }
        return 1 / (1 + StrictMath.exp(-log));
    }
}
