package org.entretien.cli.run;

import java.util.Optional;
import org.entretien.cli.input.Input;
import org.entretien.spi.Outcome;

/** What comes from a worker about one document: its outcomes, then its end. */
sealed interface WorkerResult {
    /** {@return the document that it is about} */
    Input.Document document();

    /**
     * One outcome.
     *
     * @param document where it was found
     * @param outcome what became of it
     * @param nanos how long that took
     */
    record Found(Input.Document document, Outcome outcome, long nanos) implements WorkerResult {}

    /**
     * There is no more of this document.
     *
     * @param document which
     * @param fault what this program did wrong, if that ended it
     */
    record End(Input.Document document, Optional<Throwable> fault) implements WorkerResult {}
}
