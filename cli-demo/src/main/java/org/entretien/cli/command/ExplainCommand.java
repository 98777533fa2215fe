package org.entretien.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entretien.cli.explain.ExplainText;
import org.entretien.cli.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entretien explain}. */
@Command(
        name = "explain",
        description =
                "Shows where every word of a page went: the field of the publication, or the reason why it is in no field.",
        footer = {
            "",
            "Each piece of text is printed with its line and column in the file, each fact with its source.",
            "Colours are used on a terminal unless NO_COLOR is set. An existing file is kept unless --force is given.",
            "",
            "Examples:",
            "  entretien explain page.txt",
            "  entretien explain page.txt --html why.html",
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"--html", "--out"},
            paramLabel = "FILE",
            description = "Write a self-contained web page instead of text on standard output.")
    private @Nullable Path html;

    @Option(names = "--force", description = "Overwrite an existing file.")
    private boolean force;

    @Mixin
    private LookOptions look = new LookOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path page = html;
        return page == null
                ? look.documents(console)
                        .run((name, result) ->
                                console.print(ExplainText.of(name, result, console.coloursOut(), console.columnsOut())))
                : look.page(console, page, force);
    }
}
