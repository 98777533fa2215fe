package org.entretien.cli;

/** The command cannot be carried out as given; the message says what to do instead. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message);
    }
}
