package org.entretien.cli.io;

import java.io.IOException;

/** Whoever read standard output has stopped reading: the end of the work, but nothing to complain about. */
public final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
        super(cause);
    }
}
