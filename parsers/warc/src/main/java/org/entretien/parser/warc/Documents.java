package org.entretien.parser.warc;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.Outcome.Skipped.Reason;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.RecordGuard;
import org.entretien.spi.RecordOrigin;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * Takes the documents out of records and hands them to the parsers that read them.
 *
 * @param name of the file
 * @param context of the file
 */
record Documents(String name, ParseContext context) implements Records.Reading<Stream<Outcome>> {
    private static final Set<String> WITH_DOCUMENT = Set.of("response", "resource", "conversion");
    private static final String HTTP = "application/http";

    @Override
    public Records.Finish<Stream<Outcome>> of(WarcHeader heading, RecordBlock block, Records.Spot spot)
            throws IOException {
        if (!WITH_DOCUMENT.contains(heading.type())) {
            return skipped(spot, Reason.NO_DOCUMENT);
        }
        Optional<String> type = heading.fields().first("Content-Type");
        boolean http = heading.type().equals("response")
                && type.filter(value -> value.regionMatches(true, 0, HTTP, 0, HTTP.length()))
                        .isPresent();
        return http ? response(heading, block, spot) : plain(heading, block, spot, type);
    }

    @Override
    public Stream<Outcome> damaged(EntretienException reason) {
        return Stream.of(new Outcome.Rejected(reason));
    }

    private Records.Finish<Stream<Outcome>> plain(
            WarcHeader heading, RecordBlock block, Records.Spot spot, Optional<String> type) throws IOException {
        boolean converted = heading.type().equals("conversion");
        Payload payload = Payload.of(heading, converted ? type.or(() -> Optional.of("text/plain")) : type);
        Optional<Records.Finish<Stream<Outcome>>> left = left(payload, block.length(), block, spot);
        if (left.isPresent()) {
            return left.get();
        }
        byte[] bytes = block.whole();
        return guarded(spot, () -> read(heading, payload, spot, Source.of(document(spot), bytes), List::of));
    }

    private Records.Finish<Stream<Outcome>> response(WarcHeader heading, RecordBlock block, Records.Spot spot)
            throws IOException {
        Optional<Response> parsed = Response.of(block);
        if (parsed.isEmpty()) {
            return rejected(spot, malformed(spot, "it is not an HTTP response", null));
        }
        Response response = parsed.get();
        if (!response.isSuccess()) {
            return skipped(spot, Reason.NO_SUCCESS);
        }
        Payload payload = Payload.of(heading, response.contentType());
        Optional<Records.Finish<Stream<Outcome>>> left = left(payload, block.length() - response.start(), block, spot);
        if (left.isPresent()) {
            return left.get();
        }
        byte[] bytes = block.whole();
        return guarded(spot, () -> decoded(heading, payload, response, bytes, spot));
    }

    /** Whatever the reading of a record throws is a rejection of that record. */
    private Records.Finish<Stream<Outcome>> guarded(Records.Spot spot, Supplier<Stream<Outcome>> document) {
        return () -> RecordGuard.outcomes(
                WarcPublicationParser.ID,
                document(spot),
                reason -> reason.inRecord(name, spot.index(), spot.offset()),
                document);
    }

    private Stream<Outcome> decoded(
            WarcHeader heading, Payload payload, Response response, byte[] block, Records.Spot spot) {
        try {
            Body body = new Body(document(spot), block, response, context.limits());
            return read(heading, payload, spot, body.source(), () -> notes(body));
        } catch (RecordTooLarge e) {
            return rejected(spot, new LimitExceeded(document(spot), e.limit(), e.maximum(), e.actual()))
                    .result();
        } catch (IOException e) {
            return rejected(spot, malformed(spot, RecordText.of(e), e)).result();
        }
    }

    /** {@return what to say of a document that is not read at all} */
    private Optional<Records.Finish<Stream<Outcome>>> left(
            Payload payload, long length, RecordBlock block, Records.Spot spot) {
        if (length == 0) {
            return Optional.of(skipped(spot, Reason.NO_DOCUMENT));
        }
        if (payload.isFurniture()) {
            return Optional.of(skipped(spot, Reason.OTHER_TYPE));
        }
        long most = Math.min(context.limits().inputBytes(), Integer.MAX_VALUE - 8);
        return block.length() <= most
                ? Optional.empty()
                : Optional.of(rejected(
                        spot, new LimitExceeded(document(spot), "bytes of one document", most, block.length())));
    }

