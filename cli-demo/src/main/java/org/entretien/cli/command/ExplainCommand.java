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
                "Shows where every word of a page went: the element of the publication, or the reason why it is in none.",
        footer = {
            "",
            "Each stretch stands with its line and column in the file, as far as its format has lines; facts with where they were found.",
            "Colours are used on a terminal unless NO_COLOR is set. A file that is there already is kept unless --force is given.",
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
            description = "Write a web page that needs nothing else, in place of text on standard output.")
    private @Nullable Path html;

    @Option(names = "--force", description = "Replace a file that is there already.")
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
