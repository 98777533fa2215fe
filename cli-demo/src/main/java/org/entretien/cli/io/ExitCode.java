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
        meanings.put(String.valueOf(OK), "all is well");
        meanings.put(String.valueOf(REJECTED), "some input was rejected, or is not valid");
        meanings.put(String.valueOf(USAGE), "the command cannot be carried out as given: see the message");
        meanings.put(String.valueOf(OUTPUT), "an output cannot be written");
        meanings.put(String.valueOf(BUG), "a fault of this program; --debug shows where");
        meanings.put(
                String.valueOf(INTERRUPTED),
                "interrupted (143 by a signal to end, 129 by a terminal that closes); the message says what the same command does");
        meanings.put(
                String.valueOf(CLOSED_PIPE), "broken pipe: the reader of standard output stopped reading (no message)");
        return meanings;
    }
}