    private Stream<Outcome> read(
            WarcHeader heading, Payload payload, Records.Spot spot, Source bytes, Supplier<List<Diagnostic>> notes) {
        Source source = bytes;
        source =
                payload.type().isPresent() ? source.withMediaType(payload.type().get()) : source;
        source = payload.charset().isPresent()
                ? source.withCharset(payload.charset().get())
                : source;
        Optional<URI> target = heading.target();
        source = target.isPresent() ? source.withUri(target.get()) : source;
        Optional<Instant> fetched = heading.date();
        source = fetched.isPresent() ? source.withFetched(fetched.get()) : source;
        return context.services()
                .parse(source, context.renewed(source.name()))
                .map(outcome -> ofRecord(outcome, heading, spot, notes));
    }

    private Outcome ofRecord(Outcome outcome, WarcHeader heading, Records.Spot spot, Supplier<List<Diagnostic>> notes) {
        if (outcome instanceof Outcome.Parsed parsed) {
            return new Outcome.Parsed(located(parsed.result(), heading, spot, notes.get()));
        }
        if (outcome instanceof Outcome.Skipped skipped) {
            return new Outcome.Skipped(name, place(spot), skipped.reason());
        }
        EntretienException reason = ((Outcome.Rejected) outcome).reason();
        return left(reason)
                .<Outcome>map(why -> new Outcome.Skipped(name, place(spot), why))
                .orElseGet(() -> new Outcome.Rejected(reason.inRecord(name, spot.index(), spot.offset())));
    }

    /** {@return why a document is left out for which there is no parser, or in which there is nothing: a crawl has many of both} */
    private static Optional<Reason> left(EntretienException reason) {
        if (reason instanceof InputRejected rejected && rejected.place() instanceof Place.Whole) {
            return switch (rejected.code()) {
                case UNKNOWN_FORMAT, BINARY -> Optional.of(Reason.OTHER_TYPE);
                case EMPTY -> Optional.of(Reason.NO_DOCUMENT);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static List<Diagnostic> notes(Body body) {
        return body.unread().stream()
                .<Diagnostic>map(words -> new Diagnostic.Noticed("not-unpacked", new Span(0, 0), words))
                .toList();
    }

    private ParseResult located(ParseResult result, WarcHeader heading, Records.Spot spot, List<Diagnostic> notes) {
        ParseResult located = result.withRecord(heading.origin(spot.index(), spot.offset()));
        if (heading.truncated().isPresent() || !notes.isEmpty()) {
            List<Diagnostic> diagnostics = new ArrayList<>(located.diagnostics());
            diagnostics.addAll(notes);
            heading.truncated()
                    .ifPresent(why -> diagnostics.add(new Diagnostic.Noticed(
                            "record-truncated",
                            new Span(0, 0),
                            "the crawler kept only a part of this document: " + why)));
            located = located.withDiagnostics(diagnostics);
        }
        Optional<URI> target = located.record().flatMap(RecordOrigin::target);
        return result.publication().source().isEmpty() && target.isPresent()
                ? located.withPublication(PublicationBuilder.from(result.publication())
                        .source(target.get())
                        .build())
                : located;
    }

    private Records.Finish<Stream<Outcome>> skipped(Records.Spot spot, Reason reason) {
        return () -> Stream.of(new Outcome.Skipped(name, place(spot), reason));
    }

    private Records.Finish<Stream<Outcome>> rejected(Records.Spot spot, EntretienException reason) {
        return () -> Stream.of(new Outcome.Rejected(reason.inRecord(name, spot.index(), spot.offset())));
    }

    private InputRejected malformed(Records.Spot spot, String words, @Nullable IOException cause) {
        return new InputRejected(InputRejected.Code.MALFORMED, document(spot), new Place.Whole(), words, cause);
    }

    private String document(Records.Spot spot) {
        return name + "#" + spot.index();
    }

    private static Place place(Records.Spot spot) {
        return new Place.InRecord(spot.index(), spot.offset(), new Place.Whole());
    }
}
