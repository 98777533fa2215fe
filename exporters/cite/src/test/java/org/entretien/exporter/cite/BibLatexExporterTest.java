package org.entretien.exporter.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Author;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.spi.PublicationExporter;
import org.entretien.testkit.arbitraries.Publications;
import org.entretien.testkit.contracts.ExporterContract;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;

class BibLatexExporterTest implements ExporterContract {
    private static final Map<String, String> SIGNS = Map.of(
            "\\textbackslash{}",
            "\\",
            "\\textbraceleft{}",
            "{",
            "\\textbraceright{}",
            "}",
            "\\textasciitilde{}",
            "~",
            "\\textasciicircum{}",
            "^",
            "\\%",
            "%",
            "\\&",
            "&",
            "\\#",
            "#",
            "\\_",
            "_",
            "\\$",
            "$");

    @Override
    public PublicationExporter exporter() {
        return new BibLatexExporter();
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Test
    void anInterviewAndAPageThatIsNone() {
        assertThat(written(Cited.interview(), Cited.news())).isEqualTo(Cited.golden("cited.bib"));
    }

    @Test
    void aDateHasThePrecisionThatWasPrinted() {
        for (String iso : List.of("2016", "2016-05", "2016-05-23", "2016-05-23T08:37:00+01:00")) {
            assertThat(written(Cited.dated(iso)))
                    .contains("  date = {" + iso + "},\n")
                    .doesNotContain("userc");
        }
        assertThat(written(Cited.dated("2016-05-23T08:37:00.5Z")))
                .contains("  date = {2016-05-23T08:37:00Z},\n  userc = {2016-05-23T08:37:00.5Z},\n");
    }

    @Test
    void onlyWhatMayBeFollowedIsALink() {
        assertThat(written(Cited.at("http://a.example/é_%20~#x")))
                .contains("  url = {http://a.example/%C3%A9_%20~#x},\n");
        assertThat(written(Cited.at("javascript:a_b")))
                .doesNotContain("url")
                .contains("  usera = {javascript:a\\_b},\n");
    }

    @Test
    void noLetterIsACommand() throws ParseException {
        for (String title : List.of(
                "\\input{/etc/passwd}",
                "}, note = {x",
                "}}}}",
                "{{{{",
                "\\",
                "100% & #1 _a_ $x^2$ ~",
                "@article{a, b = {c}}",
                "a -- b --- c",
                "``x'' ,,y << >>",
                "?`!`",
                "A and B, C",
                "</script>",
                "=cmd()",
                "\"",
                "\\}")) {
            BibTeXEntry entry = only(Publication.titled(title).build());
            assertThat(entry.getFields()).containsOnlyKeys(new Key("entrysubtype"), new Key("title"));
            assertThat(read(entry, "title")).isEqualTo(title);
            assertThat(written(Publication.titled(title).build())).doesNotContain("--", "``", "''", ",,", "<<", ">>");
        }
    }

    @Test
    void linesAndControlsDoNotReachTex() throws ParseException {
        String title = "a\nb\tc\u0085d\u2028e\u2029f\u007Fg\u0080h\u009Fi\u00A0\u202Ej😀";
        assertThat(read(only(Publication.titled(title).build()), "title"))
                .isEqualTo("a b c d e f\uFFFDg\uFFFDh\uFFFDi\u00A0\u202Ej😀");
    }

    @Property
    void whatIsNotDeclaredLostIsThere(@ForAll(supplier = Publications.Any.class) Publication publication)
            throws ParseException {
        BibTeXEntry entry = only(publication);
        assertThat(entry.getType().getValue()).isEqualTo("article");
        assertThat(read(entry, "entrysubtype")).isEqualTo("newspaper");
        publication
                .headline()
                .ifPresent(headline -> assertThat(read(entry, "title")).isEqualTo(plain(headline.text())));
        publication
                .outlet()
                .ifPresent(outlet -> assertThat(read(entry, "journaltitle")).isEqualTo(plain(outlet.name())));
        publication.language().ifPresent(tag -> assertThat(read(entry, "userb")).isEqualTo(tag.value()));
        List<String> byline = publication.authors().stream().map(Author::name).toList();
        if (publication.interview().isPresent()) {
            var interview = publication.interview().get();
            assertNames(
                    entry,
                    "author",
                    interview.interviewees().stream().map(Participant::name).toList());
            assertNames(
                    entry,
                    "namea",
                    interview.interviewers().stream().map(Participant::name).toList());
            assertNames(entry, "nameb", byline);
        } else {
            assertNames(entry, "author", byline);
        }
    }

    private static void assertNames(BibTeXEntry entry, String field, List<String> names) {
        Value value = entry.getField(new Key(field));
        String raw = value == null ? "" : value.toUserString();
        String expected =
                names.stream().map(name -> "{" + LatexText.of(name) + "}").collect(Collectors.joining(" and "));
        assertThat(raw).isEqualTo(expected);
        names.forEach(name -> assertThat(unescaped(LatexText.of(name))).isEqualTo(plain(name)));
    }

    /** What the escaping is allowed to change. */
    private static String plain(String text) {
        return text.replaceAll("[\n\t\u0085\u2028\u2029]", " ").replaceAll("[\u007F-\u009F]", "\uFFFD");
    }

    private static String read(BibTeXEntry entry, String field) {
        return unescaped(entry.getField(new Key(field)).toUserString());
    }

    private static String unescaped(String latex) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < latex.length(); ) {
            int at = i;
            var sign = SIGNS.entrySet().stream()
                    .filter(one -> latex.startsWith(one.getKey(), at))
                    .findFirst();
            if (sign.isPresent()) {
                text.append(sign.get().getValue());
                i += sign.get().getKey().length();
            } else if (latex.startsWith("{}", i)) {
                i += 2;
            } else {
                assertThat("\\{}%&#_$~^").doesNotContain(latex.substring(i, i + 1));
                text.append(latex.charAt(i++));
            }
        }
        return text.toString();
    }

    private static BibTeXEntry only(Publication publication) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(written(publication)));
        assertThat(database.getObjects()).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static String written(Publication... publications) {
        return Cited.written(new BibLatexExporter(), publications);
    }
}
