package org.entretien.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.binding.JsonBinding;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Publication;
import org.entretien.language.OpenNlpLanguageIdentifier;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The web pages of {@code seeds/regressions}: each is in the manner of a page that was read wrongly once. */
@DisplayName("A page that was read wrongly once")
class RegressionsTest {
    private static final Path FOLDER = Path.of(System.getProperty("entretien.root"), "seeds", "regressions");
    private static final Catalogue CATALOGUE = Catalogue.of(new HtmlParser(), new OpenNlpLanguageIdentifier());

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsExpectedAndAccountedFor(Path page) throws IOException {
        String name = String.valueOf(page.getFileName()).replace(".html", ".json");
        Source expected = Source.of(FOLDER.resolve("expected").resolve(name));

        ParseResult read = CATALOGUE.parse(page);

        assertThat(json(read.publication())).isEqualTo(json(JsonBinding.read(expected, ParseContext.standalone(name))));
        assertThat(Pages.breaches(read)).isEmpty();
    }

    /** As JSON, since a difference in it can be read. */
    private static String json(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBinding.write(publication, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
