package org.entretien.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.binding.JsonBinding;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Interview;
import org.entretien.domain.Publication;
import org.entretien.domain.Turn;
import org.entretien.language.OpenNlpLanguageIdentifier;
import org.entretien.page.Page;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.ParseContext;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample pages of sites, each named after the profile it is for. */
@DisplayName("A sample page of a site")
class SamplesTest {
    private static final Path FOLDER = Path.of(System.getProperty("entretien.root"), "seeds", "sites");
    private static final Catalogue WITHOUT = Catalogue.of(new TextParser(), new OpenNlpLanguageIdentifier());

    private static final Map<String, SiteProfile> PROFILES = Map.of(
            "almasryalyoum", new AlmasryalyoumProfile(),
            "aujourdhui", new AujourdhuiProfile(),
            "djazairess", new DjazairessProfile(),
            "maghress", new MaghressProfile(),
            "masress", new MasressProfile(),
            "medias24", new Medias24Profile(),
            "sauress", new SauressProfile(),
            "turess", new TuressProfile());

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(samples).hasSameSizeAs(PROFILES.keySet());
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String site(Path sample) {
        String name = sample.getFileName().toString();
        return name.substring(0, name.indexOf('-'));
    }

    private static SiteProfile profile(Path sample) {
        return Optional.ofNullable(PROFILES.get(site(sample))).orElseThrow();
    }

    private static Source page(Path sample) {
        String host = site(sample).equals("aujourdhui") ? "aujourdhui.ma" : site(sample) + ".com";
        return Source.of(sample).withUri(URI.create("https://www." + host + "/page"));
    }

    private static Catalogue with(Path sample) {
        return Catalogue.of(new TextParser(), new OpenNlpLanguageIdentifier(), profile(sample));
    }

    /** The expected publication, which says nothing of the address. */
    private static Publication expected(Path sample) {
        String name = sample.getFileName().toString().replace(".txt", ".json");
        return JsonBinding.read(Source.of(FOLDER.resolve("expected").resolve(name)), ParseContext.standalone(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpectedWhereItsAddressIsNotKnown(Path sample) {
        assertThat(json(with(sample).parse(sample).publication())).isEqualTo(json(expected(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isKnownByItsOwnProfileAndHoldsWhatTheProfileSpeaksOf(Path sample) throws IOException {
        String text = Files.readString(sample, StandardCharsets.UTF_8);
        Page page = new Page(text, List.of(), page(sample).uri(), Optional.empty());

        assertThat(PROFILES.values().stream().filter(profile -> profile.fits(page)))
                .containsExactly(profile(sample));
        assertThat(text.lines()
                        .filter(line -> profile(sample).zone(line.strip(), "").isPresent()))
                .isNotEmpty();
    }

    /** Profiles are a help, no crutch: without any, the same pages have the same headlines and turns. */
    @Test
    void isReadAsWellByTheGeneralEngineAlone() {
        int turns = 0;
        int same = 0;
        for (Path sample : samples()) {
            Publication expected = expected(sample);
            Publication read = WITHOUT.parse(page(sample)).publication();
            assertThat(read.headline()).isEqualTo(expected.headline());
            turns += turns(expected).size();
            same += (int) turns(expected).stream().filter(turns(read)::contains).count();
        }
        assertThat(turns).isEqualTo(56);
        assertThat(same / (double) turns).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Turn> turns(Publication publication) {
        return publication.interview().map(Interview::turns).orElse(List.of());
    }

    private static String json(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonBinding.write(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
