package org.entretien.cli;

/**
 * What happens on Ctrl-C or another signal to end, while a run lasts: unfinished files go, one line is said. The Java machine then ends
 * with 128 and the number of the signal, {@link ExitCode#INTERRUPTED} for Ctrl-C.
 */
final class Interruption {
    static final String HOOK = "interruption";

    private final Thread hook;

    /**
     * From now on.
     *
     * @param files that may be unfinished
     * @param messages where the line is said
     * @param resumes whether it takes {@code --resume} to go on, since there is a report
     */
    Interruption(AtomicFiles files, Messages messages, boolean resumes) {
        hook = new Thread(
                () -> {
                    files.abandon();
                    messages.sayLast("interrupted; the same command" + (resumes ? " with --resume" : "")
                            + " goes on where this one stopped");
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
