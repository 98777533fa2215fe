package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.entretien.testkit.contracts.ExporterContract;
import org.entretien.testkit.contracts.ParserContract;
import org.entretien.testkit.contracts.RoundTripContract;
import org.entretien.testkit.contracts.SiteProfileContract;
import org.entretien.testkit.hostile.HostilePlugins;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contract that nothing can break proves nothing: each obligation here meets a plugin that breaks it. */
@DisplayName("A contract is broken by")
class ContractsTest {
    /** Says a line of a document, in more ways than it should. */
    private record LineParser(Consumer<String> beside, Locale locale) implements PublicationParser {
        LineParser(Consumer<String> beside) {
            this(beside, Locale.ROOT);
        }

        @Override
        public String id() {
            return "line";
        }

        @Override
        public Format format() {
            return new Format("Line", List.of(), List.of("line"));
        }

        @Override
        public Probe probe(DocumentHead head) {
            return head.name().endsWith(".line") ? new Probe(80, "by name") : Probe.no("another name");
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            String text = new String(source.readAll(context), StandardCharsets.US_ASCII);
            beside.accept(text);
            context.deadline().check();
            String said = locale.equals(Locale.ROOT) ? text : text.toUpperCase(Locale.getDefault());
            return Stream.of(new Outcome.Parsed(
                    ParseResult.exact(Publication.titled(said).build())));
        }
    }

    private record OfParser(PublicationParser parser) implements ParserContract {
        @Override
        public List<Source> samples() {
            return List.of(Source.ofText("sample.line", "A line, and it is not long"));
        }

        @Override
        public boolean keepsLedger() {
            return false;
        }

        @Override
        public boolean readsInterviews() {
            return false;
        }
    }

    private static OfParser parser(Consumer<String> beside) {
        return new OfParser(new LineParser(beside));
    }

