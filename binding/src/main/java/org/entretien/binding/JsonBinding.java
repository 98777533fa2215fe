package org.entretien.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The JSON form of publications: one a document, or one a line. Always UTF-8.
 *
 * <p>Stateless; safe to share between threads.
 *
 * @see ModelSchemas#json
 * @since 0.1.0
 */
public final class JsonBinding {
    /** One publication in one document; the same for the plugin that reads and the one that writes. */
    public static final Format FORMAT = new Format("JSON", List.of("application/json"), List.of("json"));

    /** One publication on each line. */
    public static final Format LINES = new Format(
            "JSON Lines",
            List.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines"),
            List.of("jsonl", "ndjson"));

    private JsonBinding() {}

    /**
     * Reads a document that is one publication.
     *
     * @param source the document, with or without a byte order mark
     * @param context its limits and deadline hold
     * @return the publication
     * @throws InputRejected when the document is not JSON, or not of the published schema
     * @throws LimitExceeded when it needs more than it may have
     */
    public static Publication read(Source source, ParseContext context) {
        return read(source.name(), source.readAll(context), context, new JsonStreams(context.limits()), p -> p);
    }

    /**
     * Reads a document with one publication a line, line by line. A line that cannot be read is an outcome; the next ones follow.
     *
     * @param source the document
     * @param context its limits hold for each line, and its time counts anew from each
     * @return one outcome a line that is not blank, made as they are asked for; the caller closes the stream
     * @throws InputRejected when the document cannot be opened
     */
    public static Stream<Outcome> readLines(Source source, ParseContext context) {
        return JsonLines.open(source, context);
    }

    static Publication read(
            String name, byte[] bytes, ParseContext context, JsonStreams streams, UnaryOperator<Place> placing) {
        CharBuffer text = Utf8.decode(
                bytes,
                offset -> new InputRejected(
                        InputRejected.Code.MALFORMED,
                        name,
                        placing.apply(new Place.AtByte(offset)),
                        "not UTF-8, the encoding of JSON"));
        JsonCursor cursor = new JsonCursor(name, context, placing, streams.parser(text.array(), text.limit()));
        return cursor.document(new ModelReader(cursor)::publication);
    }

    /**
     * Writes a publication as one document: indented by two blanks, ended by a line feed. The stream is flushed, not closed.
     *
     * @param publication what to write
     * @param out where to
     * @throws IOException when the stream fails
     */
    public static void write(Publication publication, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonStreams.pretty(out)) {
            write(publication, json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /**
     * Writes publications one a line. The stream is flushed, not closed.
     *
     * @param publications what to write, taken one by one
     * @param out where to
     * @throws IOException when the stream fails
     */
    public static void writeLines(Iterator<Publication> publications, OutputStream out) throws IOException {
        while (publications.hasNext()) {
            try (JsonGenerator json = JsonStreams.compact(out)) {
                write(publications.next(), json);
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }
        out.flush();
    }

    /**
     * Writes objects that are not of the model as one array, for formats of others that are JSON. Indented by two blanks, ended by a
     * line feed. The stream is flushed, not closed.
     *
     * @param objects taken one by one; their values are texts, integers, lists and maps with texts as keys, in the order of the maps
     * @param out where to
     * @throws IOException when the stream fails
     * @throws IllegalArgumentException when a value is of another kind
     */
    public static void writeArray(Iterator<? extends Map<String, ?>> objects, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonStreams.pretty(out)) {
            json.writeStartArray();
            while (objects.hasNext()) {
                value(objects.next(), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static void value(Object value, JsonGenerator json) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> value(one, json));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, one) -> {
                json.writeName((String) name);
                value(one, json);
            });
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass());
        }
    }

    private static void write(Publication publication, JsonGenerator json) {
        new ModelWriter(new JsonSink(json)).publication(publication);
        json.writeRaw('\n');
    }
}
