package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Blank;
import org.entretien.page.FilePlace;
import org.entretien.page.LedgerVerifier;
import org.entretien.page.SourceMap;
import org.entretien.parser.html.decoding.HtmlDecoder;
import org.entretien.spi.Deadline;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible character is accounted for, and its place in the file is known. */
class PlacesTest {
    private static final String HEAD = "<!DOCTYPE html>\n<title>La digue</title>\n";

    private static ParseResult read(byte[] file, boolean located) {
        ParseContext context = new ParseContext(
                Limits.DEFAULT, Deadline.in("a.html", Limits.DEFAULT.time()), Services.none(), false, located);
        Outcome outcome = new HtmlParser()
                .parse(Source.of("a.html", file), context)
                .findFirst()
                .orElseThrow();
        return ((Outcome.Parsed) outcome).result();
    }

    private static ParseReport account(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), true).account().orElseThrow();
    }

    /** What the file has at the place of some words of the page. */
    private static String inFile(String html, String words) {
        ParseReport account = account(html);
        int at = account.text().indexOf(words);
        assertThat(at).as(words + " in " + account.text()).isNotNegative();
        return html.substring(account.places().of(at).orElseThrow().offset());
    }

    @Test
    void wordsInsideInlineElementsStandWhereTheFileHasThem() {
        String html = HEAD + "<p>La <b>digue <i>tient</i></b> bon.</p>";
        assertThat(inFile(html, "La digue tient")).startsWith("La <b>");
        assertThat(inFile(html, "digue tient")).startsWith("digue <i>");
        assertThat(inFile(html, "tient")).startsWith("tient</i>");
        assertThat(inFile(html, "bon.")).startsWith("bon.</p>");
    }

    @Test
    void aReferenceStandsWhereItBegins() {
        String html = HEAD + "<p>L&eacute;a &amp; &#x1F600; R&eacutemi &lt;ici&gt;, &notit; &nosuch; fin.</p>";
        assertThat(inFile(html, "éa")).startsWith("&eacute;a");
        assertThat(inFile(html, "a & ")).startsWith("a &amp;");
        assertThat(inFile(html, "& ")).startsWith("&amp;");
        assertThat(inFile(html, "\uD83D\uDE00")).startsWith("&#x1F600;");
        assertThat(inFile(html, "émi")).startsWith("&eacutemi");
        assertThat(inFile(html, "mi ")).startsWith("mi &lt;");
        assertThat(inFile(html, "ici>")).startsWith("ici&gt;");
        assertThat(inFile(html, "it; ")).startsWith("it; &nosuch");
        assertThat(inFile(html, "&nosuch;")).startsWith("&nosuch; fin");
        assertThat(inFile(html, "fin.")).startsWith("fin.</p>");
    }

    @Test
    void linesAreCountedWhateverEndsThem() {
        ParseReport account =
                account("<title>t</title>\r\n<p>La digue\r\n   tient\tbon\rdepuis\n\n l&apos;hiver,\r\n dit-on.</p>");
        SourceMap places = account.places();
        assertThat(place(account, places, "La")).hasToString("2:4");
        assertThat(place(account, places, "tient")).hasToString("3:4");
        assertThat(place(account, places, "bon")).hasToString("3:10");
        assertThat(place(account, places, "depuis")).hasToString("4:1");
        assertThat(place(account, places, "'hiver")).hasToString("6:3");
        assertThat(place(account, places, "dit-on")).hasToString("7:2");
    }

    private static FilePlace place(ParseReport account, SourceMap places, String words) {
        return places.of(account.text().indexOf(words)).orElseThrow();
    }

    @Test
    void textThatIsMovedOutOfATableIsFoundWhereItIsWritten() {
        String html = HEAD + "<table>Hors du tableau<tr><td>Dans la cellule</td></table><p>Apr\u0000ès, tout va.</p>";
        assertThat(inFile(html, "Hors du")).startsWith("Hors du tableau<tr>");
        assertThat(inFile(html, "Dans la")).startsWith("Dans la cellule</td>");
        assertThat(inFile(html, "ès, tout")).startsWith("ès, tout va.</p>");
    }

    @Test
    void rightToLeftTextAndAByteOrderMarkCountInTheOrderOfTheFile() {
        String html = "<p dir=rtl>قال <b>الحارس</b> إن المصباح أُصلح.</p>";
        byte[] marked = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
        ParseReport account = read(marked, true).account().orElseThrow();
        FilePlace place = account.places().of(account.text().indexOf("الحارس")).orElseThrow();
        assertThat(place.offset()).isEqualTo(html.indexOf("الحارس"));
        assertThat(place.line()).isEqualTo(1);
        assertThat(place.column()).isEqualTo(place.offset() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Un&nbsp;phare &laquo;&nbsp;neuf&nbsp;&raquo;</p><ul><li>Un<li>Deux &NotEqualTilde; trois</ul>",
                "<pre>\n a\r\n  b &lt; c</pre><textarea>\nx &amp; y</textarea><plaintext>p &amp; q",
                "<p>&nbsp;</p><svg><text><![CDATA[q <b> &amp;]]> z &amp; w</text></svg><p>a < b & c &#0; &#128; d</p>",
                "<p>a<table><tr>b<td>c</table><p>d &ampamp; &amp;amp; &&amp;& &; &# &#x; &#59;; e</p>",
                "<p hidden>caché</p><noscript><p>sans script &eacute;</p></noscript><select><option>o &copy</select>",
            })
    void everyCharacterOfEveryTextNodeIsAccountedForWithItsPlace(String body) {
        String html = HEAD + body;
        ParseResult result = read(html.getBytes(StandardCharsets.UTF_8), true);
        ParseReport account = result.account().orElseThrow();
        assertThat(LedgerVerifier.breaches(account.text(), result.publication(), account.ledger()))
                .isEmpty();
        assertThat(visibleChars(account.text())).isEqualTo(visibleChars(textOf(html)));
        for (int i = 0; i < account.text().length(); i++) {
            char c = account.text().charAt(i);
            if (!Blank.isBlank(c)) {
                int at = account.places().of(i).orElseThrow().offset();
                assertThat(html.charAt(at) == c || html.charAt(at) == '&')
                        .as(c + " at " + html.substring(at))
                        .isTrue();
            }
        }
    }

    private static String textOf(String html) {
        StringBuilder words = new StringBuilder();
        HtmlDecoder.document(html, false, 512).traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        });
        return words.toString();
    }

    private static List<Integer> visibleChars(String text) {
        return text.codePoints().filter(c -> !Blank.isBlank(c)).boxed().toList();
    }

    @Test
    void nobodyPaysForPlacesUnasked() {
        byte[] html = (HEAD + "<p>La digue tient bon.</p>").getBytes(StandardCharsets.UTF_8);
        ParseReport account = read(html, false).account().orElseThrow();
        assertThat(account.places()).isSameAs(SourceMap.UNKNOWN);
        assertThat(account.places().of(0)).isEqualTo(Optional.empty());
        ParseReport located = read(html, true).account().orElseThrow();
        assertThat(located.withPlaces(SourceMap.UNKNOWN)).isEqualTo(account);
    }
}
