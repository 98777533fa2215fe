package org.entretien.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entretien.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entretien view}. */
@Command(
        name = "view",
        description = "Opens a web page that shows where every word of a document went, and prints where that page is.",
        footer = {
            "",
            "The page is a temporary file that needs nothing else. Where there is no desktop, it is only written and named.",
            "",
            "Examples:",
            "  entretien view page.html",
        })
final class ViewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, patterns in quotes, or -.")
    private List<String> inputs = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ViewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Catalogue catalogue = common.catalogue();
        OneByOne documents = new OneByOne(
                console, common, reading.options(catalogue).withLocated(), reading.failsFast(), catalogue, inputs);
        StringBuilder sections = new StringBuilder();
        int code = documents.run((name, result) -> sections.append(ExplainHtml.section(name, result)));
        if (!sections.isEmpty()) {
            Path page = write(ExplainHtml.start(String.join(", ", inputs)) + sections + ExplainHtml.end());
            console.print(page + "\n");
            if (!new Viewer(console.environment(), System.getProperty("os.name")).show(page) && !common.quiet()) {
                console.messages(common.voice()).say("there is no desktop to show it on; the page is " + page);
            }
        }
        return code;
    }

    private static Path write(String html) {
        Path page = Path.of(System.getProperty("java.io.tmpdir", "."));
        try {
            page = Files.createTempFile("entretien-", ".html");
            return Files.write(page, html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw AtomicFiles.failure(page, e);
        }
    }
}
