package org.entretien.catalogue.selection;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;

/**
 * A known format for which there may be no parser, and which would come out as prose without a word.
 *
 * @param name with its article, {@code a PDF file}
 * @param advice what to do instead
 * @param kind of its content
 * @param labels its media types and the endings of its files, by which a parser for it is known
 * @param test knows its first bytes
 */
record ForeignFormat(String name, String advice, Kind kind, List<String> labels, Predicate<Opening> test) {
    /** What its content is. */
    enum Kind {
        /** Bytes that are no text, whatever a name or a server says. */
        BINARY,
        /** Letters, in which there may be an interview for those who know what they do. */
        TEXT
    }

    /** Parsers that take any text are as sure as this when a name or a server says that it is text. */
    private static final int NAMED_AS_TEXT = 60;

    /** Parsers that take any text are as sure as this when nothing else is known. */
    private static final int FALLBACK = 10;

    private static final String PLAIN_TEXT = "text/plain";

    /**
     * Whether a parser may have a document of this format all the same: it is made for the format, or knows more of the document than that it
     * could be text.
     *
     * @param parser which
     * @param probe how sure it is
     */
    boolean isLeftTo(RegisteredPlugin<PublicationParser> parser, Probe probe) {
        List<String> types = parser.format().map(Format::mediaTypes).orElse(List.of());
        if (declares(parser)) {
            return true;
        }
        if (kind == Kind.BINARY) {
            return probe.certainty() > FALLBACK && types.stream().noneMatch(type -> type.startsWith("text/"));
        }
        return probe.certainty() > (types.contains(PLAIN_TEXT) ? NAMED_AS_TEXT : FALLBACK);
    }

    /** {@return whether a parser says that it is made for this format} */
    boolean declares(RegisteredPlugin<PublicationParser> parser) {
        Optional<Format> format = parser.format();
        return format.isPresent()
                && labels.stream()
                        .anyMatch(label -> format.get().mediaTypes().contains(label)
                                || format.get().endings().contains(label));
    }

    /** {@return why a document of this format is not read} */
    InputRejected refusal(String source, PluginRegistry<PublicationParser> parsers) {
        return new InputRejected(
                InputRejected.Code.UNKNOWN_FORMAT,
                source,
                new Place.Whole(),
                name + ", which no parser here reads; " + advice + " (there are parsers for: " + parsers.ids() + ")");
    }
}
