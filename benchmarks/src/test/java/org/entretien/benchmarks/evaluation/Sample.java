package org.entretien.benchmarks.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Small pages to measure by hand. */
final class Sample {
    private Sample() {}

    static Utterance q(String text) {
        return Utterance.of(Role.QUESTION, text, "");
    }

    static Utterance a(String text) {
        return Utterance.of(Role.ANSWER, text, "");
    }

    static Utterance by(String speaker, Utterance turn) {
        return Utterance.of(turn.role(), turn.text(), speaker);
    }

    /** A page that prints its turns line by line and nothing else. */
    static GoldPage page(Utterance... turns) {
        String text = Arrays.stream(turns).map(Utterance::text).collect(Collectors.joining("\n"));
        return page(text, turns);
    }

    static GoldPage page(String text, Utterance... turns) {
        return page("page", text, Facts.NONE, turns);
    }

    static GoldPage page(String id, String text, Facts facts, Utterance... turns) {
        return new GoldPage(id, "en", "plain", "site", text, "", List.of(turns), 0, List.of(), facts);
    }

    static GoldPage from(String site, GoldPage page) {
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

    static Comparison compare(GoldPage page, Utterance... said) {
        return compare(page, Facts.NONE, said);
    }

    static Comparison compare(GoldPage page, Facts facts, Utterance... said) {
        return new Comparison(page, new Prediction(List.of(said), List.of(), Optional.of(facts), Optional.empty()));
    }

    static Comparison compare(GoldPage page, List<Double> sure, Utterance... said) {
        return new Comparison(page, new Prediction(List.of(said), sure, Optional.of(Facts.NONE), Optional.empty()));
    }
}
