package org.entretien.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Source;
import org.entretien.spi.Violation;

/** Plugins made of lambdas. */
public final class Fakes {
    private static final Format FORMAT = new Format("Fake", List.of(), List.of("fake"));

    private Fakes() {}

    /** A parser with given answers. */
    public record Parser(
            String id,
            int priority,
            Function<DocumentHead, Probe> probing,
            BiFunction<Source, ParseContext, Stream<Outcome>> parsing)
            implements PublicationParser {
        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        public Probe probe(DocumentHead head) {
            return probing.apply(head);
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            return parsing.apply(source, context);
        }

        Parser sure(int certainty) {
            return new Parser(id, priority, head -> new Probe(certainty, "told so"), parsing);
        }

        Parser first(int priority) {
            return new Parser(id, priority, probing, parsing);
        }

        Parser parsing(BiFunction<Source, ParseContext, Stream<Outcome>> other) {
            return new Parser(id, priority, probing, other);
        }
    }

    /** {@return a parser whose publications have its id and the document as headline} */
    public static Parser parser(String id) {
        return new Parser(id, 0, head -> new Probe(50, "told so"), (source, context) -> {
            String text = new String(source.readAll(context), StandardCharsets.UTF_8);
            return Stream.of(parsed(id + ": " + text));
        });
    }

    public static Outcome parsed(String headline) {
        return new Outcome.Parsed(ParseResult.exact(Publication.titled(headline).build()));
    }

    /** {@return an exporter that writes headlines} */
    static PublicationExporter exporter(String id) {
        return new PublicationExporter() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Format format() {
                return FORMAT;
            }

            @Override
            public Fidelity fidelity() {
                return new Fidelity.Lossless();
            }

            @Override
            public void export(Publication publication, OutputStream out) throws IOException {
                out.write(publication.headline().orElseThrow().text().getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** {@return a validator that refuses headlines with the word "bad"} */
    static PublicationValidator validator() {
        return new PublicationValidator() {
            @Override
            public String id() {
                return "fake";
            }

            @Override
            public List<Violation> validate(Publication publication, Locale locale) {
                boolean bad = publication.headline().orElseThrow().text().contains("bad");
                return bad ? List.of(new Violation("headline.text", "must be good")) : List.of();
            }
        };
    }
}
