package org.entretien.cli.options;

import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.Plugin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents are read, and how. */
public final class ReadingOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders with all their files, quoted patterns, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "ID",
            completionCandidates = Ids.Parsers.class,
            description = "Use this parser. Without it, the parser is chosen by the content of each document.")
    private @Nullable String parser;

    @Option(
            names = "--interviews-only",
            description = "Skip pages that are not interviews; they are counted and not written.")
    private boolean interviewsOnly;

    @Option(names = "--fail-fast", description = "Stop at the first rejected input or record.")
    private boolean failFast;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    public List<String> inputs() {
        return inputs;
    }

    public boolean failsFast() {
        return failFast;
    }

    /**
     * {@return the options for the catalogue}
     *
     * @param catalogue the plugins, to know that the parser is there
     */
    public ParseOptions options(Catalogue catalogue) {
        requireParser(catalogue);
        return new ParseOptions(Optional.ofNullable(parser), limits.limits(), true, interviewsOnly);
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
