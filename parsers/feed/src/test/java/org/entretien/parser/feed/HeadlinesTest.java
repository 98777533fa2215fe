package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.entretien.catalogue.ParseOptions;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Publication;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feed as a list of headlines")
class HeadlinesTest {
    private static Outcome read(Source source) {
        try (var outcomes = Feeds.CATALOGUE.parseAll(source, ParseOptions.DEFAULT.withParser("feed-headlines"))) {
            var all = outcomes.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void isOnePublicationWithItsItemsInTheirOrder() {
        Publication publication = Feeds.parsed(read(Feeds.sample("rss-20.rss"))).publication();

        assertThat(publication.relatedHeadlines())
                .extracting(Headline::text)
                .containsExactly(
                        "Awa Lindqvist : «La lampe est réparée»",
                        "Entretien avec Awa Lindqvist, gardienne du phare",
                        "La criée ferme lundi");
        assertThat(publication.relatedHeadlines().get(2))
                .isEqualTo(new Headline(
                        "La criée ferme lundi",
                        Optional.of(new LanguageTag("fr-FR")),
                        Optional.of(URI.create("https://vigie.example/2019/criee"))));
        assertThat(publication.headline().map(Headline::text)).contains("La Vigie du port");
        assertThat(publication.source()).contains(URI.create("https://vigie.example/"));
        assertThat(publication.standfirst()).containsExactly("Le journal de la rade");
    }

    @Test
    void takesTheFactsOfAtomToo() {
        Publication publication =
                Feeds.parsed(read(Feeds.sample("atom-10.atom"))).publication();

        assertThat(publication.relatedHeadlines()).hasSize(4);
        assertThat(publication.published().orElseThrow().iso()).isEqualTo("2019-03-13T08:37:00Z");
        assertThat(publication.language()).contains(new LanguageTag("fr"));
    }

    @Test
    void isRejectedAsAWholeWhereItBreaksTheRulesOfXml() {
        assertThat(Feeds.rejection(read(Source.ofText("feed.rss", "<rss><channel><item><title>a</title></item>"))))
                .hasMessageStartingWith("feed.rss: line 1, column 43: not XML");
    }
}
