package org.entretien.benchmarks.evaluation;

import java.util.List;

/** A gold page beside what a contender made of it, with what several measures need. */
final class Comparison {
    private static final double ENOUGH = 0.8;

    private final GoldPage page;
    private final Prediction prediction;
    private final String text;
    private final List<Spot> goldSpots;
    private final List<Spot> saidSpots;
    private final Layer gold;
    private final Layer said;
    private final Matching strict;

    Comparison(GoldPage page, Prediction prediction) {
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

    GoldPage page() {
        return page;
    }

    Prediction prediction() {
        return prediction;
    }

    /** {@return the text of the page, folded} */
    String text() {
        return text;
    }

    List<Spot> goldSpots() {
        return goldSpots;
    }

    List<Spot> saidSpots() {
        return saidSpots;
    }

    /** {@return which gold turn each character belongs to} */
    Layer gold() {
        return gold;
    }

    /** {@return which turn each character was given to} */
    Layer said() {
        return said;
    }

    /** {@return the turns whose role and whole text agree} */
    Matching strict() {
        return strict;
    }

    /** {@return the turns whose role agrees and whose characters are the same, or at least four fifths of what either has} */
    Matching overlapping() {
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
