package org.entretien.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Blank;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.SourceMap;
import org.entretien.parser.text.decoding.Decoded;
import org.entretien.parser.text.decoding.Lines;
import org.entretien.recognition.PageViews;
import org.entretien.recognition.Recogniser;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads a page from its crawl text or a plain text file: one line is one block. Safe to share between threads.
 *
 * <p>Any text is accepted; one that is no interview gives a publication without one. The charset is that of the byte order mark, else UTF-8
 * where the bytes are UTF-8, else the declared one, else what the bytes look like; a diagnostic says where these disagree.
 *
 * @since 0.1.0
 */
public final class TextParser implements PublicationParser {
    private static final Format FORMAT = new Format("Plain text", List.of("text/plain"), List.of("txt", "text"));

    private final Recogniser recogniser = new Recogniser();

    /** For the service loader. */
    public TextParser() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Probe probe(DocumentHead head) {
        if (head.looksBinary()) {
            return Probe.no("binary content");
        }
        boolean typed = head.mediaType().filter(FORMAT.mediaTypes()::contains).isPresent();
        if (typed) {
            return new Probe(60, "declared as plain text");
        }
        if (head.mediaType().filter(TextParser::isNoPlainText).isPresent()) {
            return Probe.no("declared as " + head.mediaType().get());
        }
        boolean named = FORMAT.endings().stream().anyMatch(ending -> endsWith(head.name(), "." + ending));
        if (named) {
            return new Probe(60, "named as plain text");
        }
        return OtherFormats.named(head).map(Probe::no).orElse(new Probe(5, "text of some kind"));
    }

    /** Text that is declared as markup or data must not be read as prose; text of an unknown kind may be. */
    private static boolean isNoPlainText(String type) {
        return !type.startsWith("text/") && !type.equals("application/octet-stream")
                || type.equals("text/html")
                || type.equals("text/xml")
                || type.equals("text/css")
                || type.endsWith("script");
    }

    private static boolean endsWith(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        byte[] bytes = source.readAll(context);
        if (bytes.length == 0) {
            throw empty(source, "it is empty; text was expected");
        }
        Decoded decoded = Decoded.of(bytes, source.charset());
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics());
        if (Blank.isBlank(decoded.text())) {
            throw empty(source, "it is blank; text was expected");
        }
        requireText(decoded.text(), source);
        Outcome outcome = recogniser.recognise(new TextViews(decoded.text(), source, context), source.name(), context);
        if (outcome instanceof Outcome.Parsed parsed) {
            diagnostics.addAll(parsed.result().diagnostics());
            ParseResult result = parsed.result().withDiagnostics(diagnostics);
            return Stream.of(
                    new Outcome.Parsed(context.located() ? result.withPlaces(SourceMap.same(decoded.text())) : result));
        }
        return Stream.of(outcome);
    }

    private static InputRejected empty(Source source, String words) {
        return new InputRejected(InputRejected.Code.EMPTY, source.name(), new Place.Whole(), words);
    }

    /** Bytes of pictures or archives decode to something, too, but to controls and undecodable characters before all. */
    private static void requireText(String text, Source source) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            strange += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        if (strange > 16 && strange > text.length() / 10) {
            throw new InputRejected(
                    InputRejected.Code.BINARY, source.name(), new Place.Whole(), "binary content; text was expected");
        }
    }

    /** A text before it is cut into lines: the prefilter needs none. */
    private record TextViews(String words, Source source, ParseContext context) implements PageViews {
        @Override
        public Page candidate() {
            return new Page(
                    words,
                    Lines.of(words, source.name(), context),
                    source.uri(),
                    Optional.empty(),
                    Metadata.fetchedAt(source.fetched()));
        }
    }
}
