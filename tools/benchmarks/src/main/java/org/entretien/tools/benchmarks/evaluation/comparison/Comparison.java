package org.entretien.tools.benchmarks.evaluation.comparison;

import java.util.List;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.training.gold.Folding;

/** A gold page beside what a contender made of it, with what several measures need. */
public final class Comparison {
    private static final double ENOUGH = 0.8;

    private final GoldPage page;
    private final Prediction prediction;
    private final String text;
    private final List<Spot> goldSpots;
    private final List<Spot> saidSpots;
    private final Layer gold;
    private final Layer said;
    private final Matching strict;

    public Comparison(GoldPage page, Prediction prediction) {
        this.page = page;
        this.prediction = prediction;
        text = Folding.text(page.text());
        goldSpots = Spot.of(page.turns(), text);
        saidSpots = Spot.of(prediction.turns(), text);
        gold = Layer.of(text, goldSpots, page.turns().size());
        said = Layer.of(text, saidSpots, prediction.turns().size());
        strict = Matching.of(prediction.turns().size(), page.turns().size(), this::isSame);
    }

    private boolean isSame(int said, int gold) {
        return prediction.turns().get(said).saysTheSame(page.turns().get(gold));
    }

    public GoldPage page() {
        return page;
    }

    public Prediction prediction() {
        return prediction;
    }

    /** {@return the text of the page, folded} */
    String text() {
        return text;
    }

    public List<Spot> goldSpots() {
        return goldSpots;
    }

    public List<Spot> saidSpots() {
        return saidSpots;
    }

    /** {@return which gold turn each character belongs to} */
    public Layer gold() {
        return gold;
    }

    /** {@return which turn each character was given to} */
    public Layer said() {
        return said;
    }

    /** {@return the turns whose role and whole text agree} */
    public Matching strict() {
        return strict;
    }

    /** {@return the turns whose role agrees and whose characters are the same, or at least four fifths of what either has} */
    public Matching overlapping() {
        Overlaps overlaps =
                Overlaps.of(said, prediction.turns().size(), gold, page.turns().size());
        return Matching.of(
                prediction.turns().size(),
                page.turns().size(),
                (i, j) -> isSame(i, j)
                        || prediction.turns().get(i).role()
                                        == page.turns().get(j).role()
                                && overlaps.jaccard(i, j) >= ENOUGH);
    }
}
