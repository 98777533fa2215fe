package org.entretien.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.output.Destination;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, and where to. */
public final class WritingOptions {
    private static final int READABLE = 100;
    private static final int USUAL = 80;
    private static final String DEFAULT_FORMAT = "json";
    private static final int MOST_JOBS = 1024;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = Ids.Exporters.class,
            description = "Output format: the id of an exporter. Default: by the extension of --out, else (parse only) "
                    + DEFAULT_FORMAT + ".")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE|-",
            description = {
                "Where to write. A folder gets one file per document, named after the document with the extension of the format. A file gets"
                        + " the only document, or all documents if the format holds many; a name that ends in .gz is compressed. - is standard output, the default."
            })
    private @Nullable String out;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Read this many documents in parallel. Default: the number of processors.")
    private @Nullable Integer jobs;

    @Option(
            names = "--force",
            description =
                    "Overwrite existing outputs. Without it they are kept, so that the same command resumes an interrupted run.")
    private boolean force;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the outcome of each input, and of each record in it, as a line of JSON.")
    private @Nullable Path report;

    @Option(
            names = "--resume",
            description =
                    "Resume an interrupted run: inputs that its --report lists as done are not read again, and their outputs are kept."
                            + " An input that was not finished is read again from its start.")
    private boolean resume;

    @Option(
            names = "--explain",
            description =
                    "Also show where every word of each page went: as NAME.explain.html beside each file of an output folder, else"
                            + " on standard error.")
    private boolean explain;

    @Option(
            names = "--width",
            paramLabel = "N",
            converter = Quantities.Width.class,
            description = "Wrap plain text at this many columns; 0 leaves each paragraph on one line. Default: the"
                    + " width of the terminal but at most " + READABLE + ", elsewhere " + USUAL + ".")
    private @Nullable Integer width;

    /** {@return the most columns of a line of plain text; 0 for any} @param terminal the columns of it, or 0 */
    public int width(int terminal) {
        if (width != null) {
            return width;
        }
        return terminal > 0 ? Math.min(terminal, READABLE) : USUAL;
    }

    /**
     * {@return the id of the exporter that is asked for: by name, else by the ending of the output}
     *
     * @param catalogue the plugins
     */
    public String format(Catalogue catalogue) {
        if (format != null) {
            return format;
        }
        return out().flatMap(typed -> Destination.formatOf(typed, catalogue)).orElse(DEFAULT_FORMAT);
    }

    /** {@return whether the format is asked for in one of both ways} @param catalogue the plugins */
    public boolean namesFormat(Catalogue catalogue) {
        return format != null
                || out().flatMap(typed -> Destination.formatOf(typed, catalogue))
                        .isPresent();
    }

    public Optional<String> out() {
        return Optional.ofNullable(out);
    }

    public boolean overwrites() {
        return force;
    }

    public Optional<Path> report() {
        return Optional.ofNullable(report);
    }

    public boolean resumes() {
        return resume;
    }

    public boolean explains() {
        return explain;
    }

    /** {@return how many documents are read side by side, 1 or more} */
    public int jobs() {
        int number = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (number < 1 || number > MOST_JOBS) {
            throw new UsageError("--jobs must be 1 to " + MOST_JOBS);
        }
        return number;
    }
}
