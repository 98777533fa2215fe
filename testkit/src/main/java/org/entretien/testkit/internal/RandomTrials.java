package org.entretien.testkit.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.entretien.domain.Publication;

/** Tries a rule with many publications, and tells of the smallest one that breaks it. */
public final class RandomTrials {
    /** How many; the system property of this name says otherwise. */
    private static final int MANY = Integer.getInteger("entretien.testkit.tries", 1000);

    private static final long SEED = Long.getLong("entretien.testkit.seed", 2026);

    private record Breach(Publication publication, Throwable failure) {
        int size() {
            return publication.toString().length();
        }
    }

    private RandomTrials() {}

    public static void of(LongFunction<Stream<Publication>> draw, Consumer<Publication> rule) {
        Optional<Breach> smallest = draw.apply(SEED)
                .limit(MANY)
                .flatMap(publication -> breach(publication, rule).stream())
                .min(java.util.Comparator.comparingInt(Breach::size));
        if (smallest.isPresent()) {
            Breach breach = smallest.get();
            throw new AssertionError(
                    breach.failure().getMessage() + "\nwith the seed " + SEED + ", smallest of " + MANY + ": "
                            + breach.publication(),
                    breach.failure());
        }
    }

    private static Optional<Breach> breach(Publication publication, Consumer<Publication> rule) {
        try {
            rule.accept(publication);
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            return Optional.of(new Breach(publication, e));
        }
    }
}
