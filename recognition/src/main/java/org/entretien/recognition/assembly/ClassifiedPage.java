package org.entretien.recognition.assembly;

import org.entretien.recognition.classification.InterviewClassifier;
import org.entretien.recognition.segmentation.SegmentedPage;
import org.entretien.recognition.sequence.PageAnalysis;

/**
 * A page with all that is found out before it is put together.
 *
 * @param segmented the page in segments
 * @param analysis their states
 * @param likely how likely it is an interview, 0 to 1
 */
public record ClassifiedPage(SegmentedPage segmented, PageAnalysis analysis, double likely) {
    /** {@return whether the page is taken for an interview} */
    public boolean isInterview() {
        return likely >= InterviewClassifier.THRESHOLD;
    }
}
