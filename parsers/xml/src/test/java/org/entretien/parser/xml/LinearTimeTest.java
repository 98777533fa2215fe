package org.entretien.parser.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.Source;
import org.entretien.testkit.LinearTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list that is read with many members, every text that is read at length, every name again and again, and many publications in a row. */
@DisplayName("XML of four times the length takes about four times as long")
class LinearTimeTest {
    private static final int SMALL = 1 << 16;
    /** On the thread whose time is measured. */
    private static final Catalogue CATALOGUE = Catalogue.discover().trusting(provider -> true);

    /** A document that grows. @param document of a length that is about the given one */
    record Kind(String name, IntFunction<String> document) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Kind> kinds = new ArrayList<>();

    static Stream<Kind> kinds() {
        LinearTimeTest test = new LinearTimeTest();
        test.lists();
        test.texts();
        test.markup();
        return test.kinds.stream();
    }

    private void lists() {
        in("authors", i -> "<author><name>Nour " + i + "</name></author>");
        in("standfirst", i -> "<paragraph>Le quai " + i + "</paragraph>");
        in("paragraphs", i -> "<paragraph>Le quai " + i + "</paragraph>");
        in(
                "relatedHeadlines",
                i -> "<headline><text>T" + i + "</text><uri>https://a.example/" + i + "</uri></headline>");
        in("outlet aliases", i -> "<alias>Vigie " + i + "</alias>");
        for (String people : List.of("interviewers", "interviewees")) {
            in("interview " + people, i -> "<participant><name>Nour " + i + "</name></participant>");
            in("interview " + people + " participant aliases", i -> "<alias>Nour " + i + "</alias>");
        }
        in("interview introduction", i -> "<paragraph>Le quai " + i + "</paragraph>");
        in(
                "interview turns",
                i -> i % 2 == 0
                        ? "<question><paragraphs><paragraph>Et " + i + " ?</paragraph></paragraphs></question>"
                        : "<answer><speaker>N" + i
                                + "</speaker><paragraphs><paragraph>O</paragraph></paragraphs></answer>");
        in("interview turns answer paragraphs", i -> "<paragraph>Oui " + i + "</paragraph>");
    }

    private void texts() {
        for (String path : List.of(
                "headline text",
                "headline uri",
                "outlet name",
                "published",
                "language",
                "source",
                "authors author name",
                "standfirst paragraph",
                "interview interviewees participant role",
                "interview interviewees participant affiliation",
                "interview interviewees participant kind",
                "interview turns answer speaker",
                "interview turns aside kind")) {
            for (String piece : List.of("a", "a-", "<b/>", "&amp;", "<![CDATA[a]]>", "<!-- a -->", " ")) {
                in(path, i -> piece);
            }
        }
    }

    private void markup() {
        for (String name : List.of(
                "headline",
                "outlet",
                "published",
                "language",
                "source",
                "authors",
                "standfirst",
                "interview",
                "paragraphs",
                "relatedHeadlines",
                "extension")) {
            in("", name + " again and again", i -> "<" + name + "/>");
            in("", name + " within itself", i -> "<" + name + ">");
        }
        add("attributes", "<publication xmlns='urn:entretien:model:1'", i -> " a" + i + "='b'", "/>");
        add("a long attribute", "<publication xmlns='urn:entretien:model:1' a='", i -> "b", "'/>");
        add("namespaces", "<publication xmlns='urn:entretien:model:1'", i -> " xmlns:a" + i + "='urn:" + i + "'", "/>");
        String many = "<publications xmlns='urn:entretien:model:1'>";
        add(
                "publications",
                many,
                i -> "<publication><headline><text>T" + i + "</text></headline></publication>",
                "</publications>");
        add("bad publications", many, i -> "<publication><b/></publication>", "</publications>");
        add("what is no publication", many, i -> "<x" + i + "/>", "</publications>");
        add("unclosed publications", many, i -> "<publication>", "");
    }

    private void in(String path, IntFunction<String> piece) {
        in(path, path + " of " + piece.apply(0), piece);
    }

    private void in(String path, String name, IntFunction<String> piece) {
        StringBuilder open = new StringBuilder("<publication xmlns='urn:entretien:model:1'>");
        StringBuilder close = new StringBuilder("</publication>");
        for (String element : path.isEmpty() ? new String[0] : path.split(" ")) {
            open.append('<').append(element).append('>');
            close.insert(0, "</" + element + ">");
        }
        add(name, open.toString(), piece, close.toString());
    }

    private void add(String name, String before, IntFunction<String> piece, String after) {
        kinds.add(new Kind(name, length -> {
            StringBuilder text = new StringBuilder(length + 100).append(before);
            for (int i = 0; text.length() < length; i++) {
                text.append(piece.apply(i));
            }
            return text.append(after).toString();
        }));
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource
    void kinds(Kind kind) {
        LinearTime.require(kind.name(), SMALL, kind.document(), LinearTimeTest::read);
    }

    private static void read(String document) {
        try (var outcomes =
                CATALOGUE.parseAll(Source.ofText("a.xml", document), ParseOptions.DEFAULT.withParser("xml"))) {
            assertThat(outcomes).isNotEmpty();
        }
    }
}
