package org.entretien.recognition.sequence;

import org.entretien.recognition.features.State;
import org.entretien.recognition.segmentation.SegmentFeatures;

/**
 * A segment of a decoded page.
 *
 * @param line what it says by itself, with its zone
 * @param cues the set of its {@link org.entretien.recognition.features.LocalFeature}
 * @param state what it is in the order of the page
 */
public record AnalysedSegment(SegmentFeatures line, long cues, State state) {}
