package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Block;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.page.Style;
import org.entretien.page.Zone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of a site")
class SiteRulesTest {
    private static final SiteRules RULES = SiteRules.on("tiznoura.example", "tiznoura.invalid")
            .knownBy("Radio Tiznoura, l'onde du soir")
            .starting(Zone.CHROME, "Studio 4")
            .whole(Zone.HEADLINE, "Le titre")
            .looking(Zone.STANDFIRST, "lede", "p.intro")
            .starting(Zone.CAPTION, "Studio");

    private static final class Profile implements SiteProfile {
        @Override
        public String id() {
            return "tiznoura";
        }

        @Override
        public SiteRules rules() {
            return RULES;
        }
    }

    private static Page page(String text, String uri) {
        Block block = new Block(new Span(0, text.length()), Style.PLAIN);
        Optional<URI> address = Optional.of(uri).filter(some -> !some.isEmpty()).map(URI::create);
        return new Page(text, List.of(block), address, Optional.empty());
    }

    @Test
    void areForPagesOfItsHosts() {
        assertThat(RULES.fits(page("x", "https://www.tiznoura.example/a"))).isTrue();
        assertThat(RULES.fits(page("x", "https://tiznoura.invalid/a"))).isTrue();
        assertThat(RULES.fits(page("x", "https://tiznoura.example.org/a"))).isFalse();
        assertThat(RULES.fits(page("x", ""))).isFalse();
    }

    @Test
    void areForPagesWithItsSentencesOnlyWhereTheAddressIsNotKnown() {
        assertThat(RULES.fits(page("\u00A0Radio\u00A0Tiznoura, l\u2019onde du soir !", "")))
                .isTrue();
        assertThat(RULES.fits(page("Radio Tiznoura, l'onde du soir", "https://other.example/")))
                .isFalse();
        assertThat(RULES.fits(page("Avec Radio Tiznoura, l'onde du soir", ""))).isFalse();
        assertThat(RULES.fits(page("Radio Tiznoura, l'onde", ""))).isFalse();
    }

    @Test
    void sayWhatABlockIsTheFirstThatFitsFirst() {
        assertThat(RULES.zone("Studio 4, tous les jours", "")).contains(Zone.CHROME);
        assertThat(RULES.zone("Studio 5", "")).contains(Zone.CAPTION);
        assertThat(RULES.zone("Studio\u00A04", "")).contains(Zone.CHROME);
        assertThat(RULES.zone("Le titre", "")).contains(Zone.HEADLINE);
        assertThat(RULES.zone("Le titre et plus", "")).isEmpty();
        assertThat(RULES.zone("", "")).isEmpty();
    }

    @Test
    void knowALookByItsWholeNames() {
        assertThat(RULES.zone("x", "article>p.lede")).contains(Zone.STANDFIRST);
        assertThat(RULES.zone("x", "p.intro.first")).contains(Zone.STANDFIRST);
        assertThat(RULES.zone("x", "p.ledeless")).isEmpty();
        assertThat(RULES.zone("x", "p.pre-lede")).isEmpty();
        assertThat(RULES.zone("x", "p.ledeless>b.lede")).contains(Zone.STANDFIRST);
    }

    @Test
    void areAllThatAProfileNeeds() {
        SiteProfile profile = new Profile();

        assertThat(profile.fits(page("x", "https://tiznoura.example/"))).isTrue();
        assertThat(profile.zone("Studio 4", "")).contains(Zone.CHROME);
    }

    @Test
    void ofNothingFitNothing() {
        assertThat(SiteRules.NONE.fits(page("x", "https://tiznoura.example/"))).isFalse();
        assertThat(SiteRules.NONE.zone("x", "p")).isEmpty();
        assertThatThrownBy(() -> RULES.whole(Zone.CHROME, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
