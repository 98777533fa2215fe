package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.entretien.Catalogue;
import org.entretien.ParseOptions;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Source;
import org.entretien.testkit.LinearTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A feed of four times the length takes about four times as long")
class LinearTimeTest {
    private static final int SMALL = 1 << 16;
    private static final Catalogue CATALOGUE = Catalogue.of(new FeedParser(), new TextParser());

    enum Kind {
        ITEMS("", i -> "<item><title>Vague " + i + "</title></item>", ""),
        ONE_DESCRIPTION("<item><description>", i -> "Une vague, puis la " + i + ". ", "</description></item>"),
        TAGS("<item><title>t</title><description>", i -> "&lt;p a=\"", "</description></item>"),
        SCRIPTS("<item><title>t</title><description>", i -> "&lt;script&gt;&lt;/", "</description></item>"),
        AMPERSANDS("<item><title>", i -> "&amp;abc", "</title></item>"),
        ENTITIES("<item><title>", i -> "&eacute;", "</title></item>"),
        LINKS("", i -> "<link>https://vigie.example/" + i + "</link>", "<item><title>t</title></item>"),
        SECTIONS("<item><description>", i -> "<![CDATA[x]]>", "</description></item>");

        private final String before;
        private final IntFunction<String> piece;
        private final String after;

        Kind(String before, IntFunction<String> piece, String after) {
            this.before = before;
            this.piece = piece;
            this.after = after;
        }

        String feed(int length) {
            StringBuilder feed = new StringBuilder(before);
            for (int i = 0; feed.length() < length; i++) {
                feed.append(piece.apply(i));
            }
            return Feeds.rss(feed.append(after).toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAnyKind(Kind kind) {
        LinearTime.require(kind.feed(SMALL), kind.feed(SMALL * LinearTime.TIMES), LinearTimeTest::read);
    }

    private static void read(String feed) {
        try (var outcomes = CATALOGUE.parseAll(Source.ofText("feed.rss", feed), ParseOptions.DEFAULT)) {
            assertThat(outcomes).isNotEmpty();
        }
    }
}
