package org.entretien.tools.benchmarks.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Sample;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;
import org.entretien.tools.benchmarks.evaluation.report.Faults;

/** What holds of every figure of quality, whatever is printed and read. */
class MeasureProperties {
    /** What is printed, and the roles that the two sides give to runs of its words: 0 none, 1 question, 2 answer; runs differ when numbers do. */
    record Case(List<String> words, List<Integer> gold, List<Integer> said) {
        GoldPage page() {
            return Sample.page(text(), turns(gold).toArray(Utterance[]::new));
        }

        String text() {
            return String.join(" ", words);
        }

        Comparison comparison() {
            return Sample.compare(page(), turns(said).toArray(Utterance[]::new));
        }

        Comparison reversed() {
            return new Case(words, said, gold).comparison();
        }

        private List<Utterance> turns(List<Integer> roles) {
            List<Utterance> turns = new ArrayList<>();
            for (int i = 0; i < words.size(); ) {
                int end = i;
                while (end < words.size() && roles.get(end).equals(roles.get(i))) {
                    end++;
                }
                if (roles.get(i) > 0) {
                    turns.add(Utterance.of(
                            roles.get(i) == 1 ? Role.QUESTION : Role.ANSWER,
                            words.subList(i, end).stream().collect(Collectors.joining(" ")),
                            i % 2 == 0 ? "Ana Ruiz" : "Bo Lind"));
                }
                i = end;
            }
            return turns;
        }
    }

    /** Words are numbered, so that each stands in one place. */
    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers().between(1, 12).flatMap(size -> {
            Arbitrary<List<Integer>> roles =
                    Arbitraries.integers().between(0, 2).list().ofSize(size);
            Arbitrary<List<String>> words = Arbitraries.of("é", "ask", "\uD834\uDD1E", "so?", "نعم")
                    .list()
                    .ofSize(size)
                    .map(list -> {
                        List<String> numbered = new ArrayList<>();
                        for (int i = 0; i < list.size(); i++) {
                            numbered.add("<" + i + ">" + list.get(i));
                        }
                        return numbered;
                    });
            return Combinators.combine(words, roles, roles).as(Case::new);
        });
    }

    @Property
    void everyFigureIsAShare(@ForAll("cases") Case one) {
        Comparison page = one.comparison();
        for (Measure measure : Measures.ALL) {
            measure.of(page)
                    .ifPresent(ratio ->
                            assertThat(ratio.value()).as(measure.name()).isBetween(0.0, 1.0));
        }
    }

    @Property
    void aPerfectReadingHasEveryFullFigure(@ForAll("cases") Case one) {
        Comparison page = new Case(one.words(), one.gold(), one.gold()).comparison();
        for (Measure measure : Measures.ALL) {
            measure.of(page)
                    .ifPresent(ratio ->
                            assertThat(ratio.value()).as(measure.name()).isEqualTo(measure.isLoss() ? 0.0 : 1.0));
        }
        assertThat(Faults.of(page)).isEmpty();
    }

    @Property
    void neitherSideIsFavoured(@ForAll("cases") Case one) {
        Comparison there = one.comparison();
        Comparison back = one.reversed();
        if (there.page().isInterview() && back.page().isInterview()) {
            for (Measure measure : List.of(
                    Measures.TURN_F1, Measures.OVERLAP_F1, Measures.START_F1, Measures.BOUNDARY_F1, Measures.ROLE)) {
                assertThat(value(measure, there)).as(measure.name()).isEqualTo(value(measure, back));
            }
        }
    }

    @Property
    void whatMatchesStrictlyOverlaps(@ForAll("cases") Case one) {
        Comparison page = one.comparison();
        assertThat(page.overlapping().size())
                .isGreaterThanOrEqualTo(page.strict().size());
    }

    @Property
    void aPageIsPerfectOrHasAFault(@ForAll("cases") Case one) {
        Comparison page = one.comparison();
        boolean right = Measures.PERFECT
                .of(page)
                .map(ratio -> ratio.value() == 1)
                .orElse(one.comparison().prediction().turns().isEmpty());
        if (!right) {
            assertThat(Faults.of(page)).isNotEmpty();
        }
    }

    private static Optional<Double> value(Measure measure, Comparison page) {
        return measure.of(page).map(Ratio::value);
    }
}
