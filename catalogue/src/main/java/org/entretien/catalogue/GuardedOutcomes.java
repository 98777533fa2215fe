package org.entretien.catalogue;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.DefensiveSource;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.isolation.ResultChecks;
import org.entretien.spi.EntretienException;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/** The outcomes of a parser, passed on one by one; its first failure becomes the last outcome. */
final class GuardedOutcomes implements Iterator<Outcome> {
    private final RegisteredPlugin<PublicationParser> parser;
    private final PluginExecutor runner;
    private final ParseContext context;
    private final UnaryOperator<Outcome> check;
    private final Supplier<Optional<Outcome>> last;

    private String source = "";
    private @Nullable DefensiveSource loan;
    private @Nullable Stream<Outcome> raw;
    private @Nullable Iterator<Outcome> given;
    private Optional<Outcome> next = Optional.empty();
    private long count;
    private boolean over;
    private boolean closed;

    GuardedOutcomes(
            RegisteredPlugin<PublicationParser> parser,
            PluginExecutor runner,
            ParseContext context,
            UnaryOperator<Outcome> check,
            Supplier<Optional<Outcome>> last) {
        this.parser = parser;
        this.runner = runner;
        this.context = context;
        this.check = check;
        this.last = last;
    }

    /**
     * Begins to parse.
     *
     * @throws EntretienException when the document as a whole cannot be read
     */
    void open(Source stored, Source unpacked) {
        source = unpacked.name();
        runner.run(() -> {
            try {
                boolean packed = runner.callPlugin(parser, parser.plugin()::readsPacked);
                Source read = packed ? stored : unpacked;
                source = read.name();
                begin(read);
                return true;
            } catch (EntretienException e) {
                throw e;
            } catch (OutOfMemoryError e) {
                throw outOfMemory(e);
            } catch (Throwable e) {
                throw parser.failure(source, e);
            }
        });
    }

    private void begin(Source read) {
        Source handed = read;
        if (!parser.trusted()) {
            loan = new DefensiveSource(read);
            handed = loan.source();
        }
        Source document = handed;
        Stream<Outcome> stream = Objects.requireNonNull(
                runner.callPlugin(parser, () -> parser.plugin().parse(document, context)), "its result is null");
        raw = stream;
        given = runner.callPlugin(parser, stream::iterator);
        require(runner.leftBehind(false));
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
        runner.renewIf(count > 0);
        try {
            Optional<Outcome> taken = runner.run(this::take);
            count++;
            over = taken.isEmpty();
            return over ? last.get() : taken.map(this::checked);
        } catch (EntretienException e) {
            over = true;
            return Optional.of(new Outcome.Rejected(e));
        }
    }

    /** What the looking at one outcome fails with is no affair of the next one. */
    private Outcome checked(Outcome taken) {
        try {
            return check.apply(taken);
        } catch (EntretienException e) {
            return new Outcome.Rejected(e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return new Outcome.Rejected(parser.failure(source, e));
        }
    }

    private Optional<Outcome> take() {
        try {
            Iterator<Outcome> outcomes = Objects.requireNonNull(given, "not open");
            if (runner.callPlugin(parser, outcomes::hasNext)) {
                Outcome outcome = runner.callPlugin(parser, outcomes::next);
                inspect(outcome);
                return Optional.of(outcome);
            }
            finish();
            return Optional.empty();
        } catch (EntretienException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw outOfMemory(e);
        } catch (Throwable e) {
            throw parser.failure(source, e);
        }
    }

    private void inspect(@Nullable Outcome outcome) {
        if (parser.trusted()) {
            Objects.requireNonNull(outcome, "its outcome is null");
            return;
        }
        require(ResultChecks.fault(outcome, context.limits()));
        require(runner.leftBehind(false));
        DefensiveSource lent = loan;
        int expansion = runner.callPlugin(parser, parser.plugin()::readsPacked)
                ? context.limits().expansionRatio()
                : 1;
        if (lent != null && count > lent.mostOutcomes(expansion)) {
            throw new IllegalStateException("it gives more outcomes than the document has bytes, " + count + " so far");
        }
    }

    /** The plugin's stream is closed as soon as nothing more comes of it, so that a failure to do so is an outcome, too. */
    private void finish() {
        closeGiven();
        DefensiveSource lent = loan;
        require(lent == null ? null : lent.damage());
        require(parser.trusted() ? null : runner.leftBehind(true));
    }

    private void closeGiven() {
        Stream<Outcome> stream = raw;
        if (stream != null && !closed) {
            closed = true;
            runner.callPlugin(parser, () -> {
                stream.close();
                return true;
            });
        }
    }

    /**
     * Closes the plugin's stream, unless that is done.
     *
     * @throws EntretienException when the plugin fails to
     */
    void close() {
        try {
            if (!closed && !runner.isLost()) {
                runner.run(() -> {
                    try {
                        closeGiven();
                        return true;
                    } catch (EntretienException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw parser.failure(source, e);
                    }
                });
            }
        } finally {
            DefensiveSource lent = loan;
            if (lent != null) {
                lent.close();
            }
            runner.release();
        }
    }

    private static void require(@Nullable String fault) {
        if (fault != null) {
            throw new IllegalStateException(fault);
        }
    }

    /** What the parser held is garbage by now: this document asked for too much, the next one may not. */
    private EntretienException outOfMemory(OutOfMemoryError error) {
        long most = Runtime.getRuntime().maxMemory();
        if (!parser.trusted()) {
            return parser.failure(
                    source, new IllegalStateException("it used up the heap of " + most + " bytes", error));
        }
        return new LimitExceeded(source, "bytes of heap", most, most);
    }
}
