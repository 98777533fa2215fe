package org.entretien.cli.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entretien completion}. */
@Command(
        name = "completion",
        description = "Prints a shell script that completes commands, options and the ids of formats.",
        footer = {
            "",
            "Examples:",
            "  source <(entretien completion bash)",
            "  entretien completion zsh >~/.zsh/entretien.zsh    and \"source\" that in ~/.zshrc",
        })
final class CompletionCommand implements Callable<Integer> {
    /** The shells there is a script for. */
    enum Shell {
        bash,
        zsh
    }

    private final Console console;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell = Shell.bash;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash(
                "entretien", Objects.requireNonNull(spec).root().commandLine());
        console.print(shell == Shell.zsh ? forZsh(script) : script);
        return ExitCode.OK;
    }

    /**
     * picocli's script finds out which of the two shells it runs in; zsh wants its own completion started before. What the script says of
     * bash at its beginning, where to put it for one, is not true of zsh.
     */
    private static String forZsh(String script) {
        String body = script.lines()
                .dropWhile(line -> line.isEmpty() || line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
        return "# Completes entretien in zsh: \"source\" this file in ~/.zshrc.\n"
                + "autoload -U +X compinit && compinit\n" + body;
    }
}
