package org.entretien.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * A parser that takes any document and is nothing but what it does with it.
 *
 * @param id also the name of its format and the ending of its documents
 * @param parsing what it does
 */
public record PlainParser(String id, BiFunction<Source, ParseContext, Stream<Outcome>> parsing)
        implements PublicationParser {
    @Override
    public Format format() {
        return new Format(id, List.of(), List.of(id));
    }

    @Override
    public Probe probe(DocumentHead head) {
        return new Probe(50, "anything");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        return parsing.apply(source, context);
    }
}
