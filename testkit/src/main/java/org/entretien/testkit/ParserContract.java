package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.page.FilePlaces;
import org.entretien.page.Ledger;
import org.entretien.spi.Account;
import org.entretien.spi.Format;
import org.entretien.spi.Head;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What a parser owes. A test class implements it, names the parser and some sample documents, and inherits the tests:
 *
 * <pre>{@code
 * class GazetteParserTest implements ParserContract {
 *     public PublicationParser parser() {
 *         return new GazetteParser();
 *     }
 *
 *     public List<Source> samples() {
 *         return List.of(Samples.resource(getClass(), "page.gazette"));
 *     }
 * }
 * }</pre>
 *
 * <p>A few samples of one or two kilobytes are best: they are cut off at every byte. Of more, 4,000 cuts at even distances are tried; with the
 * system property {@code entretien.testkit.thorough} all.
 *
 * @since 0.1.0
 */
public interface ParserContract extends PluginContract {
    /** {@return the parser under test} */
    PublicationParser parser();

    /** {@return documents that it reads without a fault, each small; between them they have what the format can hold} */
    List<Source> samples();

    /** {@return other plugins that it needs: whoever reads the payloads of a container} */
    default List<Plugin> companions() {
        return List.of();
    }

    /** {@return whether every result accounts for the page by a ledger; where it does not, the contract asserts that none does} */
    default boolean keepsLedger() {
        return true;
    }

    /** {@return whether accounts say where in the file the text stands when asked; where they do not, the contract asserts that none does} */
    default boolean locatesText() {
        return keepsLedger();
    }

    /** {@return whether a document may hold several publications; where it may not, the contract asserts that each gives one outcome} */
    default boolean holdsMany() {
        return false;
    }

    /** {@return whether the format can hold interviews; where it cannot, the contract asserts that none is read} */
    default boolean readsInterviews() {
        return true;
    }

    /** {@return whether the parser is only used when asked for by its id; where it is, the contract asserts that it claims no document} */
    default boolean isOnlyAskedForByName() {
        return false;
    }

    @Override
    default Plugin plugin() {
        return parser();
    }

    /** The format is shown to people, and its endings and media types choose parsers. */
    @Test
    @DisplayName("must name its format, the same at every call")
    default void must_nameItsFormat() {
        Format format = parser().format();
        assertThat(format.name()).as("the name of the format").isNotBlank();
        assertThat(parser().format()).isEqualTo(format);
    }

