package org.entretien.binding;

import java.io.OutputStream;
import org.entretien.spi.Limits;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Opens the JSON library's parsers and generators, with everything that matters said and nothing left to its defaults. */
final class JsonStreams {
    /** The longest member name or number; both are refused long before, these only bound the memory. */
    static final int LONGEST_NAME = 1000;

    private static final JsonFactory WRITING = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .characterEscapes(new NoMarkup())
            .build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final JsonFactory reading;

    JsonStreams(Limits limits) {
        reading = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(constraints(limits))
                .build();
    }

    private static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NAME)
                .maxStringLength((int) Math.min(Integer.MAX_VALUE, limits.inputBytes()))
                .maxDocumentLength(limits.inputBytes())
                .build();
    }

    JsonParser parser(char[] text, int length) {
        return reading.createParser(ObjectReadContext.empty(), text, 0, length);
    }

    static JsonGenerator pretty(OutputStream out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return WRITING.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                out,
                JsonEncoding.UTF8);
    }

    static JsonGenerator compact(OutputStream out) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }
}
