package org.entretien.parser.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Probe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeTest {
    private static Probe probe(String name, String content, Charset charset) {
        return new FeedParser().probe(new DocumentHead(name, Optional.empty(), content.getBytes(charset)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.txt | <rss version='2.0'>                                                       | 97",
                "feed.xml | <?xml version='1.0'?><!-- <html> --><rss>                                 | 97",
                "feed.xml | <!DOCTYPE rss [<!ENTITY a '<feed>'>]><rss>                                | 97",
                "feed.xml | <x:rss xmlns:x='urn:x'>                                                   | 97",
                "feed     | <feed xmlns='http://www.w3.org/2005/Atom'>                                | 97",
                "feed     | <a:feed xmlns:a='http://purl.org/atom/ns#'>                               | 97",
                "feed     | <rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='r'>                  | 97",
                "feed.xml | <feed xmlns='urn:cattle'>                                                 |  0",
                "feed.xml | <rdf:RDF xmlns:rdf='r'>                                                   |  0",
                "page.xml | <html><rss>                                                               |  0",
                "page.txt | Le fil <rss version='2.0'>                                                |  0",
                "feed.rss | garbage                                                                   | 70",
                "FEED.ATOM| <html>                                                                    | 70",
                "feed     | <?xml                                                                     |  0",
                "feed     | <!--                                                                      |  0",
                "feed     | <                                                                         |  0",
            })
    void believesTheRootElement(String name, String content, int certainty) {
        assertThat(probe(name, content, StandardCharsets.UTF_8).certainty()).isEqualTo(certainty);
        assertThat(probe(name, "\uFEFF \n" + content, StandardCharsets.UTF_8).certainty())
                .isEqualTo(certainty);
        assertThat(probe(name, content, StandardCharsets.UTF_16).certainty()).isEqualTo(certainty);
        assertThat(probe(name, content, StandardCharsets.UTF_8).reason()).isNotBlank();
    }
}
