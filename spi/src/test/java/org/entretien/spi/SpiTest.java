package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.page.Ledger;
import org.entretien.page.SourceMap;
import org.entretien.page.Span;
import org.junit.jupiter.api.Test;

class SpiTest {
    private static DocumentHead head(byte... bytes) {
        return new DocumentHead("p", Optional.empty(), bytes);
    }

    @Test
    void placesAreSaidForPeople() {
        assertThat(new Place.Whole().describe()).isEmpty();
        assertThat(new Place.AtLine(3, 14).describe()).isEqualTo("line 3, column 14");
        assertThat(new Place.InRecord(2, 99, new Place.AtLine(3, 14)).describe())
                .isEqualTo("record 3 at byte 99, line 3, column 14");
        assertThat(new Place.InRecord(2, 99, new Place.Whole()).describe()).isEqualTo("record 3 at byte 99");
        assertThat(new Place.InRecord(2, -1, new Place.AtLine(3, 14)).describe())
                .isEqualTo("record 3, line 3, column 14");
    }

    @Test
    void errorsAreOneSentenceWithThePlace() {
        assertThat(new InputRejected(InputRejected.Code.MISFIT, "a.json", new Place.AtByte(7), "odd"))
                .hasMessage("a.json: byte 7: odd");
        assertThat(new LimitExceeded("a", new Place.AtLine(1, 2), "turns", 5, 6))
                .hasMessage("a: line 1, column 2: turns: 6 or more, at most 5 allowed");
        assertThat(new LimitExceeded("a", "turns", 5, 6)).hasMessage("a: turns: 6 or more, at most 5 allowed");
    }

    @Test
    void theErrorOfAPayloadIsToldOfItsRecord() {
        InputRejected odd = new InputRejected(InputRejected.Code.MISFIT, "a.warc#2", new Place.AtByte(7), "odd");
        assertThat(odd.inRecord("a.warc", 2, 99)).hasMessage("a.warc: record 3 at byte 99, byte 7: odd");
        assertThat(odd.inRecord("a.warc", 2, 99).code()).isEqualTo(InputRejected.Code.MISFIT);
        assertThat(new LimitExceeded("a.warc#2", "turns", 5, 6).inRecord("a.warc", 2, 99))
                .hasMessage("a.warc: record 3 at byte 99: turns: 6 or more, at most 5 allowed");
        PluginMissing missing = new PluginMissing("nobody reads a.warc#2");
        assertThat(missing.inRecord("a.warc", 2, 99)).isSameAs(missing);
    }

    @Test
    void bytesInMemoryAreNotCopied() {
        byte[] bytes = {'a', 'b'};
        Source source = Source.of("p", bytes);
        assertThat(source.named("q").withMediaType("text/plain").readAll(ParseContext.standalone("q")))
                .isSameAs(bytes);
        assertThat(Source.of("p", source::open).inMemory()).isEmpty();
        ParseContext small =
                new ParseContext(Limits.DEFAULT.withBytes(1), Deadline.in("p", Duration.ofDays(1)), Services.none());
        assertThatThrownBy(() -> source.readAll(small))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("bytes of one document");
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withTime(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withLineChars(-1));
    }

    @Test
    void deadlinesEnd() {
        Deadline.in("p", Duration.ofDays(100_000)).check();
        Deadline over = Deadline.in("p", Duration.ofNanos(1));
        assertThatThrownBy(() -> {
                    Thread.sleep(1);
                    over.check();
                })
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("working time");
    }

