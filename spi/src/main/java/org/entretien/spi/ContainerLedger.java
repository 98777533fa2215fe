package org.entretien.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Joins extents of one kind that follow each other, and passes each run on when it is over: a file of any size without damage is one run of
 * records, so that who keeps the runs needs little memory. The places of single records are in their outcomes.
 *
 * <pre>{@code
 * List<ContainerLedger.Run> runs = new ArrayList<>();
 * try (var ledger = new ContainerLedger(runs::add);
 *         var outcomes = catalogue.parseAll(source, ParseOptions.DEFAULT.withExtents(ledger))) {
 *     outcomes.forEach(...);
 * }
 * List<String> breaches = ContainerLedgerVerifier.breaches(runs, Files.size(file));
 * }</pre>
 *
 * <p>For one document.
 *
 * @since 0.1.0
 */
public final class ContainerLedger implements Consumer<Extent>, AutoCloseable {
    private final Consumer<Run> runs;
    private Optional<Run> current = Optional.empty();

    /**
     * Extents of one kind, one after another.
     *
     * @param whole from the start of the first one to the end of the last one
     * @param count how many there are: for {@link Extent.Kind#RECORD}, of records
     * @since 0.1.0
     */
    public record Run(Extent whole, long count) {
        /**
         * Checks structure.
         *
         * @param whole from the start of the first one to the end of the last one
         * @param count how many there are
         */
        public Run {
            Objects.requireNonNull(whole, "whole");
            if (count < 1) {
                throw new IllegalArgumentException("a run of " + count);
            }
        }
    }

    /**
     * A ledger without entries.
     *
     * @param runs takes each run, in the order of the file
     */
    public ContainerLedger(Consumer<Run> runs) {
        this.runs = Objects.requireNonNull(runs, "runs");
    }

    @Override
    public void accept(Extent extent) {
        Optional<Run> joined = current.filter(run ->
                        run.whole().kind() == extent.kind() && run.whole().to().equals(extent.from()))
                .map(run -> new Run(new Extent(extent.kind(), run.whole().from(), extent.to()), run.count() + 1));
        if (joined.isEmpty()) {
            current.ifPresent(runs);
        }
        current = Optional.of(joined.orElseGet(() -> new Run(extent, 1)));
    }

    /** Passes on the last run. */
    @Override
    public void close() {
        current.ifPresent(runs);
        current = Optional.empty();
    }
}
