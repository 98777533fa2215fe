package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Matching;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.training.gold.SameName;

/** Of the turns that match and whose speaker is a person, those given to that person by any name that a reader would take for theirs. */
final class SpeakerNamed implements Measure {
    @Override
    public String name() {
        return "speaker, as a reader names them";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        if (!page.page().isInterview() || page.prediction().facts().isEmpty()) {
            return Optional.empty();
        }
        Facts said = page.prediction().facts().get();
        int named = 0;
        int right = 0;
        for (Matching.Pair pair : page.strict().pairs()) {
            String gold = page.page().turns().get(pair.gold()).speaker();
            if (!gold.isEmpty() && !SameName.isTag(gold)) {
                String name = page.prediction().turns().get(pair.said()).speaker();
                named++;
                right += SameName.of(gold, name, said.aliasesOf(name)) || SpeakerAccuracy.isRight(page, pair) ? 1 : 0;
            }
        }
        return named == 0 ? Optional.empty() : Optional.of(new Ratio(right, named));
    }
}
