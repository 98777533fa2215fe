package org.entretien.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Passes bytes on and remembers the first failure, so that it can be distinguished from a failure of the exporter that wrote, whatever that made
 * of it. Closing flushes and leaves the target open.
 */
public final class Sink extends OutputStream {
    private final OutputStream target;
    private Optional<IOException> failure = Optional.empty();

    public Sink(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        attempt(() -> target.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> target.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(target::flush);
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** {@return what went wrong first} */
    public Optional<IOException> failure() {
        return failure;
    }

    private void attempt(Step step) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
