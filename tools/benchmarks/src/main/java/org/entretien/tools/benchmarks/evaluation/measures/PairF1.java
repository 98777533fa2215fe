package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.comparison.Bags;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.comparison.Ratio;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;

/** An answer together with the question it answers, the last one before it; a pair counts when both texts are right. */
final class PairF1 implements Measure {
    private record Pair(String question, String answer) {}

    @Override
    public String name() {
        return "question-answer pair F1";
    }

    @Override
    public Optional<Ratio> of(Comparison page) {
        List<Pair> wanted = pairs(page.page().turns());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> said = pairs(page.prediction().turns());
        return Optional.of(Ratio.f1(Bags.common(wanted, said), said.size(), wanted.size()));
    }

    private static List<Pair> pairs(List<Utterance> turns) {
        List<Pair> pairs = new ArrayList<>();
        Optional<Utterance> asked = Optional.empty();
        for (Utterance turn : turns) {
            if (turn.role() == Role.QUESTION) {
                asked = Optional.of(turn);
            } else {
                asked.ifPresent(question -> pairs.add(new Pair(question.text(), turn.text())));
            }
        }
        return pairs;
    }
}
