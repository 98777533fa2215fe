package org.entretien.tools.benchmarks.peers;

import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.parser.html.HtmlParser;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.jsoup.parser.Parser;

/**
 * A way to read a page.
 *
 * @param name as it stands in the table
 * @param finds reads the bytes of a page in UTF-8 and says whether it found text
 */
record PeerReader(String name, Predicate<byte[]> finds) {
    private static final String PAGE = "page.html";

    /** {@return jsoup alone first, then this library, then its peers if they were built in} */
    static List<PeerReader> all() {
        HtmlParser parser = new HtmlParser();
        Catalogue catalogue = Catalogue.discover().trusting(provider -> true);
        List<PeerReader> all = new ArrayList<>();
        all.add(new PeerReader(
                jar(Parser.class) + ", parse alone",
                page -> Parser.htmlParser().parseInput(text(page), "").hasText()));
        all.add(new PeerReader(
                "entretien, catalogue",
                page -> parsed(catalogue.parseAll(Source.of(PAGE, page), ParseOptions.DEFAULT))));
        all.add(new PeerReader(
                "entretien, HtmlParser alone",
                page -> parsed(parser.parse(Source.of(PAGE, page), ParseContext.standalone(PAGE)))));
        for (Peer peer : ServiceLoader.load(Peer.class)) {
            all.add(new PeerReader(jar(peer.library()), page -> peer.finds(text(page))));
        }
        return all;
    }

    private static boolean parsed(Stream<Outcome> outcomes) {
        try (outcomes) {
            return outcomes.anyMatch(Outcome.Parsed.class::isInstance);
        }
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static String jar(Class<?> type) {
        CodeSource origin = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(origin.getLocation().toURI())
                    .getFileName()
                    .toString()
                    .replaceFirst("\\.jar$", "");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the jar of " + type.getName() + " has no path", e);
        }
    }
}
