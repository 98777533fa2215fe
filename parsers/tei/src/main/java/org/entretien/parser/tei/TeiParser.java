package org.entretien.parser.tei;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entretien.interchange.XmlEvents;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads a document of TEI P5: interviews as speeches ({@code sp}) or utterances ({@code u}), and articles as paragraphs. A payload that
 * fits the text is the publication; beside edited text it is reported as stale, and the text is taken. Stateless.
 *
 * @since 0.1.0
 */
public final class TeiParser implements PublicationParser {
    private static final Format FORMAT =
            new Format("TEI P5", List.of("application/tei+xml"), List.of("tei", "tei.xml"));

    /** The root element behind the declaration, comments, instructions and a document type, of which the first 4,096 bytes are seen. */
    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>]*+>\\s*+)*+<(?:[A-Za-z_][\\w.-]*+:)?TEI[\\s/>]",
            Pattern.DOTALL);

    /** For the catalogue. */
    public TeiParser() {}

    @Override
    public String id() {
        return "tei";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Probe probe(DocumentHead head) {
        String text = head.ascii();
        if (ROOT.matcher(text).lookingAt() && text.contains(TeiText.NAMESPACE)) {
            return new Probe(99, "its root element is TEI of the namespace " + TeiText.NAMESPACE);
        }
        return isNamed(head)
                ? new Probe(61, "named TEI, though the root element is not in sight")
                : Probe.no("no TEI element at the root");
    }

    private static boolean isNamed(DocumentHead head) {
        String name = head.name().toLowerCase(Locale.ROOT);
        return FORMAT.endings().stream().anyMatch(ending -> name.endsWith("." + ending))
                || head.mediaType().filter(FORMAT.mediaTypes()::contains).isPresent();
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        XmlEvents xml = XmlEvents.open(source, context);
        return Stream.of(new Outcome.Parsed(new TeiReader(source.name(), context, xml).read()));
    }
}
