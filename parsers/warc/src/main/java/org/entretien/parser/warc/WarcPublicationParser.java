package org.entretien.parser.warc;

import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads the documents in web archives: WARC 1.0 and 1.1 (ISO 28500:2017) and WET, plain or packed with gzip record by record or as a whole.
 * Safe to share between threads; each stream belongs to one.
 *
 * <p>Bodies of successful HTTP responses, resources and conversions go to whatever parser the services have for them, with their media type,
 * charset and address. Other records and documents are skipped with the reason. The limits hold for each document; the file itself may have any
 * size and is read in little memory. A damaged record is one rejection that names its place, and the records after it are read. Publications
 * name their record, whose offset is that in the stored file: of its first byte, or of the gzip member in which it begins.
 *
 * @since 0.1.0
 */
public final class WarcPublicationParser implements PublicationParser {
    static final String ID = "warc";

    private static final Format FORMAT =
            new Format("WARC", List.of("application/warc", "application/warc+gzip"), List.of("warc", "wet"));

    /** For the catalogue. */
    public WarcPublicationParser() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    /** The name is believed even where the content speaks against it, so that a file with a damaged beginning is read on. */
    @Override
    public Probe probe(DocumentHead head) {
        if (head.ascii().startsWith("WARC/")) {
            return new Probe(100, "begins as a record of WARC");
        }
        String name = head.name().toLowerCase(Locale.ROOT);
        if (FORMAT.endings().stream().anyMatch(ending -> name.endsWith("." + ending + ".zst"))) {
            return new Probe(80, "named WARC packed with zstd, which is refused by name");
        }
        return head.isNamed(FORMAT)
                ? new Probe(80, "named WARC, though no record begins")
                : Probe.no("no record of WARC begins");
    }

    @Override
    public boolean readsPacked() {
        return true;
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        RecordOutcomes outcomes =
                new RecordOutcomes(new Records(source, context), new Documents(source.name(), context));
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(outcomes::close);
    }
}
