package org.entretien.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hands out documents to workers, in order; says what else the arguments lead to. May be shared between threads.
 */
final class Feeder {
    private final Iterator<Input> inputs;
    private final Messages messages;
    private final Tally tally;
    private final Function<Input.Document, Optional<Input.Refused>> objection;
    private boolean stopped;

    /**
     * Starts at the first input.
     *
     * @param inputs what the arguments lead to
     * @param messages where refusals are said
     * @param tally where they are counted
     * @param objection why a document is not to be read after all
     */
    Feeder(
            Iterator<Input> inputs,
            Messages messages,
            Tally tally,
            Function<Input.Document, Optional<Input.Refused>> objection) {
        this.inputs = inputs;
        this.messages = messages;
        this.tally = tally;
        this.objection = objection;
    }

    /** {@return the next document; none at the end, or once it was stopped} */
    synchronized Optional<Input.Document> next() {
        while (!stopped && inputs.hasNext()) {
            Input input = inputs.next();
            if (input instanceof Input.Document document) {
                Optional<Input.Refused> refused = objection.apply(document);
                if (refused.isEmpty()) {
                    return Optional.of(document);
                }
                refuse(refused.get());
            } else if (input instanceof Input.Refused refused) {
                refuse(refused);
            } else if (input instanceof Input.PassedBy passed) {
                messages.say(passed.words());
            }
        }
        return Optional.empty();
    }

    /** Hands out no more. */
    synchronized void stop() {
        stopped = true;
    }

    private void refuse(Input.Refused refused) {
        tally.rejected();
        messages.say(refused.reason());
    }
}
