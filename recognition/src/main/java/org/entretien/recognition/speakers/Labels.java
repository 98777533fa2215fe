package org.entretien.recognition.speakers;

import java.util.List;
import java.util.Optional;
import org.entretien.recognition.segmentation.SegmentFeatures;

/**
 * The labels of a page: which prefixes are labels, and whose.
 *
 * @param voices those who speak under a label
 * @param byUnit the voice of a labelled unit, or null
 * @param throughout whether every turn carries a label
 */
public record Labels(List<SpeakerCluster> voices, SpeakerCluster[] byUnit, boolean throughout) {
    /** {@return the voice whose label a unit carries} @param unit its index */
    public Optional<SpeakerCluster> of(int unit) {
        return Optional.ofNullable(byUnit[unit]);
    }

    /** {@return whether a unit is a label and nothing else, its words being in the next one} @param line the unit @param unit its index */
    public boolean isLone(SegmentFeatures line, int unit) {
        return byUnit[unit] != null && line.prefix().afterLabel() >= line.unit().end();
    }
}
