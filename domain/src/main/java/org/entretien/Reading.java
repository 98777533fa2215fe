package org.entretien;

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
                options.limits(),
                Deadline.in(source.name(), options.limits().time()),
                services,
                options.interviewsOnly(),
                options.located());
        return of(source, context);
    }

    Stream<Outcome> of(Source source, ParseContext context) {
        requireParsers();
        Source unpacked = Unpacked.of(source, context.limits());
        try {
            Choice choice = options.parser().isPresent()
                    ? Choice.named(parsers, options.parser().get())
                    : choice(unpacked);
            return guarded(choice, source, unpacked, context);
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

    private Choice choice(Source unpacked) {
        Beginning beginning = Beginning.of(unpacked);
        Head head = new Head(unpacked.name(), unpacked.mediaType(), beginning.bytes());
        return beginning.bytes().length == 0
                ? Choice.ofContainer(parsers, head).orElseThrow(() -> beginning.reason(unpacked.name()))
                : Choice.byProbe(parsers, head);
    }

    private Stream<Outcome> guarded(Choice choice, Source stored, Source unpacked, ParseContext context) {
        Source source = unpacked;
        Stream<Outcome> raw;
        try {
            source = choice.parser().readsPacked() ? stored : unpacked;
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
                if (options.interviewsOnly() && result.publication().interview().isEmpty()) {
                    return new Outcome.Skipped(source, new Place.Whole(), Outcome.Skipped.Reason.NO_INTERVIEW);
                }
                Optional<InputRejected> invalid = validator.flatMap(v -> firstViolation(v, result));
                return invalid.isPresent() ? new Outcome.Rejected(invalid.get()) : new Outcome.Parsed(noted(result));
            }
            return outcome;
        }

        private Optional<InputRejected> firstViolation(PublicationValidator using, ParseResult result) {
            List<Violation> violations = using.validate(result.publication(), Locale.ROOT);
            return violations.isEmpty() ? Optional.empty() : Optional.of(rejection(violations, result));
        }

        private InputRejected rejection(List<Violation> violations, ParseResult result) {
            InputRejected rejection = Violations.rejection(source, violations);
            return result.record()
                    .map(record -> rejection.inRecord(source, record.index(), Math.max(0, record.offset())))
                    .orElse(rejection);
        }

        private ParseResult noted(ParseResult result) {
            if (choice.notes().isEmpty()) {
                return result;
            }
            var diagnostics = new ArrayList<>(choice.notes());
            diagnostics.addAll(result.diagnostics());
            return result.withDiagnostics(diagnostics);
        }
    }
}
