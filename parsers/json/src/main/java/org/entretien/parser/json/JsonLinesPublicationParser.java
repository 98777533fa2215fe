package org.entretien.parser.json;

import java.util.stream.Stream;
import org.entretien.binding.JsonBinding;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads JSON documents one a line, in the memory that one of them needs. Stateless.
 *
 * @since 0.1.0
 */
public final class JsonLinesPublicationParser implements PublicationParser {
    /** For the catalogue. */
    public JsonLinesPublicationParser() {}

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public Format format() {
        return JsonBinding.LINES;
    }

    /** The name is believed even where the content speaks against it, so that a broken document gets the error of its format. */
    @Override
    public Probe probe(DocumentHead head) {
        JsonHead json = new JsonHead(head);
        if (head.isNamed(JsonBinding.LINES)) {
            return json.opensObject()
                    ? new Probe(96, "named JSON Lines, and an object begins")
                    : new Probe(81, "named JSON Lines, though no object begins");
        }
        return json.opensObjectOnSecondLine() && json.hasMembersOfPublication()
                ? new Probe(92, "objects on lines of their own, with members of a publication")
                : Probe.no("no two JSON objects on lines of their own");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        return JsonBinding.readLines(source, context);
    }
}
