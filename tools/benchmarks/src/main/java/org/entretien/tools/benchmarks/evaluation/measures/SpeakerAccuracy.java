package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Matching;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.entretien.tools.training.gold.Folding;

/** Of the turns that match and whose speaker is known, those given to that speaker, or to another name of the asking side. */
public final class SpeakerAccuracy implements Measure {
    @Override
    public String name() {
        return "speaker";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        if (!page.page().isInterview() || page.prediction().facts().isEmpty()) {
            return Optional.empty();
        }
        int named = 0;
        int right = 0;
        for (Matching.Pair pair : page.strict().pairs()) {
            if (!page.page().turns().get(pair.gold()).speaker().isEmpty()) {
                named++;
                right += isRight(page, pair) ? 1 : 0;
            }
        }
        return named == 0 ? Optional.empty() : Optional.of(new Ratio(right, named));
    }

    /** {@return whether the speaker of a turn that matches is the right one} @param page the page @param pair the turn */
    public static boolean isRight(Comparison page, Matching.Pair pair) {
        Utterance gold = page.page().turns().get(pair.gold());
        String said = Folding.name(page.prediction().turns().get(pair.said()).speaker());
        return said.equals(Folding.name(gold.speaker()))
                || gold.role() == Role.QUESTION
                        && page.page().askers().stream().map(Folding::name).anyMatch(said::equals);
    }
}
