package org.entretien.cli.run;

import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.Messages;

/**
 * What happens on Ctrl-C or another signal to end, while a run lasts: unfinished files go, one line is said. The Java machine then ends
 * with 128 and the number of the signal, {@link ExitCode#INTERRUPTED} for Ctrl-C.
 */
public final class Interruption {
    public static final String HOOK = "interruption";

    private final Thread hook;

    /** What the same command does after an interruption. */
    enum Next {
        /** Outputs in a folder are there one by one. */
        GOES_ON(" continues where this one stopped"),
        /** It knows by its report what is done. */
        RESUMES(" with --resume continues where this one stopped"),
        /** One output for all appears whole or not at all. */
        BEGINS_ANEW(" starts again, because its single output is written completely or not at all");

        private final String words;

        Next(String words) {
            this.words = words;
        }
    }

    /**
     * From now on.
     *
     * @param files that may be unfinished
     * @param messages where the line is said
     * @param next what the same command does
     */
    Interruption(AtomicFiles files, Messages messages, Next next) {
        hook = new Thread(
                () -> {
                    files.abandon();
                    messages.sayLast("interrupted; the same command" + next.words);
                },
                HOOK);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The run is over: a signal is nothing special any more. */
    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // The process is ending already, and the hook is at work.
        }
    }
}
