package org.entretien.cli;

/** The run ends before its inputs do, which was said: what is half done is given up. */
final class RunStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    RunStopped() {
        super("the run was stopped");
    }
}
