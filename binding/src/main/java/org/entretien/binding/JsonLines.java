package org.entretien.binding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.RecordGuard;
import org.entretien.spi.Source;

/** The outcomes of a document with one publication a line. */
final class JsonLines extends Outcomes {
    private final String source;
    private final ParseContext context;
    private final LineReader lines;
    private final Reader reader;
    private long index;

    /** Reads the publication that a line is. */
    interface Reader {
        Publication read(RecordLine line, UnaryOperator<Place> placing);
    }

    JsonLines(String source, ParseContext context, InputStream in) {
        this(source, context, in, reader(source, context));
    }

    JsonLines(String source, ParseContext context, InputStream in, Reader reader) {
        super(source);
        this.source = source;
        this.context = context;
        this.lines = new LineReader(in, context.limits().inputBytes());
        this.reader = reader;
    }

    private static Reader reader(String source, ParseContext context) {
        JsonStreams streams = new JsonStreams(context.limits());
        return (line, placing) -> JsonBinding.read(source, line.bytes(), context.renewed(source), streams, placing);
    }

    static Stream<Outcome> open(Source source, ParseContext context) {
        return stream(source, in -> new JsonLines(source.name(), context, in));
    }

    @Override
    Optional<Outcome> advance() throws IOException {
        Optional<RecordLine> line = lines.next();
        while (line.isPresent() && line.get().isBlank() && !line.get().isCut()) {
            line = lines.next();
        }
        if (line.isEmpty() && index == 0) {
            index++;
            return Optional.of(new Outcome.Rejected(new InputRejected(
                    InputRejected.Code.EMPTY, source, new Place.Whole(), "only blanks; publications were expected")));
        }
        return line.map(this::outcome);
    }

    private Outcome outcome(RecordLine line) {
        long record = index++;
        Place start = new Place.InRecord(record, line.offset(), new Place.Whole());
        return RecordGuard.outcome("jsonl", source + ": " + start.describe(), () -> parsed(line, record, start));
    }

    private Outcome parsed(RecordLine line, long record, Place start) {
        if (line.isCut()) {
            throw new LimitExceeded(
                    source, start, "bytes of one record", context.limits().inputBytes(), line.length());
        }
        if (record == 0 && opensOnly(line)) {
            Place place = new Place.InRecord(record, line.offset(), new Place.AtLine(line.number(), 1));
            throw new InputRejected(
                    InputRejected.Code.MALFORMED,
                    source,
                    place,
                    "the object does not end on its line, and here each line holds one publication; a single"
                            + " publication on many lines is read as json");
        }
        return new Outcome.Parsed(ParseResult.exact(reader.read(line, place -> within(line, record, place))));
    }

    /** Whether the document is indented for people: all its lines are rejected, and the first has to say why. */
    private static boolean opensOnly(RecordLine line) {
        byte[] bytes = line.bytes();
        int blanks = 0;
        int braces = 0;
        for (byte b : bytes) {
            blanks += b == ' ' || b == '\t' || b == '\r' ? 1 : 0;
            braces += b == '{' || b == '[' ? 1 : 0;
        }
        return braces == 1 && blanks + braces == bytes.length;
    }

    /** A record is one line, so the line within it says nothing: the line of the document does. */
    private static Place within(RecordLine line, long record, Place place) {
        Place inDocument = place;
        if (place instanceof Place.AtLine at) {
            inDocument = new Place.AtLine(line.number(), at.column());
        } else if (place instanceof Place.AtByte at) {
            inDocument = new Place.AtByte(line.offset() + at.offset());
        }
        return new Place.InRecord(record, line.offset(), inDocument);
    }
}
