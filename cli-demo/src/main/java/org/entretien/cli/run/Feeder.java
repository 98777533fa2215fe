package org.entretien.cli.run;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.JsonLine;
import org.entretien.spi.InputRejected;

/**
 * Hands out documents to workers, in order; says what else the arguments lead to. May be shared between threads.
 */
final class Feeder {
    private final Iterator<Input> inputs;
    private final DocumentLog.Shared run;
    private final Function<Input.Document, Optional<Input.Refused>> objection;
    private boolean stopped;

    /**
     * Starts at the first input.
     *
     * @param inputs what the arguments lead to
     * @param run where refusals are said, counted and noted
     * @param objection why a document is not to be read after all
     */
    Feeder(
            Iterator<Input> inputs,
            DocumentLog.Shared run,
            Function<Input.Document, Optional<Input.Refused>> objection) {
        this.inputs = inputs;
        this.run = run;
        this.objection = objection;
    }

    /** {@return the next document; none at the end, or once it was stopped} */
    synchronized Optional<Input.Document> next() {
        while (!stopped && !run.stop().isDue() && inputs.hasNext()) {
            Input input = inputs.next();
            if (input instanceof Input.Document document) {
                Optional<Input.Refused> refused = objection.apply(document);
                if (refused.isPresent()) {
                    refuse(refused.get());
                } else if (run.report().isDone(document)) {
                    run.tally().doneBefore();
                } else {
                    return Optional.of(document);
                }
            } else if (input instanceof Input.Refused refused) {
                refuse(refused);
            } else if (input instanceof Input.PassedBy passed) {
                run.messages().say(passed.words());
                run.report()
                        .write(new JsonLine()
                                .with("input", passed.name())
                                .with("outcome", "skipped")
                                .with("code", "LINK"));
            }
        }
        return Optional.empty();
    }

    /** Hands out no more. */
    synchronized void stop() {
        stopped = true;
    }

    private void refuse(Input.Refused refused) {
        InputRejected reason = refused.reason();
        run.tally().rejected();
        run.messages().say(reason);
        run.report()
                .write(new JsonLine()
                        .with("input", reason.source())
                        .with("outcome", "rejected")
                        .with("code", reason.code().name())
                        .with("reason", String.valueOf(reason.getMessage())));
        run.stop().afterRejection();
    }
}
