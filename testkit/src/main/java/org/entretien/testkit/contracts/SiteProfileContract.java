package org.entretien.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.entretien.testkit.EdgeCases;
import org.entretien.testkit.EnvironmentMatrix;
import org.entretien.testkit.Samples;
import org.entretien.testkit.SitePage;
import org.entretien.testkit.internal.Reading;
import org.entretien.testkit.internal.RecordingProfile;
import org.entretien.testkit.internal.SideEffectProbe;
import org.entretien.testkit.internal.SiteReading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What a site profile owes. A test class implements it, names the profile and sample pages with what must come of them, and inherits the tests.
 * The pages are read by the parsers on the test path, with this profile and no other.
 *
 * @since 0.1.0
 */
public interface SiteProfileContract extends PluginContract {
    /** {@return the profile under test} */
    SiteProfile profile();

    /** {@return pages of the site} */
    List<SitePage> pages();

    /** {@return whether the address of a page decides; where it does not, the contract asserts that a foreign address is no obstacle} */
    default boolean goesByAddress() {
        return true;
    }

    /** {@return whether a page is also known where its address is not; where it is not, the contract asserts that the profile then keeps away} */
    default boolean knowsPagesWithoutAddress() {
        return false;
    }

    @Override
    default Plugin plugin() {
        return profile();
    }

    /** What the profile says makes the publication what it must be. */
    @Test
    @DisplayName("must make of its pages what is expected")
    default void must_readItsPagesAsExpected() {
        SiteReading reading = SiteReading.with(profile());
        assertThat(pages()).as("pages of the site").isNotEmpty();
        for (SitePage page : pages()) {
            reading.requireExpected(page, page.page());
        }
    }

    /** Profiles are chosen by the page: one that does not know its own is never heard. */
    @Test
    @DisplayName("must know its pages, and speak of a block of each")
    default void must_knowItsPages() {
        for (SitePage page : pages()) {
            RecordingProfile witness = new RecordingProfile(profile());
            SiteReading.with(witness).read(page.page());
            assertThat(witness.pages())
                    .as("pages that were shown to the profile")
                    .isNotEmpty();
            assertThat(witness.pages().stream().allMatch(profile()::fits))
                    .as("the profile fits %s", page.page().name())
                    .isTrue();
            assertThat(witness.spokeOf())
                    .as("blocks that the profile speaks of")
                    .isNotEmpty();
        }
    }

    /** A profile that takes other sites' pages for its own spoils them. */
    @Test
    @DisplayName("must leave pages of other addresses alone, if it goes by addresses")
    default void must_leaveOtherPagesAlone() {
        for (SitePage page : pages()) {
            for (Page shown : RecordingProfile.shown(profile(), page.page())) {
                Page elsewhere = RecordingProfile.at(shown, Optional.of(URI.create("https://elsewhere.invalid/page")));
                assertThat(profile().fits(elsewhere))
                        .as("the profile fits a page of another site")
                        .isEqualTo(!goesByAddress());
            }
        }
        Page empty = new Page("", List.of(), Optional.empty(), Optional.empty());
        assertThat(profile().fits(empty)).as("the profile fits an empty page").isFalse();
    }

    /** Crawl text has lost its address; fixed sentences of the site may tell. */
    @Test
    @DisplayName("must know pages without an address, or keep away from them")
    default void must_doWithoutAnAddressAsItSays() {
        SiteReading reading = SiteReading.with(profile());
        for (SitePage page : pages()) {
            for (Page shown : RecordingProfile.shown(profile(), page.page())) {
                assertThat(profile().fits(RecordingProfile.at(shown, Optional.empty())))
                        .as("the profile fits the page where its address is not known")
                        .isEqualTo(knowsPagesWithoutAddress() || !goesByAddress());
            }
            if (knowsPagesWithoutAddress()) {
                reading.requireExpected(page, Source.of(page.page().name(), Samples.bytes(page.page())));
            }
        }
    }

    /** A profile says what blocks are; it must not make the account of the page wrong. */
    @Test
    @DisplayName("must keep the laws of the ledger")
    default void must_keepTheLawsOfTheLedger() {
        SiteReading reading = SiteReading.with(profile());
        for (SitePage page : pages()) {
            ParseResult result = reading.read(page.page());
            assertThat(Reading.breaches(result))
                    .as("the ledger of %s", page.page().name())
                    .isEmpty();
        }
    }

    /** The same page gives the same publication on every machine. */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @DisplayName("must say the same in every locale, zone and thread")
    default void must_saySameEverywhere() {
        SiteReading reading = SiteReading.with(profile());
        for (SitePage page : pages()) {
            Publication here = reading.read(page.page()).publication();
            EnvironmentMatrix.everywhere(
                    () -> assertThat(reading.read(page.page()).publication()).isEqualTo(here));
        }
    }

    /** Every block of every page of the site is shown to it. */
    @Test
    @DisplayName("must have an answer for any block, and soon: 100,000 repeats of a piece included")
    default void must_answerForAnyBlock() {
        List<String> texts = new ArrayList<>(EdgeCases.texts());
        List.of("(", " ", "a", "\u00A0", "'", "é", "?").forEach(piece -> texts.add(piece.repeat(100_000)));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (String text : texts) {
            for (String signature : List.of("", "p", "article>p.lede", "div.a".repeat(20_000))) {
                Optional<Zone> zone = profile().zone(text, signature);
                assertThat(zone).as("the zone").isNotNull();
                assertThat(profile().zone(text, signature)).isEqualTo(zone);
            }
        }
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000_000)
                .as("seconds of a processor for %d blocks", 8 * texts.size())
                .isLessThan(10);
    }

    /** The standard streams belong to the program, and threads are nothing for a profile. */
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    @DisplayName("must say nothing on the standard streams, and leave no thread behind")
    default void must_sayNothingAndLeaveNoThread() {
        SiteReading reading = SiteReading.with(profile());
        SideEffectProbe.requireNoThread(
                () -> SideEffectProbe.requireNoWord(() -> pages().forEach(page -> reading.read(page.page()))));
    }

    /** A profile whose last day is before its first is for no page at all. */
    @Test
    @DisplayName("must stand between its first and its last day")
    default void must_standBetweenItsDays() {
        LocalDate from = profile().validFrom().orElse(LocalDate.MIN);
        LocalDate until = profile().validUntil().orElse(LocalDate.MAX);
        assertThat(from).as("the first day").isBeforeOrEqualTo(until);
    }
}
