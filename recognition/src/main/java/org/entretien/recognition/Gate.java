package org.entretien.recognition;

import java.util.List;
import org.entretien.recognition.layout.Labels;
import org.entretien.recognition.layout.Line;
import org.entretien.recognition.layout.Line.Shape;
import org.entretien.recognition.layout.Voice;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.sequence.Cue;
import org.entretien.recognition.sequence.State;

/**
 * Whether a page is an interview at all: guides, lists of questions and news with a question in them have turns too, but nobody who answers
 * for himself.
 */
final class Gate {
    /** From this probability on a page is an interview. */
    static final double THRESHOLD = 0.5;

    private final List<Line> lines;
    private final List<State> path;
    private final long[] cues;
    private final Labels labels;
    private int questions;
    private int answers;
    private int exchanges;
    private int addressing;
    private int personalAnswers;
    private int personalQuestions;
    private int reported;
    private int marked;
    private boolean announced;
    private boolean faq;

    private Gate(List<Line> lines, List<State> path, long[] cues, Labels labels) {
        this.lines = lines;
        this.path = path;
        this.cues = cues;
        this.labels = labels;
    }

    /** {@return how likely it is that a page is an interview, 0 to 1} */
    static double probability(List<Line> lines, List<State> path, long[] cues, Labels labels) {
        Gate gate = new Gate(lines, path, cues, labels);
        gate.count();
        return gate.questions == 0 || gate.answers == 0 ? 0 : gate.probability();
    }

    private void count() {
        boolean personal = false;
        for (int i = 0; i < path.size(); i++) {
            State state = path.get(i);
            State before = i == 0 ? State.PRE : path.get(i - 1);
            boolean opens = state != before;
            boolean firstPerson = Cue.FIRST_PERSON.in(cues[i]);
            if (state == State.Q) {
                questions += opens || labels.of(i).isPresent() ? 1 : 0;
                addressing += Cue.ADDRESSES.in(cues[i]) || Cue.PROMPTS.in(cues[i]) ? 1 : 0;
                personalQuestions += firstPerson && !Cue.ADDRESSES.in(cues[i]) ? 1 : 0;
                exchanges += i + 1 < path.size() && path.get(i + 1) != State.Q ? 1 : 0;
                personal = false;
            } else if (state == State.A) {
                answers += opens || labels.of(i).isPresent() ? 1 : 0;
                personalAnswers += !personal && firstPerson ? 1 : 0;
                personal |= firstPerson;
            }
            reported += Cue.REPORTED.in(cues[i]) ? 1 : 0;
            marked += Cue.MARKED_TURN.in(cues[i]) || Cue.MARKED_ANSWER.in(cues[i]) ? 1 : 0;
            announced |= state == State.PRE
                    && Cue.ANNOUNCES.in(cues[i])
                    && !lines.get(i).is(Shape.RULE);
            faq |= i < 3 && Sense.FAQ.in(lines.get(i).within());
        }
    }

    private double probability() {
        long named = labels.voices().stream().filter(voice -> !voice.isTag()).count();
        boolean bothSides = labels.voices().stream().map(Voice::side).distinct().count() == 2;
        double log = -2.4;
        log += 0.45 * Math.min(exchanges, 6);
        log += 2.2 * addressing / questions;
        log += 2.0 * Math.min(1, personalAnswers / (double) answers);
        log += announced ? 1.0 : 0;
        log += named > 0 ? 1.2 : 0;
        log += bothSides && labels.throughout() ? 2.0 : 0;
        log += labels.voices().stream().anyMatch(voice -> voice.isTag() && voice.side() == Voice.Side.ANSWERS)
                ? 1.5
                : 0;
        log += marked >= 4 ? 1.0 : 0;
        log -= 2.0 * personalQuestions / questions;
        log -= faq ? 2.5 : 0;
        log -= 1.5 * Math.min(1, reported / (double) Math.max(1, answers));
        return 1 / (1 + StrictMath.exp(-log));
    }
}
