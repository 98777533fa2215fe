package org.entretien.cli.command;

import java.util.concurrent.Callable;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.RunSummary;
import org.entretien.cli.io.TextTable;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.Versions;
import org.entretien.cli.plugin.CheckUp;
import org.entretien.cli.plugin.PluginTable;
import org.entretien.spi.MessageText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entretien doctor}. */
@Command(
        name = "doctor",
        description = "Checks the installation: Java, plugins, and a small document read and written in memory.",
        footer = {"", "Examples:", "  entretien doctor", "  entretien doctor --plugins my-plugins"})
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print("entretien " + Versions.version() + "\n");
        console.print("Java      " + Runtime.version() + ", " + System.getProperty("java.vendor") + "\n");
        console.print("mode      " + mode() + "\n");
        console.print("machine   " + machine() + "\n\n");
        Catalogue catalogue = common.catalogue();
        console.print(PluginTable.of(catalogue) + "\n");
        CheckUp checkUp = CheckUp.of(catalogue);
        checkUp.lines().forEach(line -> console.print(TextTable.paragraph(MessageText.line(line))));
        return checkUp.isHealthy() ? ExitCode.OK : ExitCode.REJECTED;
    }

    private static String mode() {
        return DoctorCommand.class.getModule().isNamed() ? "module path" : "class path";
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.availableProcessors() + " processors, at most " + RunSummary.size(runtime.maxMemory())
                + " of heap, file names in " + System.getProperty("sun.jnu.encoding", "an unknown charset");
    }
}
