package org.entretien.recognition.sequence;

import java.util.List;
import java.util.Optional;
import org.entretien.page.Zone;
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
 * @param lines its units with their shapes
 * @param zones what a site profile says of them; empty without a profile
 * @param lexicon of its language
 * @param head datelines, bylines, announcements
 * @param labels of its turns
 * @param symbols dashes and bullets
 * @param repetitions lines printed twice
 * @param observations what was noticed of every unit
 * @param decoded a state a unit, and how sure it is
 */
public record PageAnalysis(
        CharSequence text,
        List<SegmentFeatures> lines,
        List<Optional<Zone>> zones,
        Lexicon lexicon,
        HeaderLines head,
        Labels labels,
        TurnMarkers symbols,
        Repetitions repetitions,
        Observations observations,
        Decoder.Path decoded) {
    /** {@return a set of cues a unit} */
    public long[] cues() {
        return observations.cues();
    }

    /** {@return a state a unit} */
    public List<State> path() {
        return decoded.path();
    }

    /** {@return a posterior a unit} */
    float[] confidence() {
        return decoded.confidence();
    }
}
