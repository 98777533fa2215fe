package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.junit.jupiter.api.Test;

class XmlSequenceTest {
    private static List<Outcome> sequence(String publications) {
        return Documents.readXml("<publications " + Documents.XMLNS + ">" + publications + "</publications>");
    }

    private static String text(Outcome outcome) {
        return Documents.onlyOf(List.of(outcome)).paragraphs().get(0);
    }

    private static String paragraph(String text) {
        return "<publication><paragraphs><paragraph>" + text + "</paragraph></paragraphs></publication>";
    }

    @Test
    void noneIsASequenceToo() {
        assertThat(sequence("")).isEmpty();
        assertThat(sequence(" <!-- none --> \n")).isEmpty();
    }

    @Test
    void aMisfitIsAnOutcomeAndTheNextOnesFollow() {
        List<Outcome> outcomes = sequence(paragraph("a")
                + "<publication><headline><text>x</text><oops><publication/></oops></headline></publication>"
                + "<article/>"
                + paragraph("b"));
        assertThat(outcomes).hasSize(4);
        assertThat(text(outcomes.get(0))).isEqualTo("a");
        assertThat(Documents.rejectionOf(outcomes.get(1)))
                .hasMessageContaining("publications[1].headline.oops: unknown");
        assertThat(Documents.rejectionOf(outcomes.get(2)))
                .hasMessageContaining("publications[2]: expected the element publication, found the element article");
        assertThat(text(outcomes.get(3))).isEqualTo("b");
    }

    @Test
    void whateverIsThrownWithinAPublicationIsARejectionOfThatPublication() {
        String document = "<publications " + Documents.XMLNS + ">" + paragraph("a") + paragraph("b") + paragraph("c")
                + paragraph("d") + "</publications>";
        XmlSequence failing = new XmlSequence(
                "p.xml",
                ParseContext.standalone("p.xml"),
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                cursor -> {
                    if (cursor.path().contains("[1]")) {
                        cursor.nextElement();
                        throw new IllegalStateException("no");
                    }
                    if (cursor.path().contains("[2]")) {
                        throw new StackOverflowError();
                    }
                    return new ModelReader(cursor).publication();
                });
        List<Outcome> outcomes = new ArrayList<>();
        failing.forEachRemaining(outcomes::add);
        assertThat(outcomes).hasSize(4);
        assertThat(text(outcomes.get(0))).isEqualTo("a");
        assertThat(Documents.rejectionOf(outcomes.get(1)))
                .hasMessage("p.xml: publications[1]: plugin xml failed: IllegalStateException: no");
        assertThat(Documents.rejectionOf(outcomes.get(2))).hasMessageContaining("StackOverflowError");
        assertThat(text(outcomes.get(3))).isEqualTo("d");
    }

    @Test
    void aBreachOfTheRulesOfXmlIsTheLastOutcome() {
        List<Outcome> outcomes = sequence(paragraph("a") + paragraph("<") + paragraph("b"));
        assertThat(outcomes).hasSize(2);
        assertThat(text(outcomes.get(0))).isEqualTo("a");
        assertThat(Documents.rejectionOf(outcomes.get(1)))
                .hasMessageContaining(
                        "not XML: a rule of the format is broken here (in publications[1].paragraphs[0])");
    }

    @Test
    void aDocumentCutOffWhileAMisfitIsSkippedSaysBoth() {
        List<Outcome> outcomes = Documents.readXml("<publications " + Documents.XMLNS + "><publication><oops><deeper>");
        assertThat(outcomes).hasSize(2);
        assertThat(Documents.rejectionOf(outcomes.get(0))).hasMessageContaining("publications[0].oops: unknown");
        assertThat(Documents.rejectionOf(outcomes.get(1))).hasMessageContaining("ends too early");
    }
}
