package org.entretien.tools.training.turns;

import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.sequence.Weights;

/** Recognisers that no user of the library gets, for measuring. */
public final class Recognisers {
    private Recognisers() {}

    /** {@return a recogniser in which the rules decide alone} */
    public static RecognitionPipeline ofRules() {
        return new RecognitionPipeline(Weights.none());
    }
}
