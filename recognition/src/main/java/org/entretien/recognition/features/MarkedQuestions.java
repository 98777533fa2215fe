package org.entretien.recognition.features;

import java.util.BitSet;
import java.util.List;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;

/**
 * Where nearly every question of a page carries a mark and no answer does, "Q. Why?", a line without one is no question, whatever its
 * words: the answers may hold questions as well.
 */
final class MarkedQuestions {
    private static final int LEAST = 3;
    /** So many more questions with a mark than without one. */
    private static final int NEARLY_ALL = 3;

    /** Numbers that go on one by one are no chance. */
    private static final int COUNTED = 1;

    private final BitSet marked = new BitSet();
    /** Sentences between a mark and the question that it opens, where both stand on one line. */
    private final BitSet asking = new BitSet();

    private final boolean decide;

    private MarkedQuestions(List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols) {
        List<SpeakerCluster> voices = labels.voices();
        boolean labelled =
                !voices.isEmpty() && voices.stream().allMatch(voice -> voice.side() == SpeakerCluster.Side.ASKS);
        for (int i = 0; i < lines.size(); i++) {
            boolean mark = voices.isEmpty() && symbols.of(lines.get(i)) == TurnMarkers.Meaning.QUESTION;
            marked.set(i, labelled ? labels.of(i).isPresent() : mark);
        }
        findAsking(lines);
        int others = 0;
        for (int i = marked.nextSetBit(0); i >= 0 && i < marked.length(); i++) {
            others += !marked.get(i) && !asking.get(i) && lines.get(i).is(Shape.ENDS_IN_QUESTION) ? 1 : 0;
        }
        decide = marked.cardinality() >= LEAST
                && others * (isCounted(lines) ? COUNTED : NEARLY_ALL) <= marked.cardinality();
    }

    private void findAsking(List<SegmentFeatures> lines) {
        boolean open = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = lines.get(i).unit().continues() && !marked.get(i);
            asking.set(i, goesOn && open);
            open = (marked.get(i) || goesOn && open) && !lines.get(i).is(Shape.ENDS_IN_QUESTION);
        }
    }

    private boolean isCounted(List<SegmentFeatures> lines) {
        int last = 0;
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            if (lines.get(i).prefix().number() != last + 1) {
                return false;
            }
            last++;
        }
        return true;
    }

    static MarkedQuestions of(List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols) {
        return new MarkedQuestions(lines, labels, symbols);
    }

    /** {@return whether a line between two marked questions is none itself} @param i its index */
    boolean answers(int i) {
        return decide && i > marked.nextSetBit(0) && i < marked.length() && !marked.get(i) && !asking.get(i);
    }
}
