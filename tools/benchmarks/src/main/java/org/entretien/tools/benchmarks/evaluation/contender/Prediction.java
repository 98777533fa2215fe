package org.entretien.tools.benchmarks.evaluation.contender;

import java.util.List;
import java.util.Optional;
import org.entretien.spi.ParseResult;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;

/**
 * What a contender makes of a page.
 *
 * @param turns who says what, asides left out; none when it is taken for no interview
 * @param confidence how sure each turn is; empty when the contender does not say
 * @param facts headline, date and the like; empty when the contender does not look for them
 * @param result what the library gave, with the account of every character; empty when it rejected the page and for others
 */
public record Prediction(
        List<Utterance> turns, List<Double> confidence, Optional<Facts> facts, Optional<ParseResult> result) {
    /** The library gave nothing. */
    public static final Prediction REJECTED =
            new Prediction(List.of(), List.of(), Optional.of(Facts.NONE), Optional.empty());

    public Prediction {
        turns = List.copyOf(turns);
        confidence = List.copyOf(confidence);
        if (!confidence.isEmpty() && confidence.size() != turns.size()) {
            throw new IllegalArgumentException(confidence.size() + " confidences of " + turns.size() + " turns");
        }
    }

    /** {@return turns alone} @param turns who says what */
    public static Prediction of(List<Utterance> turns) {
        return new Prediction(turns, List.of(), Optional.empty(), Optional.empty());
    }
}
