package org.entretien.tools.benchmarks.evaluation.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;

/** Small pages to measure by hand. */
public final class Sample {
    private Sample() {}

    public static Utterance q(String text) {
        return Utterance.of(Role.QUESTION, text, "");
    }

    public static Utterance a(String text) {
        return Utterance.of(Role.ANSWER, text, "");
    }

    public static Utterance by(String speaker, Utterance turn) {
        return Utterance.of(turn.role(), turn.text(), speaker);
    }

    /** A page that prints its turns line by line and nothing else. */
    public static GoldPage page(Utterance... turns) {
        String text = Arrays.stream(turns).map(Utterance::text).collect(Collectors.joining("\n"));
        return page(text, turns);
    }

    public static GoldPage page(String text, Utterance... turns) {
        return page("page", text, Facts.NONE, turns);
    }

    public static GoldPage page(String id, String text, Facts facts, Utterance... turns) {
        return new GoldPage(id, "en", "plain", "site", text, "", List.of(turns), 0, List.of(), facts);
    }

    public static GoldPage from(String site, GoldPage page) {
        return new GoldPage(
                page.id(),
                page.language(),
                page.style(),
                site,
                page.text(),
                page.html(),
                page.turns(),
                page.marked(),
                page.askers(),
                page.facts());
    }

    public static Comparison compare(GoldPage page, Utterance... said) {
        return compare(page, Facts.NONE, said);
    }

    public static Comparison compare(GoldPage page, Facts facts, Utterance... said) {
        return new Comparison(page, new Prediction(List.of(said), List.of(), Optional.of(facts), Optional.empty()));
    }

    public static Comparison compare(GoldPage page, List<Double> sure, Utterance... said) {
        return new Comparison(page, new Prediction(List.of(said), sure, Optional.of(Facts.NONE), Optional.empty()));
    }
}
