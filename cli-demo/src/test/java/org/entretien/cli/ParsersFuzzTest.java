package org.entretien.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.domain.Publication;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.Source;

/**
 * Every parser with any bytes: what comes out is an outcome, whose ledger keeps its laws and which every exporter can write; what goes
 * wrong is of the declared family and never a fault of the program; and no input takes far longer for its size than the others. In {@code mvn verify} the inputs in the folder of each method are tried, what once
 * broke among them; with {@code JAZZER_FUZZ=1} the fuzzer makes more, for one method at a time.
 */
class ParsersFuzzTest {
    /** Fails when a headline tells it to. */
    private static final String TALE = new TaleExporter().id();

    private static final String READER_OF_TALES = new TaleParser().id();

    /** Parsers run on the thread whose time is measured, but for the one that does harm. */
    private static final Catalogue CATALOGUE =
            Catalogue.discover().trusting(provider -> !provider.id().equals(READER_OF_TALES));

    private static final ParseOptions OPTIONS =
            ParseOptions.DEFAULT.withLimits(Limits.DEFAULT.withTime(Duration.ofHours(1)));
    /** Of the processor, not of the clock, and with the loading of classes in it. */
    private static final long MOST_SECONDS = 20;

    private static final Map<String, TimePerByte> TIMES = new HashMap<>();
    private static final Map<String, TimePerByte> TIMES_OF_GROWN = new HashMap<>();

    @FuzzTest
    void text(byte[] bytes) {
        read("text", bytes);
    }

    @FuzzTest
    void html(byte[] bytes) {
        read("html", bytes);
    }

    @FuzzTest
    void json(byte[] bytes) {
        read("json", bytes);
    }

    @FuzzTest
    void jsonl(byte[] bytes) {
        read("jsonl", bytes);
    }

    @FuzzTest
    void xml(byte[] bytes) {
        read("xml", bytes);
    }

    @FuzzTest
    void warc(byte[] bytes) {
        read("warc", bytes);
    }

    @FuzzTest
    void feed(byte[] bytes) {
        read("feed", bytes);
    }

    @FuzzTest
    void feedHeadlines(byte[] bytes) {
        read("feed-headlines", bytes);
    }

    /** Whatever the look at the beginning takes it for, packed or not. */
    @FuzzTest
    void anything(byte[] bytes) {
        check(Source.of("anything", bytes), OPTIONS);
    }

    private static void read(String parser, byte[] bytes) {
        ParseOptions options = OPTIONS.withParser(parser).withLocated();
        Source source = Source.of("input", bytes);
        Reading reading = check(source, options);
        // What is turned away at its first bytes takes no time, and says nothing of the others.
        if (reading.isParsed()) {
            TIMES.computeIfAbsent(parser, id -> new TimePerByte())
                    .judge(
                            bytes.length,
                            reading.nanos(),
                            () -> check(source, options).nanos());
        }
        if (Grown.isChosen(bytes)) {
            readGrown(parser, options, bytes);
        }
    }

    private static void readGrown(String parser, ParseOptions options, byte[] bytes) {
        byte[] large = Grown.of(bytes);
        Source source = Source.of("input", large);
        Source doubled = Source.of("input", Grown.twice(bytes));
        Reading reading = check(source, options);
        if (reading.isParsed()) {
            TIMES_OF_GROWN
                    .computeIfAbsent(parser, id -> new TimePerByte())
                    .judge(
                            large.length,
                            reading.nanos(),
                            () -> check(source, options).nanos(),
                            () -> check(doubled, options).nanos());
        }
    }

    /** What reading an input took of a processor, and whether anything was found in it. */
    private record Reading(long nanos, boolean isParsed) {}

    private static Reading check(Source source, ParseOptions options) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Outcome> all;
        try (Stream<Outcome> outcomes = CATALOGUE.parseAll(source, options)) {
            all = outcomes.toList();
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (TimeUnit.NANOSECONDS.toSeconds(nanos) > MOST_SECONDS) {
            throw new AssertionError("it took " + TimeUnit.NANOSECONDS.toSeconds(nanos) + " s");
        }
        all.forEach(ParsersFuzzTest::check);
        return new Reading(nanos, all.stream().anyMatch(Outcome.Parsed.class::isInstance));
    }

    private static void check(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            EntretienException reason = rejected.reason();
            // What begins like a tale is read by the plugin of the tests that does whatever the tale says, harm among
            // it.
            boolean fault =
                    reason instanceof PluginFailure failure && !failure.plugin().equals(READER_OF_TALES);
            if (fault || String.valueOf(reason.getMessage()).isBlank()) {
                throw new AssertionError(reason);
            }
        } else if (outcome instanceof Outcome.Parsed parsed) {
            check(parsed.result());
        }
    }

    private static void check(ParseResult result) {
        Publication publication = result.publication();
        if (result.account().isPresent()) {
            ParseReport account = result.account().get();
            List<String> breaches = LedgerVerifier.breaches(account.text(), publication, account.ledger());
            if (!breaches.isEmpty()) {
                throw new AssertionError(breaches);
            }
        }
        CATALOGUE.exporters().stream()
                // By its id: the catalogue hands out none of a stranger's exporters themselves.
                .filter(exporter -> !exporter.id().equals(TALE))
                .forEach(exporter -> CATALOGUE.export(publication, exporter.id(), new ByteArrayOutputStream()));
    }
}
