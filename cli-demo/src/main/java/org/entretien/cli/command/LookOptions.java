package org.entretien.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.explain.ExplainHtml;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.ReadingOptions;
import org.entretien.cli.output.OutputGuard;
import org.entretien.cli.plugin.StaleJars;
import org.entretien.cli.run.OneByOne;
import picocli.CommandLine.Mixin;

/** Options of the commands that show where the words of documents went: which documents, and how to read them. */
final class LookOptions {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CommonOptions common() {
        return common;
    }

    /** {@return the documents, each to be read with the places of its text} */
    OneByOne documents(Console console) {
        return documents(console, new Inputs(reading.inputs(), console.in()));
    }

    private OneByOne documents(Console console, Inputs named) {
        Catalogue catalogue = common.catalogue();
        StaleJars.of(catalogue).forEach(console.messages(common.voice())::say);
        return new OneByOne(
                console, common, reading.options(catalogue).withLocated(), reading.failsFast(), catalogue, named);
    }

    /**
     * Shows all documents on one web page.
     *
     * @param page takes its HTML; not called where no document could be read
     * @return the exit code
     */
    int page(Console console, Consumer<String> page) throws InterruptedException {
        return page(documents(console), page);
    }

    /**
     * Writes a web page that shows all documents into a file.
     *
     * @param file where to
     * @param replaces whether one that is there may go
     * @return the exit code
     * @throws UsageError when the file may not be written
     */
    int page(Console console, Path file, boolean replaces) throws InterruptedException {
        Inputs named = new Inputs(reading.inputs(), console.in());
        OutputGuard.require("--html", file, named, replaces);
        AtomicFiles files = new AtomicFiles(named::read, 1);
        return page(documents(console, named.without(file)), html -> {
            AtomicFiles.Content content = sink -> sink.write(html.getBytes(StandardCharsets.UTF_8));
            if (replaces) {
                files.write(file, content);
            } else {
                files.writeNew(file, content);
            }
        });
    }

    private int page(OneByOne documents, Consumer<String> page) throws InterruptedException {
        StringBuilder sections = new StringBuilder();
        int code = documents.run((name, result) -> sections.append(ExplainHtml.section(name, result)));
        if (!sections.isEmpty()) {
            page.accept(ExplainHtml.start(String.join(", ", reading.inputs())) + sections + ExplainHtml.end());
        }
        return code;
    }
}
