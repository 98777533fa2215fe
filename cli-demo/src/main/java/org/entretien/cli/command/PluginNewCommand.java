package org.entretien.cli.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.input.ShellWords;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.Quantities;
import org.entretien.cli.options.Versions;
import org.entretien.cli.output.OutputGuard;
import org.entretien.cli.plugin.PluginName;
import org.entretien.cli.plugin.PluginProject;
import org.entretien.cli.plugin.PluginSample;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entretien plugin new}. */
@Command(
        name = "new",
        description =
                "Writes a Maven project with a new plugin, a sample of what it reads, what must come out of it, and a test; it"
                        + " builds and passes at once.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entretien plugin new my-site --sample page.html --uri https://my-site.example/page",
            "  entretien plugin new my-format --sample page.mine --parser",
        })
final class PluginNewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The id of the plugin: lower-case letters, digits and hyphens.")
    private String name = "";

    @Option(
            names = "--sample",
            required = true,
            paramLabel = "FILE",
            description = "A document that the plugin should read.")
    private Path sample = Path.of("");

    @ArgGroup
    private Kind kind = new Kind();

    @Option(
            names = "--uri",
            paramLabel = "ADDRESS",
            converter = Quantities.Address.class,
            description = "Address of the sample. Default: what the page states, or NAME.example.")
    private @Nullable URI uri;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "Package of the classes and name of the module. Default: org.example.NAME.")
    private @Nullable String packageName;

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder. Default: entretien-NAME.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write into an existing folder, and overwrite files of the same names.")
    private boolean force;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** One of the two. */
    static final class Kind {
        @Option(
                names = "--profile",
                description = "Write a site profile, which says what some blocks of a page are. The default.")
        private boolean profile;

        @Option(names = "--parser", description = "Write a parser of another format.")
        private boolean parser;
    }

    PluginNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PluginName plugin = PluginName.of(name, Optional.ofNullable(packageName));
        Path folder = out == null ? Path.of("entretien-" + name) : out;
        if (!force && OutputGuard.isThere(folder)) {
            throw new UsageError(
                    folder + " exists; name another folder with --out, or use --force to overwrite files in it");
        }
        PluginSample document = PluginSample.read(sample, Optional.ofNullable(uri), plugin);
        PluginProject project = kind.parser && !kind.profile
                ? PluginProject.ofParser(plugin, document, common.catalogue())
                : PluginProject.ofProfile(plugin, document, common.catalogue());
        Inputs inputs = new Inputs(List.of(sample.toString()), console.in());
        if (force && Files.isDirectory(folder)) {
            project.writeInto(folder, new AtomicFiles(inputs::read, 1));
        } else {
            project.write(folder);
        }
        console.print("wrote " + folder + "\n" + project.summary() + "Next: cd " + ShellWords.file(folder.toString())
                + " && mvn verify\n");
        return ExitCode.OK;
    }
}
