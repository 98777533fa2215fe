package org.entretien.binding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Source;

/** The outcomes of a document with one publication a line. */
final class JsonLines extends Outcomes {
    private final String source;
    private final ParseContext context;
    private final LineReader lines;
    private final JsonStreams streams;
    private long index;

    JsonLines(String source, ParseContext context, InputStream in) {
        super(source);
        this.source = source;
        this.context = context;
        this.lines = new LineReader(in, context.limits().inputBytes());
        this.streams = new JsonStreams(context.limits());
    }

    static Stream<Outcome> open(Source source, ParseContext context) {
        return stream(source, in -> new JsonLines(source.name(), context, in));
    }

    @Override
    Optional<Outcome> advance() throws IOException {
        Optional<Line> line = lines.next();
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

    private Outcome outcome(Line line) {
        long record = index++;
        try {
            if (line.isCut()) {
                throw new LimitExceeded(
                        source,
                        new Place.InRecord(record, line.offset(), new Place.Whole()),
                        "bytes of one record",
                        context.limits().inputBytes(),
                        line.length());
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
            return new Outcome.Parsed(ParseResult.exact(JsonBinding.read(
                    source, line.bytes(), context.renewed(source), streams, place -> within(line, record, place))));
        } catch (EntretienException e) {
            return new Outcome.Rejected(e);
        }
    }

    /** Whether the document is indented for people: all its lines are rejected, and the first has to say why. */
    private static boolean opensOnly(Line line) {
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
    private static Place within(Line line, long record, Place place) {
        Place inDocument = place;
        if (place instanceof Place.AtLine at) {
            inDocument = new Place.AtLine(line.number(), at.column());
        } else if (place instanceof Place.AtByte at) {
            inDocument = new Place.AtByte(line.offset() + at.offset());
        }
        return new Place.InRecord(record, line.offset(), inDocument);
    }
}