    private static void requireBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable obligation) {
        assertThatThrownBy(obligation).isInstanceOf(AssertionError.class);
    }

    @Test
    void nothingThatIsSound() {
        OfParser sound = parser(text -> {});
        assertThatCode(() -> {
                    sound.must_nameItsFormat();
                    sound.must_haveAnIdOfTheRightForm();
                    sound.must_claimWhatItReads();
                    sound.must_notClaimWhatIsForeign();
                    sound.must_readItsSamples();
                    sound.must_giveAsManyOutcomesAsItSays();
                    sound.must_readTheSameEverywhere();
                    sound.must_surviveEveryPrefix();
                    sound.must_keepTheLawsOfTheLedger();
                    sound.must_sayNothingOnTheStandardStreams();
                    sound.must_leaveNoThreadBehind();
                    sound.must_leaveTheBytesAsTheyAre();
                    sound.must_closeWhatItOpened();
                    sound.must_openTheDocumentOnce();
                    sound.must_reportADocumentThatFails();
                    sound.must_honourTheLimitOnBytes();
                    sound.must_endWhenInterrupted();
                    sound.must_honourTheLimitOnTime();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNotRegistered() {
        requireBroken(() -> parser(text -> {}).must_beRegisteredInBothPlaces());
    }

    @Test
    void whatDependsOnTheLocale() {
        requireBroken(() -> new OfParser(new LineParser(text -> {}, Locale.FRANCE)).must_readTheSameEverywhere());
    }

    @Test
    void whatFailsForSomePrefix() {
        requireBroken(() -> parser(text -> {
                    if (text.length() == 7) {
                        throw new IllegalStateException("seven");
                    }
                })
                .must_surviveEveryPrefix());
    }

    @Test
    void whatSpeaks() {
        requireBroken(() -> parser(text -> System.err.println("here I am")).must_sayNothingOnTheStandardStreams());
    }

    @Test
    void whatTakesSquaredTime() {
        requireBroken(() -> parser(text -> {
                    if (text.length() > 50_000) {
                        throw new org.entretien.spi.LimitExceeded("sample.line", "working time in ms", 10_000, 10_001);
                    }
                })
                .must_takeAHundredThousandRepeats());
    }

    @Test
    void whatClaimsEverything() {
        try (HostilePlugins hostile = new HostilePlugins()) {
            PublicationParser any = hostile.parsers().get(3);
            requireBroken(() -> new OfParser(any).must_notClaimWhatIsForeign());
            requireBroken(() -> new OfParser(any).must_readItsSamples());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaks-a-thread", "changes-the-document", "interrupts-its-thread"})
    void whatLeavesThingsAsItShouldNot(String id) {
        try (HostilePlugins hostile = new HostilePlugins()) {
            PublicationParser parser = hostile.parsers().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            requireBroken(() -> new OfParser(parser).must_readItsSamples());
        }
    }

    @Test
    void anAbilityThatIsDeniedAndThereOrClaimedAndMissing() {
        ParserContract claiming = new ParserContract() {
            @Override
            public PublicationParser parser() {
                return new LineParser(text -> {});
            }

            @Override
            public List<Source> samples() {
                return List.of(Source.ofText("sample.line", "A line"));
            }

            @Override
            public boolean holdsMany() {
                return true;
            }
        };
        requireBroken(claiming::must_giveAsManyOutcomesAsItSays);
        requireBroken(claiming::must_keepTheLawsOfTheLedger);
        requireBroken(claiming::must_sayWhereTheTextStands);
        requireBroken(claiming::must_readItsSamples);
    }

    /** Writes the headline, with what it should not. */
    private record LineExporter(Fidelity fidelity, Exporting exporting) implements PublicationExporter {
        @Override
        public String id() {
            return "line";
        }

        @Override
        public Format format() {
            return new Format("Line", List.of("text/x-line"), List.of("line"));
        }

        @Override
        public void export(Publication publication, OutputStream out) throws IOException {
            exporting.export(publication, out);
        }
    }

    private interface Exporting {
        void export(Publication publication, OutputStream out) throws IOException;
    }

    private static ExporterContract exporter(Exporting exporting) {
        return exporter(new Fidelity.Lossless(), exporting);
    }

    private static ExporterContract exporter(Fidelity fidelity, Exporting exporting) {
        return () -> new LineExporter(fidelity, exporting);
    }

    private static byte[] bytes(Publication publication) {
        return publication.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void exportersThatAreNot() {
        ExporterContract sound = exporter((publication, out) -> {
            out.write(bytes(publication));
            out.flush();
        });
        assertThatCode(() -> {
                    sound.must_writeAnyPublication();
                    sound.must_writeTheSameBytesEverywhere();
                    sound.must_flushAndNotClose();
                    sound.must_passOnTheFailureOfTheStream();
                    sound.must_declareWhatItKeeps();
                    sound.must_writeManyOneByOne();
                })
                .doesNotThrowAnyException();
        requireBroken(() -> exporter((publication, out) -> out.close()).must_flushAndNotClose());
        requireBroken(() -> exporter((publication, out) -> {}).must_writeAnyPublication());
        requireBroken(() -> exporter((publication, out) -> {
                    try {
                        out.write(bytes(publication));
                    } catch (IOException e) {
                        out.flush();
                    }
                })
                .must_passOnTheFailureOfTheStream());
        requireBroken(() -> exporter(
                        (publication, out) -> out.write(String.format(Locale.getDefault(), "%d", publication.hashCode())
                                .getBytes(StandardCharsets.UTF_8)))
                .must_writeTheSameBytesEverywhere());
        requireBroken(
                () -> exporter(new Fidelity.Lossy(new TreeSet<>(List.of("no.such.path"))), (publication, out) -> {})
                        .must_declareWhatItKeeps());
    }

    @Test
    void aRoundTripThatLosesMoreThanItSays() {
        Fidelity onlyHeadline = new Fidelity.Lossy(new TreeSet<>(List.of(
                "headline.language",
                "headline.uri",
                "outlet",
                "published",
                "language",
                "source",
                "authors",
                "standfirst",
                "interview",
                "paragraphs",
                "relatedHeadlines")));
        Exporting headline = (publication, out) -> out.write(
                publication.headline().map(one -> "+" + one.text()).orElse("-").getBytes(StandardCharsets.UTF_8));
        RoundTripContract honest = trip(new LineExporter(onlyHeadline, headline));
        assertThatCode(() -> {
                    honest.must_readBackWhatItWrote();
                    honest.must_keepAsMuchAsItSays();
                })
                .doesNotThrowAnyException();
        RoundTripContract liar =
                trip(new LineExporter(new Fidelity.Lossy(new TreeSet<>(List.of("relatedHeadlines"))), headline));
        assertThatThrownBy(liar::must_readBackWhatItWrote)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("smallest of");
        requireBroken(trip(new LineExporter(new Fidelity.Lossless(), headline))::must_keepAsMuchAsItSays);
    }

    private static RoundTripContract trip(PublicationExporter exporter) {
        return new RoundTripContract() {
            @Override
            public PublicationExporter exporter() {
                return exporter;
            }

            @Override
            public PublicationParser parser() {
                return new PlainParser("headline", ContractsTest::readHeadline);
            }

            @Override
            public boolean isLossless() {
                return false;
            }
        };
    }

    /** Reads what was written of a headline. */
    private static Stream<Outcome> readHeadline(Source source, ParseContext context) {
        String text = new String(source.readAll(context), StandardCharsets.UTF_8);
        Publication read =
                text.startsWith("+") ? Publication.titled(text.substring(1)).build() : new PublicationBuilder().build();
        return Stream.of(new Outcome.Parsed(ParseResult.exact(read)));
    }

    @Test
    void profilesThatTakeWhatIsNotTheirs() {
        SiteProfile greedy = new SiteProfile() {
            @Override
            public String id() {
                return "greedy";
            }

            @Override
            public boolean fits(Page page) {
                return true;
            }

            @Override
            public Optional<Zone> zone(String text, String signature) {
                if (text.length() > 50_000) {
                    throw new IllegalStateException("too long for me");
                }
                return Optional.empty();
            }
        };
        SiteProfileContract contract = new SiteProfileContract() {
            @Override
            public SiteProfile profile() {
                return greedy;
            }

            @Override
            public List<SitePage> pages() {
                return List.of();
            }
        };
        requireBroken(contract::must_leaveOtherPagesAlone);
        assertThatThrownBy(contract::must_answerForAnyBlock).hasMessage("too long for me");
    }
}