    /** A parser that is not sure of its own documents is never asked. */
    @Test
    @DisplayName("must agree in its probe with what it parses: every sample is claimed, with a reason")
    default void must_claimWhatItReads() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            Head head = reading.head(sample);
            Probe probe = parser().probe(head);
            assertThat(probe.certainty() > 0)
                    .as("the parser claims %s", sample.name())
                    .isEqualTo(!isOnlyAskedForByName());
            assertThat(probe.reason()).as("the reason").isNotBlank();
            assertThat(parser().probe(head)).as("the same of the same").isEqualTo(probe);
        }
    }

    /** A parser that claims what it cannot read takes it from the one that can. */
    @Test
    @DisplayName("must agree in its probe with what it parses: what is certainly of another kind is not claimed")
    default void must_notClaimWhatIsForeign() {
        for (Head foreign : Foreign.heads()) {
            assertThat(parser().probe(foreign).certainty())
                    .as("the certainty about %s", foreign.name())
                    .isLessThan(50);
        }
    }

    /** The samples are what the other obligations stand on. */
    @Test
    @DisplayName("must read its samples without a fault")
    default void must_readItsSamples() {
        Reading reading = Reading.with(parser(), companions());
        assertThat(samples()).as("samples").isNotEmpty();
        boolean interviewed = false;
        for (Source sample : samples()) {
            List<ParseResult> results = reading.results(sample);
            assertThat(results).as("publications of %s", sample.name()).isNotEmpty();
            interviewed |= results.stream()
                    .anyMatch(one -> one.publication().interview().isPresent());
        }
        assertThat(interviewed).as("whether an interview is among the samples").isEqualTo(readsInterviews());
    }

    /** Whoever asks for one document must not be handed two. */
    @Test
    @DisplayName("must give one outcome a document, unless its documents hold many")
    default void must_giveAsManyOutcomesAsItSays() {
        Reading reading = Reading.with(parser(), companions());
        List<Integer> counts = samples().stream()
                .map(sample -> reading.outcomes(sample).size())
                .toList();
        if (holdsMany()) {
            assertThat(counts)
                    .as("outcomes a sample, one of several among them")
                    .anyMatch(count -> count > 1);
        } else {
            assertThat(counts).as("outcomes a sample").allMatch(count -> count == 1);
        }
    }

    /** The same page gives the same publication on every machine. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("must read the same in every locale, zone and thread")
    default void must_readTheSameEverywhere() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            List<Outcome> here = reading.outcomes(sample);
            Elsewhere.everywhere(() -> assertThat(reading.outcomes(sample)).isEqualTo(here));
        }
    }

    /** Downloads break off. */
    @Test
    @DisplayName("must give a result or an error of the declared family for every prefix of a sample")
    default void must_surviveEveryPrefix() {
        Reading reading = Reading.with(parser(), companions());
        Cuts.prefixes(samples()).forEach(prefix -> requireOneOrMany(reading.sound(prefix)));
    }

    /** Pages are cut out of others. */
    @Test
    @DisplayName("must give a result or an error of the declared family for every suffix of a sample")
    default void must_surviveEverySuffix() {
        Reading reading = Reading.with(parser(), companions());
        Cuts.suffixes(samples()).forEach(suffix -> requireOneOrMany(reading.sound(suffix)));
    }

    /** Looking at a document must never fail, whatever it is. */
    @Test
    @DisplayName("must give a probe of whatever a document begins with")
    default void must_probeAnything() {
        Reading reading = Reading.with(parser(), companions());
        Cuts.prefixes(samples())
                .forEach(prefix -> assertThat(parser().probe(reading.head(prefix)))
                        .as("the probe")
                        .isNotNull());
        Foreign.heads()
                .forEach(
                        head -> assertThat(parser().probe(head)).as("the probe").isNotNull());
    }

    /** Nothing is lost in silence: every visible character is in the model, or left out with a reason. */
    @Test
    @DisplayName("must keep the laws of the ledger")
    default void must_keepTheLawsOfTheLedger() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            for (ParseResult result : reading.results(sample)) {
                assertThat(result.account().isPresent())
                        .as("whether the result has an account")
                        .isEqualTo(keepsLedger());
                if (keepsLedger()) {
                    Reading.requireConfidence(result);
                }
            }
        }
    }

    /** Editors jump to where a sentence stands in the file. */
    @Test
    @DisplayName("must say where in the file the text stands when asked, and the same otherwise")
    default void must_sayWhereTheTextStands() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            List<ParseResult> plain = reading.results(sample);
            List<ParseResult> located = reading.located().results(sample);
            for (int i = 0; i < located.size(); i++) {
                Account account = located.get(i).account().orElse(null);
                assertThat(account != null && !account.places().isEmpty())
                        .as("whether the places of the text are known")
                        .isEqualTo(locatesText());
                assertThat(located.get(i).withPlaces(FilePlaces.UNKNOWN)).isEqualTo(plain.get(i));
                if (account != null && locatesText()) {
                    assertThat(account.ledger().entries().stream()
                                    .filter(Ledger.Kept.class::isInstance)
                                    .anyMatch(entry -> account.places()
                                            .of(entry.span().start())
                                            .isPresent()))
                            .as("some text has a place")
                            .isTrue();
                }
            }
        }
    }

    /** Hostile pages repeat what is costly. A refusal because of the time is a breach: what is linear is done long before. */
    @Test
    @DisplayName("must take 100,000 repeats of a piece of a sample within its limits")
    default void must_takeAHundredThousandRepeats() {
        Reading reading = Reading.with(parser(), companions());
        for (Source repeated : Repeats.of(samples())) {
            for (Outcome outcome : reading.sound(repeated)) {
                if (outcome instanceof Outcome.Rejected rejected
                        && rejected.reason() instanceof LimitExceeded exceeded) {
                    assertThat(exceeded.limit()).as(repeated.name()).doesNotContain("time");
                }
            }
        }
    }

    /** A limit that one parser forgets is no limit. */
    @Test
    @DisplayName("must honour the limit on bytes")
    default void must_honourTheLimitOnBytes() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            // A document that holds many may have any size; the limit is that of each of them.
            long most = holdsMany() ? 1 : Samples.bytes(sample).length - 1L;
            Tight.require(reading.under(Limits.DEFAULT.withBytes(most)).sound(sample), most);
        }
    }

    /** Every turn costs memory in whatever follows. */
    @Test
    @DisplayName("must honour the limit on turns")
    default void must_honourTheLimitOnTurns() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            int turns = Tight.mostTurns(reading.results(sample));
            if (turns > 1) {
                Tight.require(reading.under(Tight.turns(turns - 1)).sound(sample), turns - 1);
                assertThat(Tight.mostTurns(Tight.parsed(
                                reading.under(Tight.turns(turns - 1)).outcomes(sample))))
                        .as("turns, of at most %d", turns - 1)
                        .isLessThan(turns);
            }
        }
    }

    /** Pages with lists of a million links are met in practice. */
    @Test
    @DisplayName("must honour the limit on related headlines")
    default void must_honourTheLimitOnHeadlines() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            int headlines = Tight.mostHeadlines(reading.results(sample));
            if (headlines > 1) {
                Tight.require(reading.under(Tight.headlines(headlines - 1)).sound(sample), headlines - 1);
            }
        }
    }

    /** The deadline is looked at in the parser's loops: nobody else can end them in an orderly way. */
    @Test
    @DisplayName("must look at its deadline")
    default void must_honourTheLimitOnTime() {
        Reading reading = Reading.with(parser(), companions()).under(Limits.DEFAULT.withTime(Duration.ofNanos(1)));
        for (Source large : Repeats.large(samples())) {
            Tight.requireEnd(reading.sound(large), "working time");
        }
    }

    /** Ctrl-C, a closing service: whoever interrupts wants an end, and the thread to know of it. */
    @Test
    @DisplayName("must end when its thread is interrupted, and leave the interrupt to be seen")
    default void must_endWhenInterrupted() {
        Reading reading = Reading.with(parser(), companions());
        for (Source large : Repeats.large(samples())) {
            Thread.currentThread().interrupt();
            try {
                Tight.requireEnd(reading.sound(large), "interrupted");
                assertThat(Thread.currentThread().isInterrupted())
                        .as("still interrupted")
                        .isTrue();
            } finally {
                Thread.interrupted();
            }
        }
    }

    /** The standard streams belong to the program. */
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    @DisplayName("must say nothing on the standard streams")
    default void must_sayNothingOnTheStandardStreams() {
        Reading reading = Reading.with(parser(), companions());
        Quiet.requireNoWord(() -> samples().forEach(sample -> {
            reading.outcomes(sample);
            reading.outcomes(Cuts.half(sample));
        }));
    }

    /** A night of a million files leaves a million threads otherwise. */
    @Test
    @DisplayName("must leave no thread behind")
    default void must_leaveNoThreadBehind() {
        Reading reading = Reading.with(parser(), companions());
        Quiet.requireNoThread(() -> samples().forEach(reading::outcomes));
    }

    /** The bytes belong to the caller. */
    @Test
    @DisplayName("must leave the bytes of the document as they are")
    default void must_leaveTheBytesAsTheyAre() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            byte[] bytes = Samples.bytes(sample);
            reading.outcomes(Samples.with(sample, bytes));
            assertThat(bytes).isEqualTo(Samples.bytes(sample));
        }
    }

    /** Open files run out. */
    @Test
    @DisplayName("must close what it opened: at the end, amid the document, and untouched")
    default void must_closeWhatItOpened() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            for (int taken = 0; taken <= 2; taken++) {
                WatchedSource watched = WatchedSource.of(sample);
                try (Stream<Outcome> outcomes = reading.stream(watched.source())) {
                    Iterator<Outcome> each = outcomes.iterator();
                    for (int i = 0; i < taken && each.hasNext(); i++) {
                        each.next();
                    }
                }
                assertThat(watched.closed()).as("closed of those opened").isEqualTo(watched.opened());
            }
        }
    }

    /** Standard input can be read once. */
    @Test
    @DisplayName("must open the document once")
    default void must_openTheDocumentOnce() {
        for (Source sample : samples()) {
            WatchedSource watched = WatchedSource.of(sample);
            Direct.read(parser(), watched.source());
            assertThat(watched.opened()).as("how often it is opened").isLessThanOrEqualTo(1);
        }
    }

    /** Disks fail; that is not the fault of the plugin, unless it lets it pass for one. */
    @Test
    @DisplayName("must report a document that cannot be read to its end as such")
    default void must_reportADocumentThatFails() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            for (int at : new int[] {0, 1, Samples.bytes(sample).length / 2}) {
                List<Outcome> outcomes =
                        reading.sound(WatchedSource.failing(sample, at).source());
                assertThat(outcomes).as("outcomes").isNotEmpty();
                assertThat(outcomes.get(outcomes.size() - 1))
                        .as("the last outcome")
                        .isInstanceOfSatisfying(
                                Outcome.Rejected.class,
                                rejected -> assertThat(rejected.reason())
                                        .isInstanceOf(InputRejected.class)
                                        .hasMessageContaining("the disk is gone"));
            }
        }
    }

    /** An empty document is refused before any plugin is asked; used by itself, a parser must not stumble over it. */
    @Test
    @DisplayName("must take a document without a byte for what it is")
    default void must_surviveNothing() {
        for (Source sample : samples()) {
            Direct.read(parser(), Samples.with(sample, new byte[0]));
        }
    }

    /** The first glance must not lose what the second would find. */
    @Test
    @DisplayName("must read interviews where only interviews are asked for")
    default void must_findInterviewsWhereNothingElseIsAskedFor() {
        Reading reading = Reading.with(parser(), companions());
        for (Source sample : samples()) {
            List<ParseResult> interviews = reading.results(sample).stream()
                    .filter(one -> one.publication().interview().isPresent())
                    .toList();
            assertThat(reading.interviewsOnly().results(sample)).isEqualTo(interviews);
        }
    }

    private void requireOneOrMany(List<Outcome> outcomes) {
        if (!holdsMany()) {
            assertThat(outcomes).as("outcomes").hasSize(1);
        }
    }
}
