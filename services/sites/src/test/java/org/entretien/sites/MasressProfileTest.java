package org.entretien.sites;

import java.util.List;
import org.entretien.spi.SiteProfile;
import org.entretien.testkit.SitePage;
import org.entretien.testkit.contracts.SiteProfileContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The profile masress")
class MasressProfileTest implements SiteProfileContract {
    @Override
    public SiteProfile profile() {
        return new MasressProfile();
    }

    @Override
    public List<SitePage> pages() {
        return List.of(Seeds.page("masress-ar", "https://www.masress.com/page"));
    }

    @Override
    public boolean knowsPagesWithoutAddress() {
        return true;
    }
}
