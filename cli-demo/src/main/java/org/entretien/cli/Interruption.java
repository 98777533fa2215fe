package org.entretien.cli;

/**
 * What happens on Ctrl-C or another signal to end, while a run lasts: unfinished files go, one line is said. The Java machine then ends
 * with 128 and the number of the signal, {@link ExitCode#INTERRUPTED} for Ctrl-C.
 */
final class Interruption {
    static final String HOOK = "interruption";

    private final Thread hook;

    Interruption(AtomicFiles files, Messages messages) {
        hook = new Thread(
                () -> {
                    files.abandon();
                    messages.sayLast("interrupted; the same command goes on where this one stopped");
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
