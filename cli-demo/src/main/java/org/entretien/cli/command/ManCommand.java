package org.entretien.cli.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entretien man}. */
@Command(
        name = "man",
        description = "Prints the manual page.",
        footer = {
            "",
            "Examples:",
            "  entretien man | man -l -",
            "  entretien man >~/.local/share/man/man1/entretien.1",
        })
final class ManCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    ManCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(ManPage.of(Objects.requireNonNull(spec).root().commandLine()));
        return ExitCode.OK;
    }
}
