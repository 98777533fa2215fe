package org.entretien.cli.command;

import java.util.concurrent.Callable;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.ReadingOptions;
import org.entretien.cli.options.WritingOptions;
import org.entretien.cli.run.ConversionRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entretien convert}. */
@Command(
        name = "convert",
        description =
                "Converts publications from one format to another. The same as parse, for structured formats such as JSON and"
                        + " XML.",
        footer = {
            "",
            "Examples:",
            "  entretien convert interview.json --to xml --out interview.xml",
            "  entretien convert interviews --from json --to jsonl --out all.jsonl",
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private WritingOptions writing = new WritingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!writing.namesFormat(common.catalogue())) {
            throw new UsageError(
                    "convert needs --to with a format, or --out with the extension of one; \"entretien formats\" lists them");
        }
        return ConversionRun.run(console, common, reading, writing);
    }
}
