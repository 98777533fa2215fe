package org.entretien.cli;

import org.entretien.spi.EntretienException;

/** The rejections of one document: each counted, the first few printed, so that a container of broken records stays readable. */
final class Rejections implements AutoCloseable {
    private static final int PRINTED = 10;

    private final String name;
    private final Messages messages;
    private final Tally tally;
    private int count;

    Rejections(String name, Messages messages, Tally tally) {
        this.name = name;
        this.messages = messages;
        this.tally = tally;
    }

    void add(EntretienException reason) {
        tally.rejected();
        if (++count <= PRINTED) {
            messages.say(reason);
        }
    }

    @Override
    public void close() {
        if (count > PRINTED) {
            messages.say(name + ": " + (count - PRINTED) + " more records of it are rejected");
        }
    }
}
