package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.parser.html.Pages.STORY;
import static org.entretien.parser.html.Pages.page;
import static org.entretien.parser.html.Pages.publication;

import java.util.List;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The head of a page that declares nothing")
class HeadOfPageTest {
    private static String headline(Publication publication) {
        return publication.headline().map(Headline::text).orElse("");
    }

    private static String outlet(Publication publication) {
        return publication.outlet().map(Outlet::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Harbour Notes: The keeper of lamps # The keeper of lamps # Harbour Notes
                    Hafennotizen: Die Hüterin der Lampen # Die Hüterin der Lampen # Hafennotizen
                    Notes du port: La gardienne des lampes # La gardienne des lampes # Notes du port
                    Notas del puerto: La guardiana del faro # La guardiana del faro # Notas del puerto
                    """)
    void hasTheSiteInALinkedHeadingAndTheHeadlineBelow(String title, String headline, String site) {
        Publication publication = publication(page(
                "<title>" + title + "</title>",
                "<header><h1><a href='/'>" + site + "</a></h1></header><div class=post><h3>" + headline + "</h3>"
                        + STORY + "</div>"));

        assertThat(headline(publication)).isEqualTo(headline);
        assertThat(outlet(publication)).isEqualTo(site);
    }

    @Test
    void hasTheHeadlineThatTheTitleRepeatsBesideTheDate() {
        Publication publication = publication(page(
                "<title>The Evening Hour: Harriet Danby -- September 14, 2001</title>",
                "<p><b>HARRIET DANBY</b></p><p>September 14, 2001</p>" + STORY));

        assertThat(headline(publication)).isEqualTo("HARRIET DANBY");
        assertThat(outlet(publication)).isEqualTo("The Evening Hour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    © 2019 Hafenpost GmbH # Hafenpost
                    Copyright © 1998-2016 The Harbour Post. All rights reserved. # The Harbour Post
                    © Le Courrier du Port 2014, tous droits réservés # Le Courrier du Port
                    © 2020 El Faro, S.A. Todos los derechos reservados # El Faro
                    """)
    void hasItsOutletInTheLineOfCopyright(String line, String outlet) {
        Publication publication = publication(page(
                "<title>The lamp of Ramsal burns again</title>",
                "<article><h1>The lamp of Ramsal burns again</h1>" + STORY + "</article><footer><p>" + line
                        + "</p></footer>"));

        assertThat(outlet(publication)).startsWith(outlet).hasSizeLessThan(outlet.length() + 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    fr # Par Lina Hardi le 3 juin 2015
                    en # By Lina Hardi Updated June 3, 2015
                    de # Von Lina Hardi, aktualisiert am 3. Juni 2015
                    es # Por Lina Hardi, publicado el 3 de junio de 2015
                    """)
    void hasNoDateInTheNameOfAnAuthor(String language, String byline) {
        Publication publication = publication("<!doctype html><html lang=" + language
                + "><head><title>The lamp of Ramsal burns again</title></head><body><article><h1>The lamp of Ramsal burns again"
                + "</h1><p class=byline>" + byline + "</p>" + STORY + "</article></body></html>");

        assertThat(publication.authors()).containsExactly(new Author("Lina Hardi"));
    }

    @Test
    void hasNoSectionAmongItsAuthors() {
        Publication publication = publication(page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Nachrichten\"},"
                        + "{\"name\":\"Lina Hardi\"},{\"name\":\"Onno Harms\"}]}</script>",
                "<article><h1>The lamp of Ramsal burns again</h1>" + STORY + "</article>"));

        assertThat(publication.authors()).isEqualTo(List.of(new Author("Lina Hardi"), new Author("Onno Harms")));
    }
}
