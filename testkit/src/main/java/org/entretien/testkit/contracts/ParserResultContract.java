package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.page.Ledger;
import org.entretien.page.SourceMap;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.Source;
import org.entretien.testkit.EnvironmentMatrix;
import org.entretien.testkit.internal.ForeignSamples;
import org.entretien.testkit.internal.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What a parser owes to the caller that has a document read: what it claims is what it reads, the same everywhere, and accounted for. Part of
 * {@link ParserContract}.
 *
 * @since 0.1.0
 */
public sealed interface ParserResultContract extends ParserUnderTest permits ParserContract {
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
            DocumentHead head = reading.head(sample);
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
        for (DocumentHead foreign : ForeignSamples.heads()) {
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

    /** A caller that asks for one document must not get two. */
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
            EnvironmentMatrix.everywhere(
                    () -> assertThat(reading.outcomes(sample)).isEqualTo(here));
        }
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
                ParseReport account = located.get(i).account().orElse(null);
                assertThat(account != null && !account.places().isEmpty())
                        .as("whether the places of the text are known")
                        .isEqualTo(locatesText());
                assertThat(located.get(i).withPlaces(SourceMap.UNKNOWN)).isEqualTo(plain.get(i));
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
}
