package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.page.LedgerVerifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;

/** Reads texts as the tests need it, and finds the sample pages. */
final class Reading {
    private static final TextParser PARSER = new TextParser();

    private Reading() {}

    static ParseResult read(String text) {
        return read(Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    static ParseResult read(Source source) {
        return read(source, ParseContext.standalone(source.name()));
    }

    static ParseResult read(Source source, ParseContext context) {
        try (Stream<Outcome> outcomes = PARSER.parse(source, context)) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(1).first().isInstanceOf(Outcome.Parsed.class);
            return ((Outcome.Parsed) all.get(0)).result();
        }
    }

    static List<String> breaches(ParseResult result) {
        ParseReport account = result.account().orElseThrow();
        return LedgerVerifier.breaches(account.text(), result.publication(), account.ledger());
    }

    static Path root() {
        return Path.of(System.getProperty("entretien.root"));
    }

    /** The sample pages by name, in the order of their names, and then the texts that were read wrongly once. */
    static List<Path> seeds() {
        List<Path> seeds = texts(root().resolve("seeds"));
        assertThat(seeds).hasSizeGreaterThanOrEqualTo(12);
        return Stream.concat(seeds.stream(), texts(root().resolve("seeds/regressions")).stream())
                .toList();
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
