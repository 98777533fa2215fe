package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.PluginSandboxTest;
import org.entretien.domain.Answer;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.Turn;
import org.entretien.page.Ledger;
import org.entretien.spi.EntretienException;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the catalogue does about a parser that is not trusted. */
class ForeignParsersTest {
    private static final Duration TIME = Duration.ofMillis(5);
    private static final byte[] BYTES = "x".getBytes(StandardCharsets.UTF_8);
    private static final Source STREAM = Source.of("page.fake", () -> new ByteArrayInputStream(BYTES));

    /** Threads that wait for it continue when the test is over. */
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    private static Fakes.Parser parser(BiFunction<Source, ParseContext, Stream<Outcome>> parsing) {
        return Fakes.parser("odd").parsing(parsing);
    }

    private static List<Outcome> all(Catalogue catalogue, Source source, ParseOptions options) {
        try (Stream<Outcome> outcomes = catalogue.parseAll(source, options)) {
            return outcomes.toList();
        }
    }

    private static ParseOptions within(Duration time) {
        return ParseOptions.DEFAULT.withLimits(Limits.DEFAULT.withElapsedTime(time));
    }

    private static EntretienException last(List<Outcome> outcomes) {
        return ((Outcome.Rejected) outcomes.get(outcomes.size() - 1)).reason();
    }

    private static EntretienException failure(
            BiFunction<Source, ParseContext, Stream<Outcome>> parsing, Source source) {
        return last(all(Catalogue.of(parser(parsing)), source, ParseOptions.DEFAULT));
    }

    private static Stream<Outcome> read(Publication publication, Optional<ParseReport> account) {
        return Stream.of(new Outcome.Parsed(new ParseResult(publication, account, List.of(), 1)));
    }

