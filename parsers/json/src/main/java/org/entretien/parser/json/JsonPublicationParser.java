package org.entretien.parser.json;

import java.util.stream.Stream;
import org.entretien.binding.JsonBinding;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads a JSON document that is one publication. Stateless.
 *
 * @since 0.1.0
 */
public final class JsonPublicationParser implements PublicationParser {
    /** For the catalogue. */
    public JsonPublicationParser() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Format format() {
        return JsonBinding.FORMAT;
    }

    /** The name is believed even where the content speaks against it, so that a broken document gets the error of its format. */
    @Override
    public Probe probe(DocumentHead head) {
        JsonHead json = new JsonHead(head);
        if (head.isNamed(JsonBinding.FORMAT)) {
            return json.opensObject()
                    ? new Probe(95, "named JSON, and an object begins")
                    : new Probe(80, "named JSON, though no object begins");
        }
        if (!json.opensObject()) {
            return Probe.no("no JSON object begins");
        }
        return json.hasMembersOfPublication()
                ? new Probe(90, "an object with members of a publication")
                : new Probe(5, "begins with a brace");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        return Stream.of(new Outcome.Parsed(ParseResult.exact(JsonBinding.read(source, context))));
    }
}
