package org.entretien.recognition.sequence;

import java.util.ArrayList;
import java.util.List;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnMarkers;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.metadata.HeaderLines;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.speakers.Labels;

/**
 * All that is known of a page once it is decoded.
 *
 * @param text the page
 * @param segments of it, each with its state
 * @param lexicon of its language
 * @param head datelines, bylines, announcements
 * @param labels of its turns
 * @param symbols dashes and bullets
 * @param repetitions lines printed twice
 * @param observations what was noticed of every segment, as the decoder reads it
 * @param decoded how sure the state of each segment is
 */
public record PageAnalysis(
        CharSequence text,
        List<AnalysedSegment> segments,
        Lexicon lexicon,
        HeaderLines head,
        Labels labels,
        TurnMarkers symbols,
        Repetitions repetitions,
        Observations observations,
        Decoder.Path decoded) {
    /** {@return the segments of a page with what was found out of each} @param lines of the page @param cues a set for each @param path a state for each */
    public static List<AnalysedSegment> segments(List<SegmentFeatures> lines, long[] cues, List<State> path) {
        List<AnalysedSegment> segments = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            segments.add(new AnalysedSegment(lines.get(i), cues[i], path.get(i)));
        }
        return segments;
    }

    /** {@return how many segments the page has} */
    public int size() {
        return segments.size();
    }

    /** {@return what a segment says by itself} @param segment its index */
    public SegmentFeatures line(int segment) {
        return segments.get(segment).line();
    }

    /** {@return the set of local features of a segment} @param segment its index */
    public long cues(int segment) {
        return segments.get(segment).cues();
    }

    /** {@return what a segment is in the order of the page} @param segment its index */
    public State state(int segment) {
        return segments.get(segment).state();
    }
}
