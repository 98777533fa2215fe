package org.entretien.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.MessageText;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PluginFailure;

/**
 * Lines for people on standard error: {@code entretien: <input>: <where>: <what>}, escaped, in UTF-8 whatever the locale. May be shared
 * between threads. Keeps out of the way of the progress bar, which shares the stream.
 */
public final class Messages {
    private static final String ERASE_LINE = "\r\u001B[K";

    private final OutputStream stream;
    private final Voice voice;
    private boolean barShown;
    private boolean over;

    /**
     * How things are said.
     *
     * @param debug whether stack traces are shown
     * @param json whether each line is an object of JSON
     */
    public record Voice(boolean debug, boolean json) {
        /** For people, without stack traces. */
        public static final Voice PLAIN = new Voice(false, false);
    }

    public Messages(OutputStream stream, Voice voice) {
        this.stream = stream;
        this.voice = voice;
    }

    /** Prints one line about something that went wrong or ended; the words may be foreign. */
    public void say(String words) {
        print(
                voice.json()
                        ? new JsonLine().with("message", words).toString()
                        : "entretien: " + MessageText.line(words) + "\n");
    }

    /** Prints what became of a run. */
    public void summary(RunSummary tally) {
        if (voice.json()) {
            print(tally.describe(new JsonLine()).toString());
        } else {
            say(tally.summary());
        }
    }

    /** Prints one line, and nothing after it from any thread. */
    public synchronized void sayLast(String words) {
        say(words);
        over = true;
    }

    /** Prints one line about a failure, with its stack trace if that was asked for. */
    public void say(Throwable failure) {
        if (!voice.json()) {
            say(words(failure), failure);
            return;
        }
        JsonLine line = new JsonLine().with("message", words(failure)).with("code", code(failure));
        if (failure instanceof InputRejected rejection) {
            line.with("input", rejection.source())
                    .with("place", rejection.place().describe());
        } else if (failure instanceof LimitExceeded limit) {
            line.with("input", limit.source()).with("place", limit.place().describe());
        } else if (failure instanceof OutputFailure output) {
            line.with("output", output.output());
        }
        if (voice.debug()) {
            line.with("trace", trace(failure));
        }
        print(line.toString());
    }

    /** Prints one line in the given words about a failure, with its stack trace if that was asked for. */
    public void say(String words, Throwable failure) {
        say(words);
        if (voice.debug()) {
            print(voice.json() ? new JsonLine().with("trace", trace(failure)).toString() : trace(failure));
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** Prints text that is safe already: a rendered account, a help page. */
    public synchronized void print(String text) {
        write((barShown ? ERASE_LINE : "") + text);
        barShown = false;
    }

    /** Draws the progress bar over the last one. */
    public synchronized void drawBar(String bar) {
        write("\r" + bar);
        barShown = true;
    }

    public synchronized void eraseBar() {
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

    /** {@return a word for a reason that programs may rely on} */
    public static String code(Throwable reason) {
        if (reason instanceof InputRejected rejection) {
            return rejection.code().name();
        }
        if (reason instanceof LimitExceeded) {
            return "LIMIT";
        }
        if (reason instanceof PluginFailure) {
            return "PLUGIN";
        }
        return reason instanceof OutputFailure ? "OUTPUT" : "OTHER";
    }
}
