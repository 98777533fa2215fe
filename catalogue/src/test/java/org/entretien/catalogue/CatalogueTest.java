package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.selection.FailureTexts;
import org.entretien.domain.Publication;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.RecordOrigin;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final Source PAGE = Source.ofText("page.fake", "x");

    private static String headline(ParseResult result) {
        return result.publication().headline().orElseThrow().text();
    }

    private static List<Outcome> all(Catalogue catalogue, Source source) {
        try (Stream<Outcome> outcomes = catalogue.parseAll(source, ParseOptions.DEFAULT)) {
            return outcomes.toList();
        }
    }

    private static EntretienException onlyRejection(Catalogue catalogue, Source source) {
        List<Outcome> outcomes = all(catalogue, source);
        assertThat(outcomes).hasSize(1);
        return ((Outcome.Rejected) outcomes.get(0)).reason();
    }

    @Test
    void theSurestParserReads() {
        Catalogue catalogue = Catalogue.of(
                Fakes.parser("a").sure(10),
                Fakes.parser("b").sure(20),
                Fakes.parser("c").sure(15));
        assertThat(headline(catalogue.parse(PAGE))).isEqualTo("b: x");
        assertThat(catalogue.parse(PAGE).diagnostics()).isEmpty();
    }

    @Test
    void equallySureOnesGoByPriorityThenIdAndItIsSaid() {
        Catalogue byId = Catalogue.of(Fakes.parser("b"), Fakes.parser("a"));
        assertThat(headline(byId.parse(PAGE))).isEqualTo("a: x");
        assertThat(byId.parse(PAGE).diagnostics()).containsExactly(new Diagnostic.EqualMatch("a", "b", "order of ids"));
        Catalogue byPriority = Catalogue.of(Fakes.parser("b").first(1), Fakes.parser("a"));
        assertThat(headline(byPriority.parse(PAGE))).isEqualTo("b: x");
        assertThat(byPriority.parse(PAGE).diagnostics())
                .containsExactly(new Diagnostic.EqualMatch("b", "a", "priority"));
    }

    @Test
    void aParserCanBeAskedForByName() {
        Catalogue catalogue =
                Catalogue.of(Fakes.parser("a").sure(90), Fakes.parser("b").sure(0));
        try (Stream<Outcome> outcomes = catalogue.parseAll(PAGE, ParseOptions.DEFAULT.withParser("b"))) {
            assertThat(headline(((Outcome.Parsed) outcomes.findFirst().orElseThrow()).result()))
                    .isEqualTo("b: x");
        }
        assertThatThrownBy(() -> catalogue.parseAll(PAGE, ParseOptions.DEFAULT.withParser("c")))
                .isInstanceOf(PluginMissing.class)
                .hasMessage("no parser is called c; there are: a, b");
    }

    @Test
    void whatNobodyKnowsIsRejected() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a").sure(0));
        assertThat(((InputRejected) onlyRejection(catalogue, PAGE)).code())
                .isEqualTo(InputRejected.Code.UNKNOWN_FORMAT);
        Source binary = Source.of("photo", new byte[] {(byte) 0x89, 'P', 0, 0});
        assertThat(((InputRejected) onlyRejection(catalogue, binary)).code()).isEqualTo(InputRejected.Code.BINARY);
    }

    @Test
    void aPluginThatCannotBeUsedIsNamedWhereItIsMissed() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a").sure(0), Fakes.parser("twice"), Fakes.parser("twice"));
        assertThat(onlyRejection(catalogue, PAGE))
                .hasMessageContaining("there are parsers for: a; more that cannot be used: 1")
                .hasMessageContaining("the id twice is claimed by");
        assertThatThrownBy(() -> catalogue.exporter("json")).hasMessageEndingWith("there are: none");
    }

    @Test
    void whatWasSkippedIsSaidWhereNothingElseIsThere() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("box")
                .parsing((source, context) ->
                        Stream.of(new Outcome.Skipped("box", new Place.AtByte(7), Outcome.Skipped.Reason.OTHER_TYPE))));
        assertThatThrownBy(() -> catalogue.parse(PAGE))
                .hasMessageEndingWith("it holds no publication; one was expected"
                        + " (byte 7, skipped: of a type that no parser reads)");
    }

    @Test
    void whatCannotBeReadIsRejectedWithItsReason(@TempDir Path folder) {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a"));
        assertThat(((InputRejected) onlyRejection(catalogue, Source.ofText("e", ""))).code())
                .isEqualTo(InputRejected.Code.EMPTY);
        assertThat(((InputRejected) onlyRejection(catalogue, Source.of(folder.resolve("none")))).code())
                .isEqualTo(InputRejected.Code.MISSING);
        assertThat(((InputRejected) onlyRejection(catalogue, Source.of(folder))).code())
                .isEqualTo(InputRejected.Code.NOT_A_FILE);
        Source failing = Source.of("tape", () -> {
            throw new IOException("the drive is gone");
        });
        assertThat(onlyRejection(catalogue, failing)).hasMessage("tape: cannot be read: the drive is gone");
    }

    @Test
    void tooManyBytesAreALimit() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a"));
        ParseOptions tight =
                ParseOptions.DEFAULT.withLimits(ParseOptions.DEFAULT.limits().withBytes(3));
        try (Stream<Outcome> outcomes = catalogue.parseAll(Source.ofText("p", "four"), tight)) {
            Outcome.Rejected rejected = (Outcome.Rejected) outcomes.findFirst().orElseThrow();
            assertThat(rejected.reason())
                    .isInstanceOf(LimitExceeded.class)
                    .hasMessage("p: bytes of one document: 4 or more, at most 3 allowed");
        }
    }

    @Test
    void aParserThatBreaksItsContractIsNamed() {
        Fakes.Parser good = Fakes.parser("odd");
        List<Fakes.Parser> bad = List.of(
                new Fakes.Parser(
                        "odd",
                        0,
                        head -> {
                            throw new IllegalStateException("probe");
                        },
                        good.parsing()),
                new Fakes.Parser("odd", 0, head -> null, good.parsing()),
                good.parsing((source, context) -> null),
                good.parsing((source, context) -> {
                    throw new NullPointerException("parse");
                }),
                good.parsing((source, context) -> Stream.of(PAGE).map(s -> {
                    throw new StackOverflowError();
                })));
        for (Fakes.Parser parser : bad) {
            assertThat(onlyRejection(Catalogue.of(parser), PAGE))
                    .isInstanceOf(PluginFailure.class)
                    .hasMessageStartingWith("page.fake: plugin odd failed: ");
        }
    }

    @Test
    void whatWasReadBeforeAFailureIsKept() {
        Fakes.Parser parser = Fakes.parser("half")
                .parsing((source, context) -> Stream.of(1, 2, 3).map(i -> {
                    if (i == 2) {
                        throw new IllegalArgumentException("second");
                    }
                    return Fakes.parsed("part " + i);
                }));
        List<Outcome> outcomes = all(Catalogue.of(parser), PAGE);
        assertThat(outcomes).hasSize(2);
        assertThat(headline(((Outcome.Parsed) outcomes.get(0)).result())).isEqualTo("part 1");
        assertThat(((Outcome.Rejected) outcomes.get(1)).reason()).isInstanceOf(PluginFailure.class);
    }

    @Test
    void theStreamOfTheParserIsClosed() {
        AtomicBoolean closed = new AtomicBoolean();
        Fakes.Parser parser = Fakes.parser("a")
                .parsing((source, context) -> Stream.of(Fakes.parsed("x")).onClose(() -> closed.set(true)));
        all(Catalogue.of(parser), PAGE);
        assertThat(closed).isTrue();
    }

    @Test
    void onePublicationIsExpectedUnlessAllAreAskedFor() {
        Fakes.Parser parser = Fakes.parser("a");
        assertThatThrownBy(() ->
                        Catalogue.of(parser.parsing((s, c) -> Stream.of())).parse(PAGE))
                .hasMessageContaining("holds no publication");
        assertThatThrownBy(() -> Catalogue.of(parser.parsing((s, c) -> Stream.of(Fakes.parsed("1"), Fakes.parsed("2"))))
                        .parse(PAGE))
                .hasMessageContaining("holds several publications");
        InputRejected reason =
                new InputRejected(InputRejected.Code.MALFORMED, "page.fake", new Place.AtLine(1, 2), "broken");
        assertThatThrownBy(() -> Catalogue.of(parser.parsing((s, c) -> Stream.of(new Outcome.Rejected(reason))))
                        .parse(PAGE))
                .isSameAs(reason);
    }

    @Test
    void theInvalidIsRejectedUnlessAskedFor() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a"), Fakes.validator());
        Source bad = Source.ofText("p", "bad");
        InputRejected rejection = catchThrowableOfType(InputRejected.class, () -> catalogue.parse(bad));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.INVALID);
        assertThat(rejection).hasMessage("p: headline.text: must be good");
        try (Stream<Outcome> outcomes = catalogue.parseAll(bad, ParseOptions.DEFAULT.withoutValidation())) {
            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Parsed.class);
        }
    }

    @Test
    void exportingWritesOnlyWhatIsValid() {
        Catalogue catalogue = Catalogue.of(Fakes.exporter("fake"), Fakes.validator());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Publication bad = Publication.titled("bad").build();
        assertThatThrownBy(() -> catalogue.export(bad, "fake", out)).isInstanceOf(InputRejected.class);
        assertThat(out.size()).isZero();
        catalogue.export(Publication.titled("good").build(), "fake", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("good");
        assertThatThrownBy(() -> catalogue.exporter("none"))
                .isInstanceOf(PluginMissing.class)
                .hasMessage("no exporter is called none; there are: fake");
    }

    @Test
    void aFailingStreamIsAnOutputFailure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> Catalogue.of(Fakes.exporter("fake"))
                        .export(Publication.titled("a").build(), "fake", full))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("no space left");
    }

    @Test
    void validatingNeedsAValidator() {
        assertThatThrownBy(() -> Catalogue.of(Fakes.parser("a"))
                        .validate(Publication.titled("a").build(), java.util.Locale.ROOT))
                .isInstanceOf(PluginMissing.class)
                .hasMessageContaining("org.entretien:entretien-validation");
    }

    @Test
    void whatIsInvalidInARecordIsToldOfTheRecord() {
        Fakes.Parser container = Fakes.parser("container").parsing((source, context) -> {
            ParseResult read = ((Outcome.Parsed) Fakes.parsed("bad")).result();
            return Stream.of(new Outcome.Parsed(
                    read.withRecord(new RecordOrigin(Optional.empty(), Optional.empty(), Optional.empty(), 3, 77))));
        });
        assertThatThrownBy(() -> Catalogue.of(container, Fakes.validator()).parse(PAGE))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("record 4 at byte 77, headline.text: must be good");
    }

    @Test
    void aContainerHandsItsPayloadToWhoeverReadsIt() {
        Fakes.Parser container = Fakes.parser("container")
                .sure(60)
                .parsing((source, context) -> context.services().parse(Source.ofText("inner", "payload"), context));
        Fakes.Parser page = new Fakes.Parser(
                "page",
                0,
                head -> new org.entretien.spi.Probe(head.name().equals("inner") ? 90 : 0, "by name"),
                Fakes.parser("page").parsing());
        assertThat(headline(Catalogue.of(container, page).parse(PAGE))).isEqualTo("page: payload");
    }

    @Test
    void anIdIsWordsOfLowerCaseLettersAndDigitsWithHyphens() {
        for (String id : List.of("a", "z", "a-1", "a0", "a9", "az", "za", "a".repeat(60))) {
            assertThat(Catalogue.of(Fakes.parser(id)).providers()).as(id).hasSize(1);
        }
        for (String id : List.of(
                "", "1a", "-a", "A", "aB", "a_b", "a b", "a{", "a`", "a:", "a/", "`", "{", "é", "a".repeat(61))) {
            Catalogue catalogue = Catalogue.of(Fakes.parser(id));
            assertThat(catalogue.providers()).as(id).isEmpty();
            assertThat(catalogue.failures()).singleElement().asString().contains("its id must be");
        }
        assertThat(Catalogue.of(Fakes.parser(null)).failures()).hasSize(1);
    }

    @Test
    void pluginsMayBeAddedAndEveryKindIsListed() {
        Catalogue parsers = Catalogue.of(Fakes.parser("a"));
        Catalogue more = parsers.with(Fakes.parser("b").sure(90), Fakes.exporter("c"), Fakes.validator());
        assertThat(more.providers()).extracting(Provider::id).containsExactly("a", "b", "c", "fake");
        assertThat(more.providers())
                .extracting(Provider::kind)
                .containsExactly(
                        "PublicationParser", "PublicationParser", "PublicationExporter", "PublicationValidator");
        assertThat(headline(more.parse(PAGE))).isEqualTo("b: x");
        assertThat(parsers.providers()).hasSize(1);
        assertThat(more.with(Fakes.parser("a")).failures())
                .singleElement()
                .asString()
                .contains("the id a is claimed by");
    }

    @Test
    void aFormatOfTheParsersCanBeAskedForByItsContainer() {
        Fakes.Parser asking = Fakes.parser("asking")
                .parsing((source, context) -> Stream.of(
                        Fakes.parsed("reads text/alpha: " + context.services().reads("text/alpha") + ", "
                                + context.services().reads("text/beta"))));
        Providers.Alpha alpha = new Providers.Alpha() {
            @Override
            public org.entretien.spi.Format format() {
                return new org.entretien.spi.Format("Alpha", List.of("text/alpha"), List.of("alpha"));
            }
        };
        assertThat(headline(Catalogue.of(asking, alpha).parse(PAGE))).isEqualTo("reads text/alpha: true, false");
    }

    @Test
    void whatIsNoInterviewIsPassedOverWhereOnlyInterviewsAreAskedFor() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a"));
        ParseOptions interviews = ParseOptions.DEFAULT.withInterviewsOnly();
        try (Stream<Outcome> outcomes = catalogue.parseAll(PAGE, interviews)) {
            assertThat(outcomes)
                    .containsExactly(
                            new Outcome.Skipped("page.fake", new Place.Whole(), Outcome.Skipped.Reason.NO_INTERVIEW));
        }
        assertThat(interviews.interviewsOnly()).isTrue();
        assertThat(ParseOptions.DEFAULT.withLocated().located()).isTrue();
        assertThat(ParseOptions.DEFAULT.withLocated().withInterviewsOnly().located())
                .isTrue();
        assertThat(ParseOptions.DEFAULT.interviewsOnly()).isFalse();
    }

    @Test
    void whatIsSkippedIsNotThePublicationThatIsExpected() {
        Outcome skipped = new Outcome.Skipped("x", new Place.Whole(), Outcome.Skipped.Reason.NO_DOCUMENT);
        Catalogue catalogue = Catalogue.of(
                Fakes.parser("a").parsing((source, context) -> Stream.of(skipped, Fakes.parsed("one"), skipped)));
        assertThat(headline(catalogue.parse(PAGE))).isEqualTo("one");
        Catalogue nothing = Catalogue.of(Fakes.parser("a").parsing((source, context) -> Stream.of(skipped)));
        assertThatThrownBy(() -> nothing.parse(PAGE)).hasMessageContaining("it holds no publication");
    }

    @Test
    void theFailureToEndCountsThoughThePublicationWasRead() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a")
                .parsing((source, context) -> Stream.of(1, 2).map(i -> {
                    if (i == 2) {
                        throw new IllegalStateException("no end");
                    }
                    return Fakes.parsed("one");
                })));
        assertThatThrownBy(() -> catalogue.parse(PAGE))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("no end");
    }

    @Test
    void aValidatorThatFailsIsNamed() {
        org.entretien.spi.PublicationValidator broken = new org.entretien.spi.PublicationValidator() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public List<org.entretien.spi.Violation> validate(Publication publication, java.util.Locale locale) {
                throw new IllegalStateException("no rules");
            }
        };
        Catalogue catalogue = Catalogue.of(Fakes.parser("a"), broken);
        assertThat(onlyRejection(catalogue, PAGE))
                .isInstanceOf(PluginFailure.class)
                .hasMessage("page.fake: plugin broken failed: IllegalStateException: no rules (in test-classes)");
        assertThatThrownBy(() -> catalogue
                        .trusting(provider -> true)
                        .validate(Publication.titled("x").build(), java.util.Locale.ROOT))
                .isInstanceOf(PluginFailure.class);
        assertThat(Catalogue.of(Fakes.validator())
                        .validate(Publication.titled("bad").build(), java.util.Locale.ROOT))
                .hasSize(1);
    }

    @Test
    void theFirstViolationIsSaidAndTheOthersCounted() {
        org.entretien.spi.PublicationValidator strict = new org.entretien.spi.PublicationValidator() {
            @Override
            public String id() {
                return "strict";
            }

            @Override
            public List<org.entretien.spi.Violation> validate(Publication publication, java.util.Locale locale) {
                org.entretien.spi.Violation one = new org.entretien.spi.Violation("headline.text", "must be good");
                return List.of(one, one, one);
            }
        };
        assertThat(onlyRejection(Catalogue.of(Fakes.parser("a"), strict), PAGE))
                .hasMessage("page.fake: headline.text: must be good (and 2 more)");
    }

    @Test
    void aContainerIsAskedWhereTheBeginningCannotBeRead() {
        // Packed record by record, and the first is broken: a parser that reads it packed may find the next.
        class Container extends Providers.Alpha {
            private final int certainty;

            Container(int certainty) {
                this.certainty = certainty;
            }

            @Override
            public String id() {
                return "container" + certainty;
            }

            @Override
            public boolean readsPacked() {
                return true;
            }

            @Override
            public org.entretien.spi.Probe probe(org.entretien.spi.DocumentHead head) {
                return new org.entretien.spi.Probe(certainty, "by its name");
            }
        }

        Source broken = Source.of("a.gz", new byte[] {0x1F, (byte) 0x8B, 8});
        assertThat(headline(Catalogue.of(new Container(20), new Container(80), new Container(0), Fakes.parser("b"))
                        .parse(broken)))
                .isEqualTo("container80");
        assertThat(onlyRejection(Catalogue.of(new Container(0), Fakes.parser("b")), broken))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("broken gzip data");
    }

    @Test
    void whatTheCallerLeavesOutIsNamedAndNoFaultOfAPlugin() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a"));
        assertThatNullPointerException()
                .isThrownBy(() -> catalogue.parse((java.nio.file.Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> catalogue.parse((Source) null))
                .withMessage("source");
        var out = new java.io.ByteArrayOutputStream();
        assertThatNullPointerException()
                .isThrownBy(() -> catalogue.export(null, "json", out))
                .withMessage("publication");
        assertThatNullPointerException()
                .isThrownBy(() -> catalogue.exporter(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> catalogue.validate(null, java.util.Locale.ROOT))
                .withMessage("publication");
    }

    @Test
    void theReasonsOfOthersAreToldShortly() {
        Throwable deep = new IllegalStateException("root " + "x".repeat(600));
        for (int i = 0; i < 5; i++) {
            deep = new RuntimeException(deep);
        }
        assertThat(FailureTexts.of(deep))
                .startsWith("IllegalStateException: root x")
                .endsWith("x …")
                .hasSize(525);
        assertThat(FailureTexts.of(new IllegalStateException("x".repeat(500)))).endsWith("x");
        assertThat(FailureTexts.of(new IllegalStateException())).isEqualTo("IllegalStateException");
        assertThat(FailureTexts.of(new Mute())).isEqualTo("Mute");
        Throwable inCircles = new IllegalStateException("outer");
        inCircles.initCause(new IllegalStateException("inner", inCircles));
        assertThat(FailureTexts.of(inCircles))
                .as("whatever lies at the bottom")
                .isEqualTo("IllegalStateException: outer");
    }

    /** Has no words for what is wrong with it. */
    private static final class Mute extends IllegalStateException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new UnsupportedOperationException("no words");
        }
    }

    @Test
    void aFileIsReadByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.fake"), "words");
        assertThat(headline(Catalogue.of(Fakes.parser("a")).parse(file))).isEqualTo("a: words");
    }

    @Test
    void aParserThatFailsAtTheFirstGlanceIsPassedOverAndThatIsSaid() {
        Fakes.Parser broken = new Fakes.Parser(
                "broken",
                0,
                head -> {
                    throw new IllegalStateException("no eyes");
                },
                Fakes.parser("broken").parsing());
        assertThat(Catalogue.of(broken, Fakes.parser("a")).parse(PAGE).diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("broken", "no eyes"));
        assertThatThrownBy(() -> Catalogue.of(broken).parse(PAGE))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("no eyes");
    }

    @Test
    void whatNobodyClaimsIsCalledBinaryOrUnknown() {
        Catalogue catalogue = Catalogue.of(Fakes.parser("a").sure(0));
        assertThat(onlyRejection(catalogue, Source.of("p", new byte[] {0, 1, 2, 0})))
                .hasMessageContaining("binary content; there are parsers for: a");
        assertThat(onlyRejection(catalogue, PAGE)).hasMessageContaining("unknown format; there are parsers for: a");
    }

    @Test
    void interviewsArePassedOnWhereOnlyTheyAreAskedFor() {
        Publication interview = Publication.titled("x")
                .interview(new org.entretien.domain.Interview(List.of(), List.of(), List.of(), List.of()))
                .build();
        Catalogue catalogue = Catalogue.of(Fakes.parser("a")
                .parsing((source, context) -> Stream.of(new Outcome.Parsed(ParseResult.exact(interview)))));
        try (Stream<Outcome> outcomes = catalogue.parseAll(PAGE, ParseOptions.DEFAULT.withInterviewsOnly())) {
            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Parsed.class);
        }
    }

    @Test
    void aSecondRecordThatIsRejectedIsStillASecondRecord() {
        InputRejected reason =
                new InputRejected(InputRejected.Code.MALFORMED, "page.fake", new Place.AtLine(1, 2), "broken");
        Catalogue catalogue = Catalogue.of(Fakes.parser("a")
                .parsing((source, context) -> Stream.of(Fakes.parsed("one"), new Outcome.Rejected(reason))));
        assertThatThrownBy(() -> catalogue.parse(PAGE)).hasMessageContaining("it holds several publications");
    }
}
