package org.entretien.parser.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeiParserTest {
    private static final String OPEN = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";

    private final TeiParser parser = new TeiParser();

    private ParseResult read(Source source) {
        return parser.parse(source, ParseContext.standalone(source.name()))
                .map(outcome -> ((Outcome.Parsed) outcome).result())
                .findFirst()
                .orElseThrow();
    }

    private ParseResult read(String document) {
        return read(Source.ofText("a.tei", document));
    }

    private Interview body(String content) {
        return read(OPEN + "<text><body>" + content + "</body></text></TEI>")
                .publication()
                .interview()
                .orElseThrow();
    }

    @Test
    void readsHeaderWrittenByHand() {
        Publication publication =
                read(Samples.resource(getClass(), "by-hand.tei")).publication();
        assertThat(publication.headline().orElseThrow().text()).isEqualTo("The last ferry to Oland");
        assertThat(publication.outlet().orElseThrow().name()).isEqualTo("The Harbour Gazette");
        assertThat(publication.published().orElseThrow().iso()).isEqualTo("1987-06-04");
        assertThat(publication.language().orElseThrow().value()).isEqualTo("en");
        assertThat(publication.source().orElseThrow()).hasToString("https://harbour.example/ferry");
        assertThat(publication.authors()).extracting(a -> a.name()).containsExactly("Mara Quist");
        assertThat(publication.standfirst()).containsExactly("He steered the last boat.");
        assertThat(publication.relatedHeadlines())
                .extracting(h -> h.text())
                .containsExactly("Färjan lägger till", "Nets and debts");
    }

    @Test
    void readsTurnsWrittenByHand() {
        ParseResult result = read(Samples.resource(getClass(), "by-hand.tei"));
        Interview interview = result.publication().interview().orElseThrow();
        assertThat(interview.interviewers())
                .containsExactly(new Participant(
                        "Mara Quist", Optional.empty(), Optional.empty(), Participant.Kind.PERSON, List.of("MQ")));
        assertThat(interview.interviewees())
                .containsExactly(new Participant(
                        "Torben Bask",
                        Optional.of("harbour pilot"),
                        Optional.of("Port of Oland"),
                        Participant.Kind.PERSON,
                        List.of()));
        assertThat(interview.introduction()).containsExactly("We met on the quay, in fog.");
        Optional<String> asks = Optional.of("Mara Quist");
        Optional<String> answers = Optional.of("Torben Bask");
        assertThat(interview.turns())
                .containsExactly(
                        new Question(asks, List.of("How did it begin?")),
                        new Answer(answers, List.of("With a rope.", "And a bell.")),
                        new Aside(Aside.Kind.SUBHEADING, List.of("The storm")),
                        new Question(asks, List.of("Were you afraid?")),
                        new Answer(answers, List.of("The sea is wide,", "the night is long.")),
                        new Aside(Aside.Kind.NOTE, List.of("Torben Bask retired in May.")));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("2 elements are not read: note, stage");
    }

    @Test
    void readsUtterances() {
        ParseResult result = read(Samples.resource(getClass(), "utterances.tei"));
        assertThat(result.publication().interview().orElseThrow().turns())
                .containsExactly(
                        new Question(Optional.empty(), List.of("Which seeds?")),
                        new Answer(Optional.empty(), List.of("Rye.", "And flax.")),
                        new Question(Optional.empty(), List.of("Since when?")));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("3 turns do not say who asks; the first to speak is taken to");
    }

    @Test
    void readsArticle() {
        Publication publication =
                read(Samples.resource(getClass(), "article.tei")).publication();
        assertThat(publication.interview()).isEmpty();
        assertThat(publication.language().orElseThrow().value()).isEqualTo("de-AT");
        assertThat(publication.paragraphs()).containsExactly("It rained all day.", " Two  blanks. ");
    }

    @Test
    void takesSpeakersFromLabels() {
        Interview interview = body("<sp><speaker>Ida :</speaker><p>Why?</p></sp><sp><speaker>Per Holm —</speaker>"
                + "<p>So.</p></sp><sp><speaker>IDA:</speaker><p>And?</p></sp>");
        assertThat(interview.interviewers()).containsExactly(Participant.person("Ida"));
        assertThat(interview.interviewees()).containsExactly(Participant.person("Per Holm"));
        assertThat(interview.turns())
                .extracting(Turn::speaker)
                .containsExactly(Optional.of("Ida"), Optional.of("Per Holm"), Optional.of("Ida"));
    }

    @Test
    void readsLabelsInNotesBeforeUtterances() {
        Interview interview = body("<note type='speaker'>Ida :</note><u><seg>Why?</seg></u><u>So.</u>");
        assertThat(interview.turns())
                .containsExactly(
                        new Question(Optional.of("Ida"), List.of("Why?")),
                        new Answer(Optional.empty(), List.of("So.")));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        Interview interview = body("<p/><sp><p> </p></sp><note/><head/><sp><speaker>Ida</speaker><p>Why?</p><p/></sp>");
        assertThat(interview.introduction()).isEmpty();
        assertThat(interview.turns()).containsExactly(new Question(Optional.of("Ida"), List.of("Why?")));
    }

    @Test
    void leavesOutPeopleWhoTakeNoPart() {
        Publication publication = read(OPEN + "<teiHeader><profileDesc><particDesc><listPerson>"
                        + "<person xml:id='a'><persName>Ida</persName></person><org><orgName>Glow</orgName></org>"
                        + "</listPerson></particDesc></profileDesc></teiHeader>"
                        + "<text><body><sp who='#a'><p>Why?</p></sp></body></text></TEI>")
                .publication();
        assertThat(publication.interview().orElseThrow().participants()).containsExactly(Participant.person("Ida"));
    }

    @Test
    void readsSidesThatSpeechesName() {
        assertThat(body("<sp ana='#answer'><p>First.</p></sp><sp ana='x #question'><p>Then?</p></sp>")
                        .turns())
                .containsExactly(
                        new Answer(Optional.empty(), List.of("First.")),
                        new Question(Optional.empty(), List.of("Then?")));
    }

    @Test
    void saysWhichValuesAreUnusable() {
        ParseResult result = read(OPEN
                + "<teiHeader><fileDesc><sourceDesc><bibl><date when='soon'/><ptr target='a b'/></bibl></sourceDesc>"
                + "</fileDesc></teiHeader><text xml:lang='not_a_tag'><body/></text></TEI>");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "expected a date of ISO 8601, found soon",
                        "expected an address, found a b",
                        "expected a language tag of BCP 47, found not_a_tag");
    }

    @Test
    void takesDayOfTimeWithoutOffset() {
        ParseResult result =
                read(OPEN + "<teiHeader><fileDesc><sourceDesc><bibl><date when='2016-05-23T08:00:00'/></bibl>"
                        + "</sourceDesc></fileDesc></teiHeader><text><body/></text></TEI>");
        assertThat(result.publication().published().orElseThrow().iso()).isEqualTo("2016-05-23");
    }

    private int certainty(String name, String content) {
        return parser.probe(new DocumentHead(name, Optional.empty(), content.getBytes(StandardCharsets.UTF_8)))
                .certainty();
    }

    @Test
    void claimsTeiAlone() {
        assertThat(certainty("-", "<?xml version='1.0'?>\n<!-- <a> -->\n" + OPEN))
                .isEqualTo(99);
        assertThat(certainty("-", "<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'>"))
                .isEqualTo(99);
        assertThat(certainty("a.tei", "<TEI.2>")).isEqualTo(61);
        assertThat(certainty("a.xml", "<publication xmlns='urn:entretien:model:1'>" + OPEN))
                .isZero();
        assertThat(certainty("a.txt", "TEI http://www.tei-c.org/ns/1.0")).isZero();
    }

    @Test
    void isPreferredToOwnXmlForTei() {
        Publication publication = Catalogue.discover()
                .parse(Source.ofText("a.xml", OPEN + "<text><body><p>urn:entretien:model:1</p></body></text></TEI>"))
                .publication();
        assertThat(publication.paragraphs()).containsExactly("urn:entretien:model:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE TEI [<!ENTITY a 'b'>]>" + OPEN + "<text/></TEI>",
                "<!DOCTYPE TEI SYSTEM 'file:///etc/passwd'>" + OPEN + "<text/></TEI>",
                OPEN + "<text><body><p>&a;</p></body></text></TEI>",
                OPEN + "<text><body><p>half",
                OPEN + "<teiHeader/></TEI>",
                "<TEI><text/></TEI>",
                "<?xml version='1.1'?>" + OPEN + "<text><body><p>&#1;</p></body></text></TEI>",
                "<?xml version='1.0' encoding='nope'?>" + OPEN + "<text/></TEI>"
            })
    void refusesInOneLine(String document) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejection -> assertThat(rejection.getMessage())
                                .startsWith("a.tei: line 1, column ")
                                .doesNotContain("\n", "passwd"));
    }

    @Test
    void refusesNestingAndAttributesBeyondLimits() {
        String deep = OPEN + "<text><body>" + "<div>".repeat(400);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(LimitExceeded.class).hasMessageContaining("nesting");
        StringBuilder wide = new StringBuilder(OPEN).append("<text");
        for (int i = 0; i < 300; i++) {
            wide.append(" a").append(i).append("=''");
        }
        assertThatThrownBy(() -> read(wide + "/></TEI>"))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("attributes");
    }

    /** A payload of another writer cannot say other words than the text beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{", "[]", "{\"paragraphs\":[\"Other\"]}", "{\"a\":{\"a\":{\"a\":1}}}"})
    void takesTextBesideForeignPayload(String json) {
        ParseResult result = read(OPEN + "<teiHeader><xenoData><payload xmlns='urn:entretien:payload:1' native='x'>"
                + json + "</payload></xenoData></teiHeader><text><body><p>Said.</p></body></text></TEI>");
        assertThat(result.publication().paragraphs()).containsExactly("Said.");
        assertThat(result.diagnostics())
                .singleElement()
                .isInstanceOfSatisfying(
                        Diagnostic.Noticed.class, one -> assertThat(one.code()).isEqualTo("payload-stale"));
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] document = Samples.bytes(Samples.resource(getClass(), "article.tei"));
        String whole = new String(document, StandardCharsets.UTF_8).stripTrailing();
        for (int i = 0; i < whole.length(); i++) {
            String half = whole.substring(0, i);
            assertThatThrownBy(() -> read(half)).isInstanceOf(EntretienException.class);
        }
    }
}
