package org.entretien.cli.input;

/** The run ends before its inputs do, which was said: what is half done is given up. */
public final class RunStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RunStopped() {
        super("the run was stopped");
    }
}
