package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.Deadline;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Limits TIGHT = new Limits(2_000, 4_000, 100, 20, 20, 4, 1_000, 2, 3, Duration.ofSeconds(10));

    private static ParseContext context(Limits limits) {
        return new ParseContext(limits, Deadline.in("p", limits.time()), Services.none());
    }

    private static String json(int turns, int headlines) {
        String turn = "{\"type\": \"answer\", \"paragraphs\": []}";
        String related = "{\"text\": \"x\"}";
        return "{\"interview\": {\"turns\": [" + repeat(turn, ",", turns) + "]}, \"relatedHeadlines\": ["
                + repeat(related, ",", headlines) + "]}";
    }

    private static String xml(int turns, int headlines) {
        return "<publication " + Documents.XMLNS + "><interview><turns>"
                + repeat("<answer><paragraphs/></answer>", "", turns) + "</turns></interview><relatedHeadlines>"
                + repeat("<headline><text>x</text></headline>", "", headlines) + "</relatedHeadlines></publication>";
    }

    private static String repeat(String text, String between, int times) {
        return String.join(between, java.util.Collections.nCopies(times, text));
    }

    private static LimitExceeded json(String document, Limits limits) {
        return catchThrowableOfType(
                LimitExceeded.class, () -> JsonBinding.read(Source.ofText("p", document), context(limits)));
    }

    private static List<Outcome> readXml(String document, Limits limits) {
        try (Stream<Outcome> outcomes = XmlBinding.read(Source.ofText("p", document), context(limits))) {
            return outcomes.toList();
        }
    }

    private static LimitExceeded xml(String document, Limits limits) {
        List<Outcome> outcomes = readXml(document, limits);
        return (LimitExceeded) Documents.rejectionOf(outcomes.get(outcomes.size() - 1));
    }

    @Test
    void whatIsWithinTheLimitsIsRead() {
        assertThat(json(json(2, 3), TIGHT)).isNull();
        Documents.onlyOf(readXml(xml(2, 3), TIGHT));
    }

    @Test
    void turnsAreCounted() {
        assertThat(json(json(3, 0), TIGHT)).hasMessageContaining("turns of an interview: 3 or more, at most 2 allowed");
        assertThat(xml(xml(3, 0), TIGHT)).hasMessageContaining("turns of an interview: 3 or more, at most 2 allowed");
        assertThat(xml(xml(3, 0), TIGHT).place()).isInstanceOf(Place.AtLine.class);
    }

    @Test
    void headlinesAreCounted() {
        assertThat(json(json(0, 4), TIGHT)).hasMessageContaining("related headlines of a publication: 4 or more");
        assertThat(xml(xml(0, 4), TIGHT)).hasMessageContaining("related headlines of a publication: 4 or more");
    }

    @Test
    void bytesAreCounted() {
        String blanks = " ".repeat(2_000);
        assertThat(json(json(1, 1) + blanks, TIGHT)).hasMessageContaining("bytes of one document");
        assertThat(xml(xml(1, 1) + blanks, TIGHT)).hasMessageContaining("bytes of one document");
    }

    @Test
    void attributesAreCounted() {
        String document = "<publication a='1' b='2' c='3' d='4' e='5'/>";
        assertThat(xml(document, TIGHT)).hasMessageContaining("attributes of one element: 5 or more, at most 4");
    }

    @Test
    void nestingIsBoundedEvenWhereItIsSkipped() {
        String deep = "<publications " + Documents.XMLNS + "><publication>" + "<a>".repeat(30);
        assertThat(xml(deep, TIGHT)).hasMessageContaining("nesting: 21 or more, at most 20 allowed");
        Limits flat = new Limits(2_000, 4_000, 100, 2, 2, 4, 1_000, 2, 3, Duration.ofSeconds(10));
        assertThat(json(json(1, 0), flat)).hasMessageContaining("nesting: 3 or more, at most 2 allowed");
    }

    @Test
    void timeIsUp() {
        Limits noTime = TIGHT.withTime(Duration.ofNanos(1));
        assertThat(json(json(1, 1), noTime)).hasMessageContaining("working time");
        assertThat(xml(xml(1, 1), noTime)).hasMessageContaining("working time");
    }

    @Test
    void aSequenceMayBeAsLongAsItLikes() {
        String one =
                "<publication><paragraphs><paragraph>" + "x".repeat(1_000) + "</paragraph></paragraphs></publication>";
        String many = "<publications " + Documents.XMLNS + ">" + one.repeat(50) + "</publications>";
        Limits small = new Limits(20_000, 40_000, 100, 20, 20, 4, 1_000, 2, 3, Duration.ofSeconds(10));
        assertThat(many.length()).isGreaterThan(50_000);
        assertThat(readXml(many, small)).hasSize(50).allMatch(Outcome.Parsed.class::isInstance);
    }
}
