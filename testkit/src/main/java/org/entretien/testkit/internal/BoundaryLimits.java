package org.entretien.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;

/** Limits with one value that is just too small. */
public final class BoundaryLimits {
    private BoundaryLimits() {}

    public static Limits turns(int most) {
        return with(most, Limits.DEFAULT.headlines());
    }

    public static Limits headlines(int most) {
        return with(Limits.DEFAULT.turns(), most);
    }

    /** Something too large is refused by a limit of that number, or left out and said to be. */
    public static void require(List<Outcome> outcomes, long maximum) {
        assertThat(outcomes)
                .as("what becomes of a document that exceeds a limit of %d", maximum)
                .anyMatch(outcome -> isRefused(outcome, maximum) || isNoted(outcome, maximum));
    }

    /** The time is over, or the thread was interrupted. */
    public static void requireEnd(List<Outcome> outcomes, String words) {
        assertThat(outcomes)
                .as("what becomes of a document: %s", words)
                .anyMatch(outcome -> exceeded(outcome)
                        .filter(limit -> limit.limit().contains(words))
                        .isPresent());
    }

    private static boolean isRefused(Outcome outcome, long maximum) {
        return exceeded(outcome).filter(limit -> limit.maximum() == maximum).isPresent();
    }

    private static Optional<LimitExceeded> exceeded(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected && rejected.reason() instanceof LimitExceeded exceeded
                ? Optional.of(exceeded)
                : Optional.empty();
    }

    private static boolean isNoted(Outcome outcome, long maximum) {
        return outcome instanceof Outcome.Parsed parsed
                && parsed.result().diagnostics().stream()
                        .anyMatch(one -> one.message().contains("at most " + maximum + " allowed"));
    }

    public static List<ParseResult> parsed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Parsed.class::isInstance)
                .map(outcome -> ((Outcome.Parsed) outcome).result())
                .toList();
    }

    public static int mostTurns(List<ParseResult> results) {
        return results.stream()
                .mapToInt(one ->
                        one.publication().interview().map(i -> i.turns().size()).orElse(0))
                .max()
                .orElse(0);
    }

    public static int mostHeadlines(List<ParseResult> results) {
        return results.stream()
                .mapToInt(one -> one.publication().relatedHeadlines().size())
                .max()
                .orElse(0);
    }

    private static Limits with(int turns, int headlines) {
        Limits base = Limits.DEFAULT;
        return new Limits(
                base.inputBytes(),
                base.expandedBytes(),
                base.expansionRatio(),
                base.depth(),
                base.htmlDepth(),
                base.attributes(),
                base.lineChars(),
                turns,
                headlines,
                base.time(),
                base.elapsedTime(),
                base.containerTime());
    }
}
