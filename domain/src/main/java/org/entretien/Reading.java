package org.entretien;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Head;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.entretien.spi.Unreadable;
import org.entretien.spi.Violation;

/** Reads one document: chooses the parser, runs it, and turns whatever goes wrong into a rejection. */
final class Reading {
    private final Roster<PublicationParser> parsers;
    private final Optional<PublicationValidator> validator;
    private final ParseOptions options;

    Reading(Roster<PublicationParser> parsers, Optional<PublicationValidator> validator, ParseOptions options) {
        this.parsers = parsers;
        this.validator = options.validate() ? validator : Optional.empty();
        this.options = options;
    }

    Stream<Outcome> of(Source source, Services services) {
        ParseContext context = new ParseContext(
                options.limits(), Deadline.in(source.name(), options.limits().time()), services);
        return of(source, context);
    }

    Stream<Outcome> of(Source source, ParseContext context) {
        requireParsers();
        Source unpacked = Unpacked.of(source, context.limits());
        try {
            Choice choice = options.parser().isPresent()
                    ? Choice.named(parsers, options.parser().get())
                    : Choice.byProbe(parsers, head(unpacked));
            return guarded(choice, unpacked, context);
        } catch (PluginMissing e) {
            throw e;
        } catch (EntretienException e) {
            return Stream.of(new Outcome.Rejected(e));
        }
    }

    private void requireParsers() {
        if (parsers.plugins().isEmpty()) {
            throw new PluginMissing("no parser was found on the class path or module path;"
                    + " add one, such as org.entretien:entretien-parser-text, and look at Catalogue.failures()");
        }
    }

    private static Head head(Source source) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(Head.LENGTH);
            if (bytes.length == 0) {
                throw new InputRejected(
                        InputRejected.Code.EMPTY,
                        source.name(),
                        new Place.Whole(),
                        "it is empty; a document was expected");
            }
            return new Head(source.name(), source.mediaType(), bytes);
        } catch (IOException e) {
            throw Unreadable.rejection(source.name(), e);
        }
    }

    private Stream<Outcome> guarded(Choice choice, Source source, ParseContext context) {
        Stream<Outcome> raw;
        try {
            raw = choice.parser().parse(source, context);
            if (raw == null) {
                throw new IllegalStateException("its result is null");
            }
        } catch (EntretienException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new PluginFailure(choice.parser().id(), source.name(), e);
        }
        Iterator<Outcome> outcomes = new Guarded(raw.iterator(), choice, source.name());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(raw::close);
    }

    /** Passes outcomes on; the first failure of the parser itself becomes the last outcome. */
    private final class Guarded implements Iterator<Outcome> {
        private final Iterator<Outcome> outcomes;
        private final Choice choice;
        private final String source;
        private Optional<Outcome> next = Optional.empty();
        private boolean over;

        Guarded(Iterator<Outcome> outcomes, Choice choice, String source) {
            this.outcomes = outcomes;
            this.choice = choice;
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !over) {
                next = advance();
                over |= next.isEmpty();
            }
            return next.isPresent();
        }

        @Override
        public Outcome next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Outcome outcome = next.orElseThrow();
            next = Optional.empty();
            return outcome;
        }

        private Optional<Outcome> advance() {
            try {
                return outcomes.hasNext() ? Optional.of(checked(outcomes.next())) : Optional.empty();
            } catch (EntretienException e) {
                return last(e);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return last(new PluginFailure(choice.parser().id(), source, e));
            } catch (OutOfMemoryError e) {
                // What the parser held is garbage by now: this document asked for too much, the next one may not.
                return last(new LimitExceeded(
                        source,
                        "bytes of heap",
                        Runtime.getRuntime().maxMemory(),
                        Runtime.getRuntime().maxMemory()));
            }
        }

        private Optional<Outcome> last(EntretienException reason) {
            over = true;
            return Optional.of(new Outcome.Rejected(reason));
        }

        private Outcome checked(Outcome outcome) {
            if (outcome instanceof Outcome.Parsed parsed) {
                ParseResult result = parsed.result();
                Optional<InputRejected> invalid = validator.flatMap(v -> firstViolation(v, result));
                return invalid.isPresent() ? new Outcome.Rejected(invalid.get()) : new Outcome.Parsed(noted(result));
            }
            return outcome;
        }

        private Optional<InputRejected> firstViolation(PublicationValidator using, ParseResult result) {
            List<Violation> violations = using.validate(result.publication(), Locale.ROOT);
            return violations.isEmpty() ? Optional.empty() : Optional.of(Violations.rejection(source, violations));
        }

        private ParseResult noted(ParseResult result) {
            if (choice.notes().isEmpty()) {
                return result;
            }
            var diagnostics = new ArrayList<>(choice.notes());
            diagnostics.addAll(result.diagnostics());
            return new ParseResult(result.publication(), result.account(), diagnostics, result.confidence());
        }
    }
}
