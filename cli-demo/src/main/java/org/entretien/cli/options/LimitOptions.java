package org.entretien.cli.options;

import java.time.Duration;
import java.util.Optional;
import org.entretien.spi.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much a document may need. Each default is that of {@link Limits#DEFAULT}. */
final class LimitOptions {
    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            converter = Quantities.Bytes.class,
            description = "Maximum size of one document in bytes, such as 500K, 64M or 2G. Default: 32M.")
    private @Nullable Long bytes;

    @Option(
            names = "--max-expanded",
            paramLabel = "N",
            converter = Quantities.Bytes.class,
            description = "Maximum size of a compressed document after decompression, in bytes. Default: 256M.")
    private @Nullable Long expanded;

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            converter = Quantities.Count.class,
            description = "Maximum growth of a compressed document, as a factor, past the first MiB. Default: 100.")
    private @Nullable Integer ratio;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            converter = Quantities.Count.class,
            description = "Maximum nesting of XML and JSON. Default: 256.")
    private @Nullable Integer depth;

    @Option(
            names = "--max-html-depth",
            paramLabel = "N",
            converter = Quantities.Count.class,
            description = "Maximum nesting of HTML. Default: 512.")
    private @Nullable Integer htmlDepth;

    @Option(
            names = "--max-attributes",
            paramLabel = "N",
            converter = Quantities.Count.class,
            description = "Maximum number of attributes of one XML element; HTML has no such limit. Default: 256.")
    private @Nullable Integer attributes;

    @Option(
            names = "--max-line",
            paramLabel = "N",
            converter = Quantities.Bytes.class,
            description = "Maximum length of one line of text, in UTF-16 units. Default: 8M.")
    private @Nullable Long line;

    @Option(
            names = "--max-turns",
            paramLabel = "N",
            converter = Quantities.Count.class,
            description = "Maximum number of turns of one interview. Default: 20000.")
    private @Nullable Integer turns;

    @Option(
            names = "--max-headlines",
            paramLabel = "N",
            converter = Quantities.Count.class,
            description = "Maximum number of related headlines of one publication. Default: 20000.")
    private @Nullable Integer headlines;

    @Option(
            names = "--max-time",
            paramLabel = "TIME",
            converter = Quantities.Time.class,
            description = "Maximum CPU time for one document, such as 500ms, 10s or 2m; a number alone"
                    + " is in seconds. Default: 10s.")
    private @Nullable Duration time;

    @Option(
            names = "--max-elapsed",
            paramLabel = "TIME",
            converter = Quantities.Time.class,
            description = "Maximum time for one document by the clock. Default: 60s, or six times --max-time if that is"
                    + " more.")
    private @Nullable Duration elapsed;

    @Option(
            names = "--max-container-time",
            paramLabel = "TIME",
            converter = Quantities.Time.class,
            description = "Maximum CPU time for a feed with all its items; each record of an archive has --max-time"
                    + " instead. Default: 60s, or six times --max-time if that is more.")
    private @Nullable Duration container;

    /** {@return the limits} */
    Limits limits() {
        Limits usual = time == null ? Limits.DEFAULT : Limits.DEFAULT.withTime(time);
        long stored = or(bytes, usual.inputBytes());
        return new Limits(
                stored,
                or(expanded, Math.max(stored, usual.expandedBytes())),
                or(ratio, usual.expansionRatio()),
                or(depth, usual.depth()),
                or(htmlDepth, usual.htmlDepth()),
                or(attributes, usual.attributes()),
                (int) Math.min(Integer.MAX_VALUE, or(line, (long) usual.lineChars())),
                or(turns, usual.turns()),
                or(headlines, usual.headlines()),
                usual.time(),
                or(elapsed, usual.elapsedTime()),
                or(container, usual.containerTime()));
    }

    private static <T> T or(@Nullable T given, T usual) {
        return Optional.ofNullable(given).orElse(usual);
    }
}
