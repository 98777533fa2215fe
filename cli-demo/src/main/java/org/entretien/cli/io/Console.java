package org.entretien.cli.io;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.entretien.spi.OutputFailure;

/**
 * The standard streams of the process.
 *
 * <p>{@code System.out} is not used: it swallows failures, so that a full disk would pass for success.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error
 * @param outIsTerminal whether people watch standard output
 * @param errIsTerminal whether people watch standard error
 * @param environment the variables of the process
 */
public record Console(
        InputStream in,
        Sink out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    private static final int BUFFER = 1 << 16;

    public static Console ofProcess() {
        Sink out = new Sink(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        return new Console(
                StandardInput.ofProcess(), out, err, Terminals.stdout(), Terminals.stderr(), System.getenv());
    }

    /**
     * {@return a way to say things on standard error}
     *
     * @param voice how
     */
    public Messages messages(Messages.Voice voice) {
        return new Messages(err, voice);
    }

    /** {@return whether standard output may be coloured} */
    public boolean coloursOut() {
        return outIsTerminal && coloursAreWelcome();
    }

    /** {@return whether standard error may be coloured} */
    public boolean coloursErr() {
        return errIsTerminal && coloursAreWelcome();
    }

    private boolean coloursAreWelcome() {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && Terminals.isCapable(environment);
    }

    /** {@return the columns of the terminal behind standard output; 0 where it is none, and lines may be of any length} */
    public int columnsOut() {
        return outIsTerminal ? Terminals.columns(environment) : 0;
    }

    /** {@return the columns of the terminal behind standard error; 0 where it is none} */
    public int columnsErr() {
        return errIsTerminal ? Terminals.columns(environment) : 0;
    }

    /** Writes text to standard output, in UTF-8. */
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Writes out what is buffered. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * {@return what a failure of standard output means}
     *
     * @param failure from {@link #out}
     */
    public static RuntimeException failure(IOException failure) {
        String words = String.valueOf(failure.getMessage());
        if (Terminals.stdoutIsPipe() || words.toLowerCase(Locale.ROOT).contains("pipe")) {
            return new ClosedPipe(failure);
        }
        return new OutputFailure("standard output", words, failure);
    }
}
