package org.entretien.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entretien.cli.Run;
import org.entretien.cli.io.ExitCode;
import org.entretien.domain.Headline;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Evidence;
import org.entretien.page.Ledger;
import org.entretien.page.SourceMap;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.RecordOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explanation of a page says where in the file each stretch stands, and on what evidence each fact rests. */
class ExplainPlacesTest {
    private static final String EVIL = "</td><script>x</script><b onclick='y' title=\"z\">&\u202E\u0007";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr"><head><title>Le phare rouvre ses portes</title>
            <meta property="og:title" content="Le phare rouvre ses portes"></head>
            <body><nav><a href="/">Accueil</a></nav>
            <article><h1>Le phare <em>rouvre</em> ses portes</h1>
            <p>Le port a annonc&eacute; lundi que le phare rouvrait ses portes, apr&egrave;s trois ans de travaux sur la lampe et les marches.</p>
            <p>&laquo; Deux cent douze marches &raquo;, compte la gardienne, qui les monte chaque soir avant la tomb\u00e9e de la nuit.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("a.html"), PAGE);
    }

    @Test
    void aWebPageIsShownWithItsLinesAndColumns() throws IOException {
        Path why = folder.resolve("why.html");
        assertThat(Run.of("explain", page().toString(), "--html", why.toString())
                        .code())
                .isEqualTo(ExitCode.OK);
        int offset = PAGE.indexOf("Accueil");
        assertThat(Files.readString(why))
                .contains("title=\"line 4, column 24 to line 4, column 30; characters " + offset + " to " + (offset + 6)
                        + " of the decoded file\">4:24</td><th scope=\"row\">[")
                .contains(
                        ">5:14</td><th scope=\"row\">headline.text</th><td class=\"headline\" dir=\"auto\">Le phare rouvre")
                .contains(
                        ">6:4</td><th scope=\"row\">paragraphs[0]</th>",
                        ">7:4</td><th scope=\"row\">paragraphs[1]</th>")
                .contains(
                        "<h2>Facts and where they were found</h2>",
                        "<th scope=\"row\">headline.text</th><td dir=\"auto\">");
    }

    @Test
    void theTerminalShowsTheSame() throws IOException {
        assertThat(Run.of("explain", page().toString()).out().lines())
                .anyMatch(line -> line.matches(" *5:14  headline\\.text +Le phare rouvre ses portes"))
                .anyMatch(line -> line.matches(" *6:4  paragraphs\\[0] +Le port a annoncé .*"))
                .anyMatch(line -> line.matches("  fact: headline\\.text = Le phare rouvre ses portes \\(.+\\)"));
    }

    @Test
    void parseWithExplainShowsPlacesToo() throws IOException {
        Path out = folder.resolve("out");
        Run.of("parse", page().toString(), "--explain", "--out", out + "/");
        try (var files = Files.walk(folder)) {
            Path why = files.filter(file -> file.toString().endsWith(".explain.html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(why)).contains(">6:4</td><th scope=\"row\">paragraphs[0]</th>");
        }
    }

    @Test
    void textFilesHavePlacesAsTheyAre() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "La digue tient bon\r\n\r\nLe port a annoncé lundi.\r\n");
        assertThat(Run.of("explain", file.toString()).out().lines())
                .anyMatch(line -> line.matches("3:1  .*Le port a annoncé lundi\\."));
    }

    private static ParseResult hostile() {
        ParseReport account = new ParseReport(
                EVIL,
                new Ledger(List.of(new Ledger.Kept(new Span(0, EVIL.length()), "headline.text", Optional.of(EVIL)))),
                List.of(),
                List.of(),
                SourceMap.same(EVIL));
        RecordOrigin record = new RecordOrigin(
                Optional.of("<urn:" + EVIL + ">"),
                Optional.of(URI.create("https://vigie.example/'a")),
                Optional.empty(),
                7,
                4096);
        return new ParseResult(
                new PublicationBuilder()
                        .headline(Headline.of("a <i>title</i> \"of\" 'evil' &\u202E"))
                        .build(),
                Optional.of(account),
                List.of(new Diagnostic.Noticed("odd", new Span(0, 0), EVIL)),
                1,
                List.of(new FieldOrigin("headline.text", Evidence.JSON_LD), new FieldOrigin(EVIL, Evidence.META)),
                Optional.of(record));
    }

    @Test
    void whateverThePageSaysIsText() {
        String html = ExplainHtml.of(EVIL, hostile());
        assertThat(html)
                .contains(
                        "a &lt;i&gt;title&lt;/i&gt; &quot;of&quot; &#39;evil&#39; &amp;<span class=\"hidden\">\\u202E</span>")
                .contains("<td>JSON-LD</td>", "<td>meta element</td>")
                .doesNotContain("<script", "<b ", "<i>", "src=", "href=", "url(", "@import", "\u202E", "\u0007");
        assertThat(html.split("</td><script", -1)).hasSize(1);
        assertThat(html.replaceAll("<[^<>]*>", "")).doesNotContain("<");
        assertThat(ExplainText.of(EVIL, hostile(), false, 0)).doesNotContain("\u202E", "\u0007");
    }

    @Test
    void aRecordOfAContainerIsNamed() {
        String words = "read from record 8 at byte 4096, ";
        assertThat(ExplainHtml.of("a.warc", hostile()))
                .contains("<li dir=\"auto\">" + words, "vigie.example/&#39;a; places count");
        assertThat(ExplainText.of("a.warc", hostile(), false, 0)).contains("  " + words);
        assertThat(ExplainText.of("a.warc", hostile(), false, 0).getBytes(StandardCharsets.UTF_8))
                .isNotEmpty();
    }

    @Test
    void everyZoneIsInTheLegendAndHasAColour() {
        String html = ExplainHtml.of("a", hostile());
        for (SpanColour shade : SpanColour.values()) {
            String name = shade.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(html)
                    .contains(
                            "." + name + " { background: " + shade.css(),
                            "<span class=\"" + name + "\">" + shade.words());
        }
    }

    @Test
    void thePageFitsAPhoneAndTheDark() {
        String html = ExplainHtml.of("a", hostile());
        assertThat(html)
                .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .contains("overflow-wrap: anywhere", "color-scheme: light dark")
                .containsPattern("@media \\(max-width: \\d+em\\) \\{[^@]*table, tbody \\{ display: block \\}")
                .containsPattern("@media \\(prefers-color-scheme: dark\\) \\{[^@]*--paper")
                .doesNotContainPattern("[^-]width: *\\d+(?:px|em)")
                .doesNotContain("overflow-x");
        for (SpanColour shade : SpanColour.values()) {
            assertThat(html).contains(" { background: " + shade.darkCss());
        }
    }

    @Test
    void eachDirectionOfWritingKeepsItsOwn() {
        String html = ExplainHtml.of("a", hostile());
        assertThat(html)
                .contains(".reading:dir(rtl)::before { content: \" \\2190", ".reading::before { content: \" \\2192")
                .contains("unicode-bidi: isolate")
                .doesNotContainPattern("<td class=\"(?!place)[a-z]+\">")
                .doesNotContainPattern("class=\"reading\">(?!<bdi>)");
    }
}
