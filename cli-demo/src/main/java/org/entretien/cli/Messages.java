package org.entretien.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * Lines for people on standard error: {@code entretien: <input>: <where>: <what>}, escaped, in UTF-8 whatever the locale. May be shared
 * between threads. Keeps out of the way of the progress bar, which shares the stream.
 */
final class Messages {
    private static final int LONGEST = 1000;
    private static final String ERASE_LINE = "\r\u001B[K";

    private final OutputStream stream;
    private final boolean debug;
    private boolean barShown;
    private boolean over;

    Messages(OutputStream stream, boolean debug) {
        this.stream = stream;
        this.debug = debug;
    }

    /** Prints one line about something that went wrong or ended; the words may be foreign. */
    void say(String words) {
        print("entretien: " + Printable.line(words, LONGEST) + "\n");
    }

    /** Prints one line, and nothing after it from any thread. */
    synchronized void sayLast(String words) {
        say(words);
        over = true;
    }

    /** Prints one line about a failure, with its stack trace if that was asked for. */
    void say(Throwable failure) {
        say(words(failure), failure);
    }

    /** Prints one line in the given words about a failure, with its stack trace if that was asked for. */
    void say(String words, Throwable failure) {
        say(words);
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            print(trace.toString());
        }
    }

    /** Prints text that is safe already: a rendered account, a help page. */
    synchronized void print(String text) {
        write((barShown ? ERASE_LINE : "") + text);
        barShown = false;
    }

    /** Draws the progress bar over the last one. */
    synchronized void drawBar(String bar) {
        write("\r" + bar);
        barShown = true;
    }

    synchronized void eraseBar() {
        if (barShown) {
            write(ERASE_LINE);
            barShown = false;
        }
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private void write(String text) {
        if (over) {
            return;
        }
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            over = true; // Standard error itself is gone: there is nowhere left to say so, and the work can go on.
        }
    }
}
