package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entretien.domain.LanguageTag;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

/** The plugins that a parser may ask. */
class GuardedServicesTest {
    private static final Source PAGE = Source.ofText("page.fake", "x");
    private static final Page LOOK = new Page("x", List.of(), Optional.empty(), Optional.empty());
    private static final Page ELSEWHERE =
            new Page("x", List.of(), Optional.of(java.net.URI.create("https://ailleurs.invalid/")), Optional.empty());

    private record Known(Thread[] asked) implements SiteProfile, LanguageIdentifier {
        @Override
        public String id() {
            return "known";
        }

        @Override
        public int priority() {
            return 3;
        }

        @Override
        public SiteRules rules() {
            return SiteRules.on("exemple.invalid").starting(Zone.CHROME, "Menu");
        }

        @Override
        public boolean fits(Page page) {
            asked[0] = Thread.currentThread();
            return page.uri().isEmpty();
        }

        @Override
        public Optional<LocalDate> validFrom() {
            return Optional.of(LocalDate.EPOCH);
        }

        @Override
        public Optional<LocalDate> validUntil() {
            return Optional.of(LocalDate.MAX);
        }

        @Override
        public Optional<LanguageTag> identify(CharSequence text, Set<LanguageTag> candidates) {
            asked[0] = Thread.currentThread();
            return Optional.of(new LanguageTag("fr"));
        }
    }

    private record Broken(RuntimeException failure) implements SiteProfile {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public boolean fits(Page page) {
            if (failure == null) {
                return true;
            }
            throw failure;
        }

        @Override
        public Optional<Zone> zone(String text, String signature) {
            return null;
        }
    }

    private static Fakes.Parser asking(Consumer<Services> question) {
        return Fakes.parser("asking").parsing((source, context) -> {
            question.accept(context.services());
            return Stream.of(Fakes.parsed("asked"));
        });
    }

    private static ParseResult ask(Catalogue catalogue, Consumer<Services> question) {
        return catalogue.with(asking(question)).parse(PAGE);
    }

    @Test
    void whoeverIsThereIsAsked() {
        Thread[] asked = new Thread[1];
        Known known = new Known(asked);
        ask(Catalogue.of(known), services -> {
            SiteProfile profile = services.siteProfiles().get(0);
            assertThat(profile.id()).isEqualTo("known");
            assertThat(profile.priority()).isEqualTo(3);
            assertThat(profile.fits(LOOK)).isTrue();
            assertThat(profile.fits(ELSEWHERE)).isFalse();
            assertThat(profile.rules().zone("Menu", "")).contains(Zone.CHROME);
            assertThat(profile.zone("Menu", "")).contains(Zone.CHROME);
            assertThat(profile.zone("Texte", "")).isEmpty();
            assertThat(profile.validFrom()).contains(LocalDate.EPOCH);
            assertThat(profile.validUntil()).contains(LocalDate.MAX);
            LanguageIdentifier identifier = services.languageIdentifier().orElseThrow();
            assertThat(identifier.id()).isEqualTo("known");
            assertThat(identifier.priority()).isEqualTo(3);
            assertThat(identifier.identify("mot", Set.of())).contains(new LanguageTag("fr"));
        });
        assertThat(asked[0]).isNotNull().isNotSameAs(Thread.currentThread());
    }

    @Test
    void thoseThatAreTrustedAreHandedOutThemselves() {
        Known known = new Known(new Thread[1]);
        Catalogue catalogue = Catalogue.of(known, asking(services -> {
                    assertThat(services.siteProfiles()).singleElement().isSameAs(known);
                    assertThat(services.languageIdentifier()).containsSame(known);
                }))
                .trusting(provider -> true);
        assertThat(catalogue.parse(PAGE).publication().headline()).isPresent();
        Catalogue mixed = Catalogue.of(known, new Broken(null), asking(services -> {
                    assertThat(services.siteProfiles()).hasSize(2);
                    assertThat(services.siteProfiles().get(0)).isSameAs(known);
                    assertThat(services.siteProfiles().get(1)).isNotInstanceOf(Broken.class);
                }))
                .trusting(provider -> !provider.id().equals("broken"));
        assertThat(mixed.parse(PAGE).publication().headline()).isPresent();
    }

    @Test
    void aTrustedParserIsWatchedWhereWhomItAsksIsNot() {
        Thread[] asked = new Thread[1];
        Catalogue catalogue = Catalogue.of(
                        new Known(asked),
                        asking(services -> services.siteProfiles().get(0).fits(LOOK)))
                .trusting(provider -> provider.kind().equals("PublicationParser"));
        catalogue.parse(PAGE);
        assertThat(asked[0]).isNotSameAs(Thread.currentThread());
        Catalogue byLanguage = Catalogue.of(
                        new Known(asked),
                        asking(services ->
                                services.languageIdentifier().orElseThrow().identify("", Set.of())))
                .trusting(provider -> !provider.kind().equals("LanguageIdentifier"));
        byLanguage.parse(PAGE);
        assertThat(asked[0]).isNotSameAs(Thread.currentThread());
    }

    @Test
    void theirFaultsAreTheirsAndNotTheParsers() {
        Consumer<Services> fits = services -> services.siteProfiles().get(0).fits(LOOK);
        assertThatThrownBy(() -> ask(Catalogue.of(new Broken(new IllegalStateException("no map"))), fits))
                .isInstanceOfSatisfying(
                        PluginFailure.class,
                        failure -> assertThat(failure.plugin()).isEqualTo("broken"))
                .hasMessageContaining("no map");
        assertThatThrownBy(() -> ask(
                        Catalogue.of(new Broken(null)),
                        services -> services.siteProfiles().get(0).zone("", "")))
                .hasMessageContaining("plugin broken failed: NullPointerException: its answer is null");
        InputRejected own = new InputRejected(InputRejected.Code.MISFIT, "page", new Place.Whole(), "no page of ours");
        assertThatThrownBy(() -> ask(Catalogue.of(new Broken(own)), fits)).isSameAs(own);
    }

    @Test
    void whereNobodyIsThereNobodyIsAsked() {
        ask(Catalogue.of(), services -> {
            assertThat(services.siteProfiles()).isEmpty();
            assertThat(services.languageIdentifier()).isEmpty();
            assertThat(services.reads("text/fake")).isFalse();
        });
    }
}
