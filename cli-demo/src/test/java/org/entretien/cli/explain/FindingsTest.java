package org.entretien.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.catalogue.Catalogue;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    void confidenceIsSaidOfInterviewsOnly() {
        ParseResult interview =
                read("Titre\n\nEntretien avec Awa Lindqvist\n\nPourquoi partir ?\nParce que la mer est là.\n\n"
                        + "Et après ?\nJe reviendrai au village.\n");
        assertThat(interview.publication().interview()).isPresent();
        assertThat(Findings.of(interview)).anyMatch(words -> words.startsWith("confidence "));
        ParseResult article = read("Titre\n\nLe village compte cent maisons. Il est au bord de la mer.\n");
        assertThat(article.publication().interview()).isEmpty();
        assertThat(Findings.of(article)).noneMatch(words -> words.startsWith("confidence "));
    }

    private static ParseResult read(String text) {
        return Catalogue.discover().parse(Source.ofText("page.txt", text));
    }
}
