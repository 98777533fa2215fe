package org.entretien.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entretien.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entretien explain}. */
@Command(
        name = "explain",
        description =
                "Shows where every word of a page went: the element of the publication, or the reason why it is in none.",
        footer = {
            "",
            "Each stretch stands with its line and column in the file, as far as its format has lines; facts with where they were found.",
            "Colours are used on a terminal unless NO_COLOR is set. A file that is named is replaced.",
            "",
            "Examples:",
            "  entretien explain page.txt",
            "  entretien explain page.txt --html why.html",
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, patterns in quotes, or -.")
    private List<String> inputs = List.of();

    @Option(
            names = {"--html", "--out"},
            paramLabel = "FILE",
            description = "Write a web page that needs nothing else, in place of text on standard output.")
    private @Nullable Path html;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Catalogue catalogue = common.catalogue();
        OneByOne documents = new OneByOne(
                console, common, reading.options(catalogue).withLocated(), reading.failsFast(), catalogue, inputs);
        Path page = html;
        if (page == null) {
            return documents.run((name, result) ->
                    console.print(ExplainText.of(name, result, console.coloursOut(), console.columnsOut())));
        }
        return writePage(documents, page);
    }

    private int writePage(OneByOne documents, Path page) throws InterruptedException {
        StringBuilder sections = new StringBuilder();
        int code = documents.run((name, result) -> sections.append(ExplainHtml.section(name, result)));
        if (!sections.isEmpty()) {
            byte[] bytes = (ExplainHtml.start(title()) + sections + ExplainHtml.end()).getBytes(StandardCharsets.UTF_8);
            new AtomicFiles().write(page, sink -> sink.write(bytes));
        }
        return code;
    }

    private String title() {
        return String.join(", ", inputs);
    }
}
