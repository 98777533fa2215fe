package org.entretien.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entretien.cli.explain.Viewer;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entretien view}. */
@Command(
        name = "view",
        description =
                "Opens a web page that shows where every word of a document went, and prints the path of the page.",
        footer = {
            "",
            "The page is a self-contained temporary file. Without a desktop, it is written and its path is printed.",
            "",
            "Examples:",
            "  entretien view page.html",
        })
final class ViewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LookOptions look = new LookOptions();

    ViewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        return look.page(console, this::show);
    }

    private void show(String html) {
        Path page = write(html);
        console.print(page + "\n");
        boolean shown = new Viewer(console.environment(), System.getProperty("os.name")).show(page);
        if (!shown && !look.common().quiet()) {
            console.messages(look.common().voice()).say("there is no desktop to show it on; the page is " + page);
        }
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
