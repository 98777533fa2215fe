package org.entretien.sites;

import java.util.List;
import org.entretien.spi.SiteProfile;
import org.entretien.testkit.SitePage;
import org.entretien.testkit.contracts.SiteProfileContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The profile medias24")
class Medias24ProfileTest implements SiteProfileContract {
    @Override
    public SiteProfile profile() {
        return new Medias24Profile();
    }

    @Override
    public List<SitePage> pages() {
        return List.of(Seeds.page("medias24-fr", "https://www.medias24.com/page"));
    }
}
