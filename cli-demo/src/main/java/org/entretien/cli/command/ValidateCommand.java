package org.entretien.cli.command;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.ReadingOptions;
import org.entretien.cli.run.OneByOne;
import org.entretien.spi.MessageText;
import org.entretien.spi.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entretien validate}. */
@Command(
        name = "validate",
        description = "Reads documents and prints every broken constraint, one per line.",
        footer = {"", "Examples:", "  entretien validate interviews", "  entretien validate page.json --locale fr"})
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "The language of the messages, such as fr or ar. Default: en.")
    private String locale = "en";

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Locale language = language();
        Catalogue catalogue = common.catalogue();
        AtomicLong broken = new AtomicLong();
        int code = new OneByOne(
                        console,
                        common,
                        reading.options(catalogue),
                        reading.failsFast(),
                        catalogue,
                        new Inputs(reading.inputs(), console.in()))
                .run((name, result) -> {
                    for (Violation violation : catalogue.validate(result.publication(), language)) {
                        broken.incrementAndGet();
                        console.print(
                                MessageText.line(name + ": " + violation.path() + ": " + violation.message()) + "\n");
                    }
                });
        return code == ExitCode.OK && broken.get() > 0 ? ExitCode.REJECTED : code;
    }

    private Locale language() {
        try {
            return new Locale.Builder().setLanguageTag(locale).build();
        } catch (IllformedLocaleException e) {
            throw new UsageError("--locale " + locale + " is not a language tag such as fr or pt-BR");
        }
    }
}