    /** Does not heed an interrupt. */
    private void waitForTheEnd() {
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException e) {
                // That is the fault that it is made for.
            }
        }
    }

    @Test
    void runsOnAThreadThatIsNotTheCallers() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        AtomicReference<ClassLoader> loader = new AtomicReference<>();
        Fakes.Parser parser = parser((source, context) -> {
            thread.set(Thread.currentThread());
            loader.set(Thread.currentThread().getContextClassLoader());
            return Stream.of(Fakes.parsed("x"));
        });
        Catalogue catalogue = Catalogue.of(parser);
        ClassLoader mine = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(mine);
        try {
            catalogue.parse(STREAM);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        Thread first = thread.get();
        assertThat(first).isNotSameAs(Thread.currentThread());
        assertThat(first.isDaemon()).as("it keeps no process alive").isTrue();
        assertThat(loader.get()).as("it finds its own plugins").isSameAs(mine);
        catalogue.parse(STREAM);
        assertThat(thread.get()).as("the next document has the same").isSameAs(first);
        catalogue.trusting(provider -> provider.id().equals("odd")).parse(STREAM);
        assertThat(thread.get()).as("when it is trusted").isSameAs(Thread.currentThread());
        catalogue.trusting(provider -> false).parse(STREAM);
        assertThat(thread.get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void whatItGivesIsLookedAt() {
        Turn turn = new Answer(Optional.empty(), List.of("a"));
        Publication turns = new PublicationBuilder()
                .interview(new Interview(List.of(), List.of(), List.of(), List.of(turn, turn)))
                .build();
        Publication headlines = new PublicationBuilder()
                .relatedHeadlines(List.of(Headline.of("a"), Headline.of("b")))
                .build();
        Limits one = new Limits(9, 9, 9, 9, 9, 9, 9, 1, 1, Duration.ofSeconds(9));
        ParseOptions strict = ParseOptions.DEFAULT.withLimits(one);
        ParseReport false1 = new ParseReport("page", new Ledger(List.of()), List.of(), List.of());
        assertThat(failure((source, context) -> Stream.of(1).map(i -> null), STREAM))
                .hasMessageContaining("its outcome is null");
        assertThat(last(all(Catalogue.of(parser((s, c) -> read(turns, Optional.empty()))), STREAM, strict)))
                .hasMessageContaining("it gave 2 turns, at most 1 are allowed");
        assertThat(last(all(Catalogue.of(parser((s, c) -> read(headlines, Optional.empty()))), STREAM, strict)))
                .hasMessageContaining("it gave 2 related headlines, at most 1 are allowed");
        Limits two = new Limits(9, 9, 9, 9, 9, 9, 9, 2, 2, Duration.ofSeconds(9));
        for (Publication allowed : List.of(turns, headlines)) {
            assertThat(all(
                            Catalogue.of(parser((s, c) -> read(allowed, Optional.empty()))),
                            STREAM,
                            ParseOptions.DEFAULT.withLimits(two)))
                    .as("just as many as are allowed")
                    .singleElement()
                    .isInstanceOf(Outcome.Parsed.class);
        }
        assertThat(failure((source, context) -> read(turns, Optional.of(false1)), STREAM))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("its ledger is wrong: ");
        ParseReport true1 = new ParseReport(" ", new Ledger(List.of()), List.of(), List.of());
        assertThat(all(
                        Catalogue.of(parser((s, c) -> read(new PublicationBuilder().build(), Optional.of(true1)))),
                        STREAM,
                        ParseOptions.DEFAULT))
                .singleElement()
                .isInstanceOf(Outcome.Parsed.class);
    }

    @Test
    void theDocumentIsOnlyLentToIt() throws IOException {
        byte[] bytes = "page".getBytes(StandardCharsets.UTF_8);
        assertThat(failure(
                        (source, context) -> {
                            source.readAll(context)[0] = 'X';
                            return Stream.of(Fakes.parsed("x"));
                        },
                        Source.of("p", bytes)))
                .hasMessageContaining("it changed the bytes of the document");
        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("page");

        AtomicBoolean closed = new AtomicBoolean();
        Source watched = Source.of("p", () -> new ByteArrayInputStream(BYTES) {
            @Override
            public void close() throws IOException {
                closed.set(true);
                throw new IOException("even so");
            }
        });
        Fakes.Parser parser = parser((source, context) -> {
            try {
                InputStream left = source.open();
                assertThat(left.read() + left.read()).isEqualTo('x' - 1);
                assertThat(left.read(new byte[4], 0, 4)).isEqualTo(-1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Stream.of(Fakes.parsed("x"));
        });
        ParseOptions named = ParseOptions.DEFAULT.withParser("odd");
        assertThat(last(all(Catalogue.of(parser), watched, named))).hasMessageContaining("it left the document open");
        assertThat(closed).isTrue();
    }

    @Test
    void whatSurroundsTheDocumentIsLentAsWell() {
        Source source = Source.ofText("p", "x")
                .withMediaType("text/plain")
                .withFetched(java.time.Instant.EPOCH)
                .withUri(java.net.URI.create("https://exemple.invalid/"));
        AtomicReference<Source> lent = new AtomicReference<>();
        Catalogue.of(parser((given, context) -> {
                    lent.set(given);
                    return Stream.of(Fakes.parsed("x"));
                }))
                .parse(source);
        assertThat(lent.get().name()).isEqualTo("p");
        assertThat(lent.get().mediaType()).isEqualTo(source.mediaType());
        assertThat(lent.get().charset()).isEqualTo(source.charset());
        assertThat(lent.get().uri()).isEqualTo(source.uri());
        assertThat(lent.get().fetched()).isEqualTo(source.fetched());
    }

    @Test
    void itLeavesNothingBehind() {
        assertThat(failure(
                        (source, context) -> {
                            Thread.currentThread().interrupt();
                            return Stream.of(Fakes.parsed("x"));
                        },
                        STREAM))
                .hasMessageContaining("it left its thread interrupted");
        assertThat(failure(
                        (source, context) -> Stream.of(1).map(i -> {
                            Thread.currentThread().interrupt();
                            return Fakes.parsed("x");
                        }),
                        STREAM))
                .hasMessageContaining("it left its thread interrupted");
        assertThat(failure(
                        (source, context) -> {
                            new Thread(this::waitForTheEnd, "stray").start();
                            return Stream.of(Fakes.parsed("x"));
                        },
                        STREAM))
                .hasMessageContaining("it left a thread running: stray");
    }

    /** The rest of what time does to a plugin is said in {@link PluginSandboxTest}. */
    @Test
    void itEndsInTime() {
        Catalogue catalogue = Catalogue.of(parser((source, context) -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Stream.empty();
        }));
        assertThat(last(all(catalogue, STREAM, within(TIME))))
                .isInstanceOf(PluginFailure.class)
                .hasMessageEndingWith("it did not end within 5 ms by the clock (in test-classes)");
    }

    @Test
    void memoryThatRunsOutIsTheFaultOfWhomNobodyTrusts() {
        Fakes.Parser opening = parser((source, context) -> {
            throw new OutOfMemoryError("none left");
        });
        Fakes.Parser amid = parser((source, context) -> Stream.of(1).map(i -> {
            throw new OutOfMemoryError("none left");
        }));
        for (Fakes.Parser parser : List.of(opening, amid)) {
            Catalogue foreign = Catalogue.of(parser);
            assertThat(last(all(foreign, STREAM, ParseOptions.DEFAULT)))
                    .isInstanceOf(PluginFailure.class)
                    .hasMessageContaining("it used up the heap of ");
            assertThat(last(all(foreign.trusting(provider -> true), STREAM, ParseOptions.DEFAULT)))
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessageContaining("bytes of heap");
        }
    }

    @Test
    void whomItIsTrustedToIsStillHeldToAnOutcome() {
        Catalogue catalogue = Catalogue.of(
                        parser((source, context) -> Stream.of(1).map(i -> null)))
                .trusting(provider -> true);
        assertThat(last(all(catalogue, STREAM, ParseOptions.DEFAULT))).hasMessageContaining("its outcome is null");
    }

    @Test
    void theStreamIsClosedOnceOnTheThreadThatMadeIt() {
        AtomicInteger closed = new AtomicInteger();
        AtomicReference<Thread> closer = new AtomicReference<>();
        Fakes.Parser parser = parser((source, context) -> Stream.of(Fakes.parsed("1"), Fakes.parsed("2"))
                .onClose(() -> {
                    closed.incrementAndGet();
                    closer.set(Thread.currentThread());
                }));
        Catalogue catalogue = Catalogue.of(parser);
        try (Stream<Outcome> outcomes = catalogue.parseAll(STREAM, ParseOptions.DEFAULT)) {
            assertThat(outcomes.iterator().next()).isEqualTo(Fakes.parsed("1"));
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);
        assertThat(closer.get()).isNotSameAs(Thread.currentThread());
        all(catalogue, STREAM, ParseOptions.DEFAULT);
        assertThat(closed).hasValue(2);
        Catalogue unclosable = Catalogue.of(parser((source, context) -> Stream.of(Fakes.parsed("1"), Fakes.parsed("2"))
                .onClose(() -> {
                    throw new IllegalStateException("stuck");
                })));
        assertThatThrownBy(() -> {
                    try (Stream<Outcome> outcomes = unclosable.parseAll(STREAM, ParseOptions.DEFAULT)) {
                        outcomes.iterator().next();
                    }
                })
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("stuck");
    }
}
