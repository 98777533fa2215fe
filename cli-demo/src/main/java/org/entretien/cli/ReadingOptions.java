package org.entretien.cli;

import java.time.Duration;
import java.util.Optional;
import org.entretien.Catalogue;
import org.entretien.ParseOptions;
import org.entretien.spi.Limits;
import org.entretien.spi.Plugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are read. */
final class ReadingOptions {
    @Option(
            names = "--from",
            paramLabel = "ID",
            description = "Read with this parser. Without it, each document is looked at to find the parser.")
    private @Nullable String parser;

    @Option(names = "--interviews-only", description = "Leave out what is no interview; it is counted and not written.")
    private boolean interviewsOnly;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            converter = Quantities.Bytes.class,
            description = "The most bytes of one document, such as 500K, 64M or 2G. Default: 32M.")
    private @Nullable Long bytes;

    @Option(
            names = "--max-time",
            paramLabel = "TIME",
            converter = Quantities.Time.class,
            description = "The most time for one document, such as 500ms, 10s or 2m. Default: 10s.")
    private @Nullable Duration time;

    /**
     * {@return the options for the catalogue}
     *
     * @param catalogue the plugins, to know that the parser is there
     */
    ParseOptions options(Catalogue catalogue) {
        requireParser(catalogue);
        Limits limits = Limits.DEFAULT;
        limits = bytes == null ? limits : limits.withBytes(bytes);
        limits = time == null ? limits : limits.withTime(time);
        return new ParseOptions(Optional.ofNullable(parser), limits, true, interviewsOnly);
    }

    private void requireParser(Catalogue catalogue) {
        var ids = catalogue.parsers().stream().map(Plugin::id).toList();
        if (ids.isEmpty()) {
            throw new UsageError("no parser was found; \"entretien doctor\" says what is there");
        }
        if (parser != null && !ids.contains(parser)) {
            throw new UsageError("no parser is called " + parser + "; there are: " + String.join(", ", ids));
        }
    }
}
