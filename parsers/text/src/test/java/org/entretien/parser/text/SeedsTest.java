package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entretien.binding.JsonBinding;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Publication;
import org.entretien.language.OpenNlpLanguageIdentifier;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample pages, read as they must be, with the plugin that tells the languages of headlines. */
@DisplayName("A sample page")
class SeedsTest {
    private static final Catalogue CATALOGUE = Catalogue.of(new TextParser(), new OpenNlpLanguageIdentifier());

    static List<Path> seeds() {
        return Reading.seeds();
    }

    private static Publication expected(Path seed) {
        String name = seed.getFileName().toString().replace(".txt", ".json");
        Path file = seed.resolveSibling("expected").resolve(name);
        return JsonBinding.read(Source.of(file), ParseContext.standalone(name));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadAsExpected(Path seed) throws IOException {
        Publication read = CATALOGUE.parse(seed).publication();

        assertThat(json(read)).isEqualTo(json(expected(seed)));
    }

    @Test
    void ofAnAggregatorSaysWhyWordsAreLeftOut() {
        ParseResult result = Reading.read(Source.of(Reading.root().resolve("seeds/aggregator-fr.txt")));
        ParseReport account = result.account().orElseThrow();

        assertThat(account.ledger().entries())
                .filteredOn(Ledger.Discarded.class::isInstance)
                .extracting(entry -> ((Ledger.Discarded) entry).reason())
                .contains(Discard.ABUSE_NOTICE, Discard.DATELINE, Discard.SPEAKER_LABEL, Discard.SOURCE_LINK);
    }

    /** As JSON, since a difference in it can be read. */
    private static String json(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBinding.write(publication, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
