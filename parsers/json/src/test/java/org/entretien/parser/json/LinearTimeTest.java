package org.entretien.parser.json;

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
@DisplayName("JSON of four times the length takes about four times as long")
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
        test.others();
        return test.kinds.stream();
    }

    private void lists() {
        list("{'authors':[@]}", i -> "{'name':'Nour " + i + "'}");
        list("{'standfirst':[@]}", i -> "'Le quai " + i + "'");
        list("{'paragraphs':[@]}", i -> "'Le quai " + i + "'");
        list("{'relatedHeadlines':[@]}", i -> "{'text':'T" + i + "','uri':'https://a.example/" + i + "'}");
        list("{'outlet':{'name':'Vigie','aliases':[@]}}", i -> "'Vigie " + i + "'");
        for (String people : List.of("interviewers", "interviewees")) {
            list("{'interview':{'" + people + "':[@],'turns':[]}}", i -> "{'name':'Nour " + i + "'}");
            list("{'interview':{'" + people + "':[{'name':'N','aliases':[@]}],'turns':[]}}", i -> "'N" + i + "'");
        }
        list("{'interview':{'introduction':[@],'turns':[]}}", i -> "'Le quai " + i + "'");
        list(
                "{'interview':{'turns':[@]}}",
                i -> "{'type':'" + (i % 2 == 0 ? "question" : "answer") + "','speaker':'N" + i
                        + "','paragraphs':['O']}");
        list("{'interview':{'turns':[@]}}", i -> "{'type':'aside','kind':'note','paragraphs':['O']}");
        list("{'interview':{'turns':[{'type':'answer','paragraphs':[@]}]}}", i -> "'Oui " + i + "'");
    }

    private void texts() {
        for (String at : List.of(
                "{'headline':{'text':'@'}}",
                "{'headline':{'text':'T','uri':'@'}}",
                "{'outlet':{'name':'@'}}",
                "{'published':'@'}",
                "{'language':'@'}",
                "{'source':'@'}",
                "{'authors':[{'name':'@'}]}",
                "{'standfirst':['@']}",
                "{'interview':{'interviewees':[{'name':'N','role':'@'}],'turns':[]}}",
                "{'interview':{'interviewees':[{'name':'N','kind':'@'}],'turns':[]}}",
                "{'interview':{'turns':[{'type':'@'}]}}",
                "{'@':1}",
                "{'headline':@}")) {
            for (String piece : List.of("a", "a-", "1", "\\u00e9", "\\n", " ")) {
                grown(at + " of " + piece, at, i -> piece);
            }
        }
    }

    private void others() {
        for (String name : List.of("headline", "outlet", "authors", "interview", "paragraphs", "extension")) {
            list("{@}", i -> "'" + name + "':null");
            grown(name + " within itself", "@", i -> "{'" + name + "':");
        }
        list("{@}", i -> "'extension" + i + "':{}");
        grown("arrays", "@", i -> "[");
        list("[@]", i -> "{'paragraphs':['a']}");
        grown("lines", "@", i -> "{'paragraphs':['" + i + "']}\n");
        grown("bad lines", "@", i -> "{'paragraphs':" + i + "}\n");
        grown("unclosed lines", "@", i -> "{'paragraphs':['\n");
        grown("empty lines", "{'paragraphs':['a']}\n@", i -> "\n");
    }

    private void list(String at, IntFunction<String> member) {
        grown(at + " of " + member.apply(0), at, i -> (i == 0 ? "" : ",") + member.apply(i));
    }

    private void grown(String name, String at, IntFunction<String> piece) {
        String json = at.replace('\'', '"');
        int place = json.indexOf('@');
        add(name, json.substring(0, place), i -> piece.apply(i).replace('\'', '"'), json.substring(place + 1));
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
        for (String parser : List.of("json", "jsonl")) {
            try (var outcomes = CATALOGUE.parseAll(
                    Source.ofText("a." + parser, document), ParseOptions.DEFAULT.withParser(parser))) {
                assertThat(outcomes).isNotEmpty();
            }
        }
    }
}
