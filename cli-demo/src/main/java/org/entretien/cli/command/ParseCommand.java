package org.entretien.cli.command;

import java.util.concurrent.Callable;
import org.entretien.cli.io.Console;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.ReadingOptions;
import org.entretien.cli.options.WritingOptions;
import org.entretien.cli.run.ConversionRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entretien parse}. */
@Command(
        name = "parse",
        description = "Reads press pages and writes the publications in them.",
        footer = {
            "",
            "Examples:",
            "  entretien parse page.txt",
            "  entretien parse pages --out interviews",
            "  entretien parse pages more/*.txt --to jsonl --out all.jsonl",
            "  curl -s https://example.org/page | entretien parse - --to xml",
            "",
            "Existing outputs are kept unless --force is given; their inputs are not read again and do not change the exit code."
                    + " Hidden files in folders are skipped, symbolic links in folders are not followed.",
            "A document name.txt or name.txt.gz becomes name.json; if several documents of a folder differ in the extension only,"
                    + " each becomes name.txt.json. A document that holds several publications becomes name-000001.json and so on,"
                    + " or one file in a format that holds many.",
        })
final class ParseCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ParseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return ConversionRun.run(console, common, reading, writing);
    }
}
