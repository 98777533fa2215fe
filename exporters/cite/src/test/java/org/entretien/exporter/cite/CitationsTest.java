package org.entretien.exporter.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.testkit.ModelPaths;
import org.entretien.testkit.Projection;
import org.entretien.testkit.arbitraries.Publications;
import org.junit.jupiter.api.Test;

/** What holds for both forms. */
class CitationsTest {
    /** Each is written, and another test looks for it. */
    private static final Set<String> WRITTEN = Set.of(
            "authors",
            "authors.name",
            "headline",
            "headline.text",
            "interview",
            "interview.interviewees",
            "interview.interviewees.name",
            "interview.interviewers",
            "interview.interviewers.name",
            "language",
            "language.value",
            "outlet",
            "outlet.name",
            "published",
            "published.day",
            "published.instant",
            "published.month",
            "published.year",
            "source",
            "standfirst");

    @Test
    void everyPartOfTheModelIsWrittenOrDeclaredLost() {
        Set<String> dropped = ((Fidelity.Lossy) Lost.FIDELITY).dropped();
        Set<String> accounted = new TreeSet<>(WRITTEN);
        for (String path : ModelPaths.all()) {
            if (dropped.stream().anyMatch(lost -> path.equals(lost) || path.startsWith(lost + "."))) {
                assertThat(accounted.add(path))
                        .as("both written and lost: " + path)
                        .isTrue();
            }
        }
        assertThat(accounted).isEqualTo(ModelPaths.all());
    }

    @Property
    void whatIsDeclaredLostChangesNothingButTheDigest(
            @ForAll(supplier = Publications.Any.class) Publication publication) {
        CitationKeys.Key key = new CitationKeys.Key("k", "urn:k");
        Publication rest = Projection.of(publication, Lost.FIDELITY);
        assertThat(CslItem.of(rest, key)).isEqualTo(CslItem.of(publication, key));
        assertThat(BibEntry.of(rest, "k")).isEqualTo(BibEntry.of(publication, "k"));
    }

    @Property
    void keysAreAsciiAndUnique(@ForAll(supplier = Publications.Sequences.class) List<Publication> some) {
        List<Publication> twice = new ArrayList<>(some);
        twice.addAll(some);
        CitationKeys keys = new CitationKeys();
        List<CitationKeys.Key> made = twice.stream().map(keys::next).toList();
        assertThat(made)
                .extracting(CitationKeys.Key::key)
                .doesNotHaveDuplicates()
                .allMatch(CitationsTest::isPlain);
        assertThat(made).extracting(CitationKeys.Key::urn).doesNotHaveDuplicates();
    }

    @Test
    void aKeyNamesThePersonAndTheYear() {
        assertThat(key(Cited.interview())).matches("zoevanderaa2016-[0-9a-f]{16}");
        assertThat(key(Cited.news())).matches("entretien2016-[0-9a-f]{16}");
        assertThat(key(new org.entretien.domain.PublicationBuilder().build())).matches("entretien-[0-9a-f]{16}");
        CitationKeys keys = new CitationKeys();
        String first = keys.next(Cited.news()).key();
        assertThat(keys.next(Cited.interview()).key()).isEqualTo(key(Cited.interview()));
        assertThat(keys.next(Cited.news()).key()).isEqualTo(first + "-2");
    }

    @Test
    void theCatalogueFindsThem() {
        Catalogue catalogue = Catalogue.discover().trusting(provider -> true);
        assertThat(catalogue.failures()).isEmpty();
        assertThat(catalogue.exporter("csl-json")).isInstanceOf(CslJsonExporter.class);
        assertThat(catalogue.exporter("biblatex")).isInstanceOf(BibLatexExporter.class);
    }

    private static boolean isPlain(String key) {
        return key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    private static String key(Publication publication) {
        return new CitationKeys().next(publication).key();
    }
}
