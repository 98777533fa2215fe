package org.entretien.cli.io;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process ends with. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int REJECTED = 1;
    public static final int USAGE = 2;
    public static final int OUTPUT = 3;
    public static final int BUG = 4;
    /** What the Java machine itself ends with after Ctrl-C: 128 and the number of SIGINT. */
    public static final int INTERRUPTED = 130;
    /** Broken pipe, as of a Unix tool: 128 and the number of SIGPIPE. */
    public static final int CLOSED_PIPE = 141;

    private ExitCode() {}

    /** {@return every code with its meaning, for the help} */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(String.valueOf(OK), "success");
        meanings.put(String.valueOf(REJECTED), "an input was rejected or is not valid");
        meanings.put(String.valueOf(USAGE), "wrong usage or environment: see the message");
        meanings.put(String.valueOf(OUTPUT), "an output cannot be written");
        meanings.put(String.valueOf(BUG), "a bug in this program; --debug prints a stack trace");
        meanings.put(
                String.valueOf(INTERRUPTED),
                "interrupted (143: signal to end, 129: terminal closed); the message says how to resume");
        meanings.put(
                String.valueOf(CLOSED_PIPE), "broken pipe: the reader of standard output stopped reading (no message)");
        return meanings;
    }
}
