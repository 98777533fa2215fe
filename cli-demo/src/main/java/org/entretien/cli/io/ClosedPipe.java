package org.entretien.cli.io;

import java.io.IOException;

/** Broken pipe: the reader of standard output has stopped reading, which ends the work without a message. */
public final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedPipe(IOException cause) {
        super(cause);
    }
}
