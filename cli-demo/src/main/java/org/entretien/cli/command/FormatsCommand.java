package org.entretien.cli.command;

import java.util.concurrent.Callable;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.plugin.PluginTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entretien formats}. */
@Command(
        name = "formats",
        description = "Lists every plugin: what it reads or writes, how much it keeps, and where it comes from.",
        footer = {"", "Examples:", "  entretien formats", "  entretien formats --plugins my-plugins"})
final class FormatsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(PluginTable.of(common.catalogue()));
        return ExitCode.OK;
    }
}