    @Test
    void anInterruptedThreadEndsItsWork() {
        Deadline deadline = Deadline.in("p", Duration.ofDays(1));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(deadline::check).hasMessageContaining("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void headsTellTextFromBinary() {
        assertThat(head((byte) 'a', (byte) 0).looksBinary()).isTrue();
        assertThat(head((byte) 'a', (byte) 0x80).looksBinary()).isFalse();
        assertThat(head((byte) 0xFF, (byte) 0xFE, (byte) 'a', (byte) 0).looksBinary())
                .isFalse();
        assertThat(head((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'a').ascii())
                .isEqualTo("a");
        assertThat(head((byte) 0xFE, (byte) 0xFF, (byte) 0, (byte) '<', (byte) 0, (byte) 'a')
                        .ascii())
                .isEqualTo("<a");
    }

    @Test
    void sourcesKeepWhatTheirTransportSays() throws java.io.IOException {
        Source source = Source.ofText("p", "é")
                .withMediaType("Text/HTML; charset=x")
                .withUri(URI.create("https://exemple.invalid/"))
                .named("q");
        assertThat(source.mediaType()).contains("text/html");
        assertThat(source.charset()).contains(StandardCharsets.UTF_8);
        assertThat(source.uri()).isPresent();
        assertThat(source.name()).isEqualTo("q");
        assertThat(source.open().readAllBytes()).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
        assertThat(source.open().readAllBytes()).hasSize(2);
    }

    @Test
    void hostsAreComparedAsHosts() {
        Optional<URI> page = Optional.of(URI.create("https://WWW.Exemple.invalid/a"));
        assertThat(SiteProfile.isOn(page, "exemple.invalid")).isTrue();
        assertThat(SiteProfile.isOn(page, "emple.invalid")).isFalse();
        assertThat(SiteProfile.isOn(page, "www.exemple.invalid")).isTrue();
        assertThat(SiteProfile.isOn(Optional.empty(), "exemple.invalid")).isFalse();
        assertThat(SiteProfile.isOn(Optional.of(URI.create("urn:x")), "exemple.invalid"))
                .isFalse();
    }

    @Test
    void formatsAreInLowerCaseAndHaveAnEnding() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Format("X", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Format("X", List.of(), List.of("X")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Format("X", List.of("A/B"), List.of("x")));
        assertThat(new Format("X", List.of(), List.of("x", "y")).ending()).isEqualTo("x");
    }

    @Test
    void certaintyIsAPercentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Probe(101, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Probe(-1, ""));
        assertThat(Probe.no("x").certainty()).isZero();
    }

    @Test
    void aTextHasFewControls() {
        byte[] bytes = new byte[100];
        java.util.Arrays.fill(bytes, (byte) 'a');
        for (int i = 0; i < 5; i++) {
            bytes[i] = 1;
        }
        assertThat(head(bytes).looksBinary()).as("one in twenty").isFalse();
        bytes[5] = 0x1F;
        assertThat(head(bytes).looksBinary()).as("more").isTrue();
        assertThat(head("\t\n\r\f\u001B ".getBytes(StandardCharsets.US_ASCII)).looksBinary())
                .as("those of text")
                .isFalse();
        assertThat(head().looksBinary()).isFalse();
        assertThat(head((byte) 0xFF).looksBinary()).isFalse();
        assertThat(head((byte) 0xFE, (byte) 0xFF).looksBinary()).isFalse();
        assertThat(head((byte) 0xFE, (byte) 0).looksBinary()).isTrue();
        assertThat(head((byte) 0xFF, (byte) 0xFF, (byte) 0).looksBinary()).isTrue();
    }

    @Test
    void aHeadKeepsItsBytesToItself() {
        byte[] bytes = {'a', 'b'};
        DocumentHead head = new DocumentHead("p", Optional.of("text/plain"), bytes);
        bytes[0] = 'x';
        head.bytes()[1] = 'x';
        assertThat(head.bytes()).containsExactly('a', 'b');
        assertThat(head.ascii()).isEqualTo("ab").isSameAs(head.ascii());
        assertThat(head.mediaType()).contains("text/plain");
        assertThat(head.name()).isEqualTo("p");
        assertThat(head((byte) 0xFF, (byte) 0xFE, (byte) '<', (byte) 0).ascii()).isEqualTo("<");
    }

    @Test
    void theFailureOfAPluginNamesWhereItCameFrom() {
        RuntimeException cause = new IllegalStateException("no dictionary");
        assertThat(new PluginFailure("p", "a.txt", cause))
                .hasMessage("a.txt: plugin p failed: IllegalStateException: no dictionary")
                .hasCause(cause);
        PluginFailure known =
                new PluginFailure("p", Optional.of("1.2"), Optional.of("file:/plugins/p-1.2.jar"), "a.txt", cause);
        assertThat(known).hasMessageEndingWith(": no dictionary (version 1.2 in p-1.2.jar)");
        assertThat(known.plugin()).isEqualTo("p");
        assertThat(known.version()).contains("1.2");
        assertThat(known.jar()).contains("file:/plugins/p-1.2.jar");
        assertThat(new PluginFailure("p", Optional.empty(), Optional.of("file:/work/classes/"), "a.txt", cause))
                .hasMessageEndingWith(" (in classes)");
    }

    @Test
    void theWordsOfAFailureAreShortWhateverThePluginSays() {
        assertThat(new PluginFailure("p", "a", new IllegalStateException()))
                .hasMessageEndingWith("failed: IllegalStateException");
        assertThat(new PluginFailure("p", "a", new IllegalStateException("x".repeat(500))))
                .hasMessageEndingWith(": " + "x".repeat(500));
        assertThat(new PluginFailure("p", "a", new IllegalStateException("x".repeat(501))))
                .hasMessageEndingWith(": " + "x".repeat(500) + " …");
        assertThat(new PluginFailure("p", "a", new Mute())).hasMessageEndingWith("failed: Mute");
    }

    /** Fails even at saying what is wrong. */
    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new UnsupportedOperationException("no words");
        }
    }

    @Test
    void aFailureThatWasSentElsewhereStillSpeaks() throws Exception {
        PluginFailure sent = new PluginFailure("p", Optional.of("1"), Optional.of("j"), "a", new RuntimeException("x"));
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (java.io.ObjectInputStream in =
                new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
            PluginFailure received = (PluginFailure) in.readObject();
            assertThat(received).hasMessage(sent.getMessage());
            assertThat(received.plugin()).isEqualTo("p");
            assertThat(received.version()).isEmpty();
            assertThat(received.jar()).isEmpty();
        }
    }

    @Test
    void everyLimitIsOneOrMore() {
        Limits ones = new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, Duration.ofNanos(1));
        assertThat(ones.turns()).isOne();
        for (int zero = 0; zero < 9; zero++) {
            int[] n = {1, 1, 1, 1, 1, 1, 1, 1, 1};
            n[zero] = 0;
            assertThatIllegalArgumentException()
                    .as("number " + zero)
                    .isThrownBy(() ->
                            new Limits(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], Duration.ofNanos(1)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ones.withTime(Duration.ofNanos(-1)));
    }

    @Test
    void aLimitIsChangedByItself() {
        Duration hour = Duration.ofHours(1);
        assertThat(Limits.DEFAULT.withTime(hour).time()).isEqualTo(hour);
        assertThat(Limits.DEFAULT
                        .withTime(hour)
                        .withTime(Limits.DEFAULT.time())
                        .withElapsedTime(Limits.DEFAULT.elapsedTime())
                        .withContainerTime(Limits.DEFAULT.containerTime()))
                .isEqualTo(Limits.DEFAULT);
        assertThat(Limits.DEFAULT.withLineChars(7).lineChars()).isEqualTo(7);
        assertThat(Limits.DEFAULT.withBytes(1L << 40).expandedBytes())
                .as("what is unpacked may be as large as what is not")
                .isEqualTo(1L << 40);
    }

    @Test
    void whatReachesALimitIsWithinIt() {
        Limits limits = new Limits(1, 1, 1, 1, 1, 1, 1, 5, 6, Duration.ofSeconds(1));
        limits.requireTurns("a", 5);
        limits.requireHeadlines("a", 6);
        assertThatThrownBy(() -> limits.requireTurns("a", 6)).isInstanceOfSatisfying(LimitExceeded.class, exceeded -> {
            assertThat(exceeded.source()).isEqualTo("a");
            assertThat(exceeded.place()).isEqualTo(new Place.Whole());
            assertThat(exceeded.limit()).isEqualTo("turns of an interview");
            assertThat(exceeded.maximum()).isEqualTo(5);
        });
        assertThatThrownBy(() -> limits.requireHeadlines("a", 7)).hasMessageContaining("related headlines: 7");
    }

    @Test
    void documentsOfJustTheLimitAreRead() {
        ParseContext two =
                new ParseContext(Limits.DEFAULT.withBytes(2), Deadline.in("p", Duration.ofDays(1)), Services.none());
        assertThat(Source.of("p", new byte[2]).readAll(two)).hasSize(2);
        Source stream = Source.of("p", () -> new java.io.ByteArrayInputStream(new byte[3]));
        assertThatThrownBy(() -> stream.readAll(two))
                .hasMessageContaining("bytes of one document: 3 or more, at most 2");
        assertThat(stream.readAll(ParseContext.standalone("p"))).hasSize(3);
    }

    @Test
    void readingHeedsTheDeadline() {
        ParseContext late = new ParseContext(Limits.DEFAULT, Deadline.in("p", Duration.ofNanos(1)), Services.none());
        Source stream = Source.of("p", () -> new java.io.ByteArrayInputStream(new byte[3]));
        assertThatThrownBy(() -> stream.readAll(late)).hasMessageContaining("working time");
    }

    @Test
    void aDeadlineTellsItsTimeInMilliseconds() {
        Deadline over = Deadline.in("p", Duration.ofMillis(2));
        DeadlineTest.work(Duration.ofMillis(4));
        assertThatThrownBy(over::check).isInstanceOfSatisfying(LimitExceeded.class, late -> {
            assertThat(late.maximum()).isEqualTo(2);
            assertThat(late).hasMessageMatching("p: working time in ms: \\d{1,5} or more, at most 2 allowed");
        });
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(Deadline.in("p", Duration.ofDays(365))::check)
                    .hasMessageMatching(
                            "p: working time in ms \\(interrupted\\): \\d{1,5} or more, at most 31536000000 allowed");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void resultsAreChangedPieceByPiece() {
        Publication one = Publication.titled("1").build();
        Publication two = Publication.titled("2").build();
        ParseReport account = new ParseReport("1", new Ledger(List.of()), List.of(), List.of());
        ParseResult result = new ParseResult(one, Optional.of(account), List.of(), 0);
        SourceMap places = SourceMap.same("1");
        assertThat(result.withPlaces(places).account().orElseThrow().places()).isEqualTo(places);
        assertThat(result.withPlaces(places).withPlaces(SourceMap.UNKNOWN)).isEqualTo(result);
        assertThat(ParseResult.exact(one).withPlaces(places)).isEqualTo(ParseResult.exact(one));
        assertThat(result.withPublication(two).publication()).isEqualTo(two);
        assertThat(result.withPublication(two).withPublication(one)).isEqualTo(result);
        assertThat(ParseResult.exact(one).confidence()).isOne();
        for (double beyond : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ParseResult(one, Optional.empty(), List.of(), beyond));
        }
    }

    @Test
    void aRecordStandsSomewhereInItsContainer() {
        RecordOrigin first = origin(0, -1);
        assertThat(first.offset()).isEqualTo(-1);
        assertThat(origin(1, 0).offset()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> origin(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> origin(0, -2));
        assertThat(new Place.InRecord(2, 0, new Place.Whole()).describe()).isEqualTo("record 3 at byte 0");
    }

    private static RecordOrigin origin(long index, long offset) {
        return new RecordOrigin(Optional.empty(), Optional.empty(), Optional.empty(), index, offset);
    }

    @Test
    void whyAFileCannotBeReadIsSaidInWords() {
        assertThat(Unreadable.rejection("a", new java.nio.file.NoSuchFileException("a")))
                .hasMessage("a: there is no such file");
        assertThat(Unreadable.rejection("a", new java.nio.file.AccessDeniedException("a")))
                .hasMessage("a: permission denied");
        assertThat(Unreadable.rejection("a", new java.util.zip.ZipException("odd")))
                .hasMessage("a: broken gzip data: odd");
        assertThat(Unreadable.rejection("a", new java.io.EOFException("cut"))).hasMessage("a: broken gzip data: cut");
        assertThat(Unreadable.rejection("a", new java.io.EOFException()))
                .hasMessage("a: broken gzip data: it ends too early");
        assertThat(Unreadable.rejection("a", new java.io.IOException("Is a directory"))
                        .code())
                .isEqualTo(InputRejected.Code.NOT_A_FILE);
        InputRejected other = Unreadable.rejection("a", new java.io.IOException("no light"));
        assertThat(other).hasMessage("a: cannot be read: no light");
        assertThat(other.source()).isEqualTo("a");
        assertThat(other.place()).isEqualTo(new Place.Whole());
    }

    @Test
    void diagnosticsAreOneSentence() {
        Span span = new Span(7, 9);
        assertThat(List.of(
                        new Diagnostic.CharsetFallback("UTF-8", "windows-1252", 12),
                        new Diagnostic.Undecodable(span, 2),
                        new Diagnostic.UnprintableCharacters(span, 3),
                        new Diagnostic.DateRefused(span, "32/13/2016", "no such day"),
                        new Diagnostic.TextCut(span),
                        new Diagnostic.AnswerMissing(4),
                        new Diagnostic.EqualMatch("html", "text", "priority"),
                        new Diagnostic.PluginFailed("odd", "it threw")))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "not UTF-8 at byte 12; read as windows-1252",
                        "2 undecodable characters, the first at 7",
                        "3 unprintable characters left out, the first at 7",
                        "date refused: 32/13/2016 (no such day)",
                        "the page shows only a part of the text: paywall notice at 7",
                        "turn 4 is a question without an answer",
                        "read by html, text fits as well (priority)",
                        "parser odd was skipped: it threw");
        for (Outcome.Skipped.Reason reason : Outcome.Skipped.Reason.values()) {
            assertThat(reason.words()).isNotBlank();
        }
    }

    @Test
    void byItselfAParserHasNobodyToAsk() {
        Services none = Services.none();
        assertThat(none.languageIdentifier()).isEmpty();
        assertThat(none.siteProfiles()).isEmpty();
        assertThat(none.reads("text/plain")).isFalse();
        assertThat(none.parse(Source.ofText("a", "x"), ParseContext.standalone("a")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).hasMessage("a: there is no other parser to read it"));
    }

    @Test
    void sourcesKeepWhenTheyWereFetched() {
        assertThat(Source.ofText("a", "x").fetched()).isEmpty();
        assertThat(Source.ofText("a", "x").withFetched(java.time.Instant.EPOCH).fetched())
                .contains(java.time.Instant.EPOCH);
        assertThat(Source.ofText("a", "x").withMediaType(";x").mediaType()).contains("");
        assertThat(Source.ofText("a", "x").inMemory()).isPresent();
    }

    @Test
    void whatAFailureOfTheOutputConcernsIsTold() {
        assertThat(new OutputFailure("a.json", "no space left", new java.io.IOException("x")).output())
                .isEqualTo("a.json");
    }
}
