package org.entretien.recognition.features;

import java.util.List;
import java.util.Optional;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;

/**
 * Between which lines of a page the talk can be.
 *
 * @param firstLabelled above the label or mark that opens the talk, where every question has one before it, there is no turn; 0 when that says
 *     nothing
 * @param unanswered from here on there is nothing but questions without an answer
 */
record DialogueExtent(int firstLabelled, int unanswered) {
    private static final int SHORT = 22;

    static DialogueExtent of(List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols, StyleContrast styles) {
        return new DialogueExtent(firstLabelled(lines, labels, symbols), unanswered(lines, labels, symbols, styles));
    }

    private static int firstLabelled(List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols) {
        for (int i = 0; i < lines.size(); i++) {
            SegmentFeatures line = lines.get(i);
            Optional<SpeakerCluster> voice = labels.of(i);
            if (voice.isPresent() && !line.is(Shape.QUOTES_SOMEBODY)) {
                return voice.get().side() == SpeakerCluster.Side.ASKS ? i : 0;
            }
            TurnMarkers.Meaning meaning = symbols.of(line);
            if (meaning == TurnMarkers.Meaning.QUESTION) {
                return i;
            }
            if (line.is(Shape.ENDS_IN_QUESTION) || meaning != TurnMarkers.Meaning.NOTHING) {
                return 0;
            }
        }
        return 0;
    }

    /** Titles of other articles at the end of a page may ask, one after the other. A single question may as well be the last one of the interview. */
    private static int unanswered(
            List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols, StyleContrast styles) {
        int from = lines.size();
        while (from > 0 && asksNobody(from - 1, lines, labels, symbols, styles)) {
            from--;
        }
        return lines.size() - from > 1 ? from : lines.size();
    }

    private static boolean asksNobody(
            int i, List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols, StyleContrast styles) {
        SegmentFeatures line = lines.get(i);
        return line.is(Shape.ENDS_IN_QUESTION)
                && line.words() <= SHORT
                && labels.of(i).isEmpty()
                && symbols.of(line) == TurnMarkers.Meaning.NOTHING
                && !styles.asks(line);
    }
}
