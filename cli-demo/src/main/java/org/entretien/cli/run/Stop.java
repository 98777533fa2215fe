package org.entretien.cli.run;

import org.entretien.cli.io.Messages;

/** Whether a run ends before its inputs do, and why. May be shared between threads. */
final class Stop {
    /** A disk that is full stays so: after this many failures nothing more is tried. */
    private static final int MOST_FAILURES = 10;

    private final boolean failFast;
    private final Messages messages;
    private volatile boolean due;

    /**
     * Made for one run.
     *
     * @param failFast whether the first rejection ends it
     * @param messages where the end is said
     */
    Stop(boolean failFast, Messages messages) {
        this.failFast = failFast;
        this.messages = messages;
    }

    boolean isDue() {
        return due;
    }

    /** {@return whether the first rejection ends the run} */
    boolean isFailFast() {
        return failFast;
    }

    void afterRejection() {
        if (failFast) {
            end("stopped at the first rejection, as --fail-fast asks");
        }
    }

    void afterOutputFailure(long failures) {
        if (failFast) {
            end("stopped at the first output that cannot be written, as --fail-fast asks");
        } else if (failures >= MOST_FAILURES) {
            end("stopped writing after " + MOST_FAILURES + " failures");
        }
    }

    /** Ends the run; said once. */
    synchronized void end(String why) {
        if (!due) {
            due = true;
            messages.say(why);
        }
    }
}
