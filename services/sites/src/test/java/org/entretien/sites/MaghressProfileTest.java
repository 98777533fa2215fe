package org.entretien.sites;

import java.util.List;
import org.entretien.spi.SiteProfile;
import org.entretien.testkit.SitePage;
import org.entretien.testkit.contracts.SiteProfileContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The profile maghress")
class MaghressProfileTest implements SiteProfileContract {
    @Override
    public SiteProfile profile() {
        return new MaghressProfile();
    }

    @Override
    public List<SitePage> pages() {
        return List.of(Seeds.page("maghress-fr", "https://www.maghress.com/page"));
    }

    @Override
    public boolean knowsPagesWithoutAddress() {
        return true;
    }
}
