package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.page.LedgerVerifier;
import org.entretien.page.Page;
import org.entretien.page.Style;
import org.entretien.page.Zone;
import org.entretien.spi.Deadline;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The recogniser")
class RecogniserTest {
    private static void requireCleanLedger(ParseResult result) {
        ParseReport account = result.account().orElseThrow();
        assertThat(LedgerVerifier.breaches(account.text(), result.publication(), account.ledger()))
                .isEmpty();
    }

    private static String discarded(ParseResult result, Discard reason) {
        ParseReport account = result.account().orElseThrow();
        return account.ledger().entries().stream()
                .filter(entry -> entry instanceof Ledger.Discarded gone && gone.reason() == reason)
                .map(entry -> entry.span().of(account.text()).toString())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " | " + b);
    }

    @Nested
    @DisplayName("on a page of an aggregator")
    class Aggregator {
        private final ParseResult result = Pages.read(
                "Le quai de Ramsal rouvre lundi    Hand : deux buts d'écart au phare    The ferry will leave at noon from the old quay",
                "Merci d'avoir signalé!",
                "Un phare pour deux sœurs",
                "Publié dans Le Courrier des Dunes le 12 - 04 - 2017",
                "Entretien avec Ada Brun, gardienne du phare de Ramsal",
                "LCDD : Qui tient le phare cet hiver ?",
                "Ada Brun : Ma sœur et moi, une nuit sur deux.",
                "Vous parlez d'une troisième gardienne...",
                "Nous la cherchons encore. Elle devra aimer le vent et le pain noir.",
                "Avez-vous un conseil pour elle ?",
                "Qu'elle dorme avant de venir, car nous dormons peu.",
                "Cliquez ici pour lire l'article depuis sa source.");
        private final Publication publication = result.publication();

        @Test
        void findsTheHead() {
            assertThat(publication.headline()).map(Headline::text).contains("Un phare pour deux sœurs");
            assertThat(publication.outlet()).get().satisfies(outlet -> {
                assertThat(outlet.name()).isEqualTo("Le Courrier des Dunes");
                assertThat(outlet.aliases()).containsExactly("LCDD");
            });
            assertThat(publication.published()).map(date -> date.iso()).contains("2017-04-12");
            assertThat(publication.language()).map(LanguageTag::value).contains("fr");
        }

        @Test
        void findsTheTicker() {
            assertThat(publication.relatedHeadlines())
                    .extracting(Headline::text)
                    .containsExactly(
                            "Le quai de Ramsal rouvre lundi",
                            "Hand : deux buts d'écart au phare",
                            "The ferry will leave at noon from the old quay");
            assertThat(publication.relatedHeadlines().get(2).language())
                    .map(LanguageTag::value)
                    .contains("en");
        }

        @Test
        void knowsWhoSpeaksAlsoWithoutALabel() {
            assertThat(Pages.turns(publication))
                    .containsExactly(
                            "Q LCDD: Qui tient le phare cet hiver ?",
                            "A Ada Brun: Ma sœur et moi, une nuit sur deux.",
                            "Q LCDD: Vous parlez d'une troisième gardienne...",
                            "A Ada Brun: Nous la cherchons encore. Elle devra aimer le vent et le pain noir.",
                            "Q LCDD: Avez-vous un conseil pour elle ?",
                            "A Ada Brun: Qu'elle dorme avant de venir, car nous dormons peu.");
        }

        @Test
        void knowsTheParticipants() {
            assertThat(publication.interview().orElseThrow().interviewers())
                    .singleElement()
                    .satisfies(asker -> {
                        assertThat(asker.kind()).isEqualTo(Participant.Kind.ORGANISATION);
                        assertThat(asker.aliases()).containsExactly("Le Courrier des Dunes");
                    });
            assertThat(publication.interview().orElseThrow().interviewees())
                    .singleElement()
                    .satisfies(guest -> assertThat(guest.role()).contains("gardienne du phare de Ramsal"));
        }

        @Test
        void accountsForEveryCharacter() {
            requireCleanLedger(result);
            assertThat(discarded(result, Discard.SPEAKER_LABEL)).isEqualTo("LCDD : | Ada Brun :");
            assertThat(discarded(result, Discard.ABUSE_NOTICE)).isEqualTo("Merci d'avoir signalé!");
            assertThat(discarded(result, Discard.DATELINE)).isEqualTo("Publié dans | le");
            assertThat(discarded(result, Discard.SOURCE_LINK)).startsWith("Cliquez ici");
        }

        @Test
        void saysHowEachTurnWasTold() {
            assertThat(result.account().orElseThrow().evidence())
                    .startsWith(ParseReport.Evidence.LABEL, ParseReport.Evidence.LABEL, ParseReport.Evidence.WORDING)
                    .hasSize(6);
            assertThat(result.account().orElseThrow().turnConfidence())
                    .hasSize(6)
                    .allMatch(sure -> sure > 0.5);
        }
    }

    @Test
    void aPageThatIsNoInterviewKeepsItsText() {
        ParseResult result = Pages.read(
                "Le bac à l'arrêt",
                "Publié le 12 avril 2017",
                "La compagnie a annoncé lundi que le bac ne partira pas avant la fin du mois.",
                "Les habitants prendront la route des dunes.");

        assertThat(result.publication().interview()).isEmpty();
        assertThat(result.publication().paragraphs()).hasSize(2);
        requireCleanLedger(result);
    }

    @Test
    void questionAndAnswerInOneParagraphAreTwoTurns() {
        ParseResult result = Pages.read(
                "Ada Brun : « Je dors peu »",
                "Qui tient le phare avec vous ? Ma sœur le tient avec moi. Elle y dort aussi.",
                "Depuis quand êtes-vous là ? Je suis là depuis dix ans, sans un jour de repos.",
                "Et après vous ? Après moi, nous verrons bien qui aime le vent.");

        assertThat(Pages.turns(result.publication()))
                .containsExactly(
                        "Q: Qui tient le phare avec vous ?",
                        "A Ada Brun: Ma sœur le tient avec moi. Elle y dort aussi.",
                        "Q: Depuis quand êtes-vous là ?",
                        "A Ada Brun: Je suis là depuis dix ans, sans un jour de repos.",
                        "Q: Et après vous ?",
                        "A Ada Brun: Après moi, nous verrons bien qui aime le vent.");
        requireCleanLedger(result);
    }

    @Test
    void aQuestionWithoutAnAnswerIsNoticed() {
        ParseResult result = Pages.read(
                "Entretien avec Ada Brun", "Q : Qui tient le phare ?", "R : Ma sœur et moi.", "Q : Et après vous ?");

        assertThat(result.diagnostics()).contains(new Diagnostic.AnswerMissing(2));
    }

    @Test
    void aPaywallIsNoticed() {
        ParseResult result = Pages.read(
                "Entretien avec Ada Brun",
                "Q : Qui tient le phare ?",
                "R : Ma sœur et moi.",
                "Q : Depuis quand ?",
                "R : Depuis dix ans.",
                "Cet article est réservé aux abonnés");

        assertThat(result.diagnostics()).hasAtLeastOneElementOfType(Diagnostic.TextCut.class);
        assertThat(discarded(result, Discard.PAYWALL)).isEqualTo("Cet article est réservé aux abonnés");
    }

    @Nested
    @DisplayName("where blocks have looks")
    class Looks {
        private static final Style BOLD = new Style(0, 1, 0, "p.q");
        private static final Style PLAIN = new Style(0, 0, 0, "p");

        private final List<Pages.Styled> lines = List.of(
                new Pages.Styled("Un phare pour deux", new Style(1, 0, 0, "h1")),
                new Pages.Styled("Le vent de mai", BOLD),
                new Pages.Styled("Je le reconnais à son odeur de sel, et nous le saluons chaque matin.", PLAIN),
                new Pages.Styled("Et le silence, vous y pensez ?", BOLD),
                new Pages.Styled("J'y pense le soir, quand ma sœur dort et que la lampe tourne.", PLAIN),
                new Pages.Styled("Qui viendra après vous ?", BOLD),
                new Pages.Styled("Je ne sais pas. Nous verrons bien qui aime le vent.", PLAIN),
                new Pages.Styled("Avez-vous peur ?", BOLD),
                new Pages.Styled("Jamais. Notre mère nous a appris à compter les vagues.", PLAIN));

        @Test
        void theLookOfTheQuestionsMarksAllOfThem() {
            ParseResult result = Pages.read(Pages.styled(lines));

            assertThat(Pages.turns(result.publication()))
                    .startsWith(
                            "Q: Le vent de mai",
                            "A: Je le reconnais à son odeur de sel, et nous le saluons chaque matin.",
                            "Q: Et le silence, vous y pensez ?")
                    .hasSize(8);
            assertThat(result.account().orElseThrow().evidence()).contains(ParseReport.Evidence.TYPOGRAPHY);
        }

        @Test
        void theFirstHeadingIsTheHeadline() {
            assertThat(Pages.read(Pages.styled(lines)).publication().headline())
                    .map(Headline::text)
                    .contains("Un phare pour deux");
        }
    }

    @Nested
    @DisplayName("with other plugins")
    class WithPlugins {
        @Test
        void asksTheSiteProfileFirst() {
            Page page = Pages.of(
                    "Menu du jour", "La mer", "D. Le vent de mai", "E. Je le salue.", "D. Le silence", "E. Je l'aime.");
            ParseResult result = Pages.read(page, with(new Letters(), Optional.empty()));

            assertThat(result.publication().headline()).map(Headline::text).contains("La mer");
            assertThat(Pages.turns(result.publication()))
                    .anyMatch(turn -> turn.startsWith("Q") && turn.contains("vent"));
            assertThat(discarded(result, Discard.CHROME)).isEqualTo("Menu du jour");
            requireCleanLedger(result);
        }

        @Test
        void leavesAPageOfAnotherSiteAlone() {
            Page page = Pages.of("La mer", "D. Le vent de mai", "E. Je le salue.");

            assertThat(Pages.read(page, with(new Letters(), Optional.empty())).publication())
                    .isEqualTo(Pages.read(page).publication());
        }

        @Test
        void asksTheIdentifierForTheLanguageOfAHeadlineWhoseWordsDoNotTell() {
            assertThat(languageOf("Phares, vagues, brumes marines")).contains("pt");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Le vent et la mer", "Idir Massaoui"})
        void doesNotAskTheIdentifierWhereWordsTellOrAreButAName(String headline) {
            assertThat(languageOf(headline)).contains("fr");
        }

        private static Optional<String> languageOf(String headline) {
            LanguageIdentifier always = new LanguageIdentifier() {
                @Override
                public String id() {
                    return "always";
                }

                @Override
                public Optional<LanguageTag> identify(CharSequence text, Set<LanguageTag> candidates) {
                    return Optional.of(new LanguageTag("pt"));
                }
            };
            Page page = Pages.of(headline, "Il est dans la baie.");

            return Pages.read(page, with(null, Optional.of(always)))
                    .publication()
                    .headline()
                    .orElseThrow()
                    .language()
                    .map(LanguageTag::value);
        }

        private static ParseContext with(SiteProfile profile, Optional<LanguageIdentifier> identifier) {
            Services services = new Services() {
                @Override
                public Optional<LanguageIdentifier> languageIdentifier() {
                    return identifier;
                }

                @Override
                public List<SiteProfile> siteProfiles() {
                    return profile == null ? List.of() : List.of(profile);
                }

                @Override
                public Stream<Outcome> parse(Source payload, ParseContext context) {
                    return Stream.empty();
                }
            };
            return new ParseContext(Limits.DEFAULT, Deadline.in("test", Limits.DEFAULT.time()), services);
        }
    }

    /** A site whose pages begin with a menu and whose turns begin with D. and E. */
    private static final class Letters implements SiteProfile {
        @Override
        public String id() {
            return "letters";
        }

        @Override
        public boolean fits(Page page) {
            return page.text().startsWith("Menu");
        }

        @Override
        public Optional<Zone> zone(String text, String signature) {
            return switch (text.substring(0, 2)) {
                case "Me" -> Optional.of(Zone.CHROME);
                case "La" -> Optional.of(Zone.HEADLINE);
                case "D." -> Optional.of(Zone.QUESTION);
                case "E." -> Optional.of(Zone.ANSWER);
                default -> Optional.empty();
            };
        }
    }

    @Test
    void aMenuOfManyLinesAmidTheTurnsLosesNone() {
        List<String> lines = new ArrayList<>(List.of("Entretien avec Ada Brun"));
        for (int i = 0; i < 140; i++) {
            lines.add("Claire Dorne : Et la vague numéro " + i + ", l'avez-vous vue ?");
            lines.add("Ada Brun : Je l'ai vue, je l'ai comptée " + i + " fois et je l'ai laissée partir.");
            for (int menu = 0; i == 40 && menu < 150; menu++) {
                lines.add("Partager");
            }
        }

        ParseResult result = Pages.read(lines.toArray(String[]::new));

        assertThat(Pages.turns(result.publication())).hasSize(280);
        requireCleanLedger(result);
    }

    @Test
    void theFirstLineIsTheHeadlineAlsoRightAboveALabelledQuestion() {
        ParseResult result = Pages.read(
                "Une longue nuit en mer",
                "Claire Dorne : Qui tient le phare cet hiver ?",
                "Paul Moz : Ma sœur et moi, nous le tenons depuis dix ans.",
                "Claire Dorne : Et avant vous ?",
                "Paul Moz : Un cousin, que nous n'avons jamais revu.",
                "Claire Dorne : Le cherchez-vous encore ?",
                "Paul Moz : Je regarde la mer chaque soir, au cas où.");

        assertThat(result.publication().headline()).map(Headline::text).contains("Une longue nuit en mer");
        assertThat(Pages.turns(result.publication())).hasSize(6);
    }

    @Test
    void aTimeCodeAmidATurnStaysWithItsWords() {
        ParseResult result = Pages.read(
                "Entretien avec Ada Brun",
                "Que dites-vous du vent ? Je le salue chaque matin. [04:07] Nous veillons.",
                "Que dites-vous de la mer ? Je la compte vague par vague. [05:12] Nous rions.",
                "Que dites-vous du pain ? Je le mange noir. [06:30] Nous partageons.");

        requireCleanLedger(result);
        assertThat(Pages.turns(result.publication()))
                .contains("A Ada Brun: Je le salue chaque matin. [04:07] Nous veillons.");
    }

    @Test
    void readsALongTranscriptWithoutLosingATurn() {
        List<String> lines = new ArrayList<>(List.of("Deux cents questions à Ada Brun"));
        for (int i = 0; i < 200; i++) {
            lines.add("Claire Dorne : Et la vague numéro " + i + ", l'avez-vous vue ?");
            lines.add("Ada Brun : Je l'ai vue, je l'ai comptée " + i + " fois et je l'ai laissée partir.");
        }

        ParseResult result = Pages.read(lines.toArray(String[]::new));

        assertThat(Pages.turns(result.publication())).hasSize(400);
        requireCleanLedger(result);
    }
}
