package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Headline;
import org.entretien.domain.Publication;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.spi.Account;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample pages, read as they must be. The languages of headlines are left out: without the plugin that tells them the parser may only
 * guess.
 */
@DisplayName("A sample page")
class SeedsTest {
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
        Publication read = Reading.read(Source.of(seed)).publication();

        assertThat(json(read)).isEqualTo(json(expected(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAccountedForToTheLastCharacter(Path seed) {
        assertThat(Reading.breaches(Reading.read(Source.of(seed)))).isEmpty();
    }

    @Test
    void ofAnAggregatorSaysWhyWordsAreLeftOut() {
        ParseResult result = Reading.read(Source.of(Reading.root().resolve("seeds/aggregator-fr.txt")));
        Account account = result.account().orElseThrow();

        assertThat(account.ledger().entries())
                .filteredOn(Ledger.Discarded.class::isInstance)
                .extracting(entry -> ((Ledger.Discarded) entry).reason())
                .contains(Discard.ABUSE_NOTICE, Discard.DATELINE, Discard.SPEAKER_LABEL, Discard.SOURCE_LINK);
    }

    /** As JSON, since a difference in it can be read. */
    private static String json(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBinding.write(withoutHeadlineLanguages(publication), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Publication withoutHeadlineLanguages(Publication publication) {
        return new Publication(
                publication.headline().map(SeedsTest::withoutLanguage),
                publication.outlet(),
                publication.published(),
                publication.language(),
                publication.source(),
                publication.authors(),
                publication.standfirst(),
                publication.interview(),
                publication.paragraphs(),
                publication.relatedHeadlines().stream()
                        .map(SeedsTest::withoutLanguage)
                        .toList());
    }

    private static Headline withoutLanguage(Headline headline) {
        return new Headline(headline.text(), Optional.empty(), headline.uri());
    }
}
