package org.entretien.cli.io;

/** The command cannot be carried out as given; the message says what to do instead. */
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageError(String message) {
        super(message);
    }
}
