package org.entretien.cli;

import java.io.IOException;

/** Whoever read standard output has stopped reading: the end of the work, but nothing to complain about. */
final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
        super(cause);
    }
}
