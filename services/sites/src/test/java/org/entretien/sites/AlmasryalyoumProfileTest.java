package org.entretien.sites;

import java.util.List;
import org.entretien.spi.SiteProfile;
import org.entretien.testkit.SitePage;
import org.entretien.testkit.contracts.SiteProfileContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The profile almasryalyoum")
class AlmasryalyoumProfileTest implements SiteProfileContract {
    @Override
    public SiteProfile profile() {
        return new AlmasryalyoumProfile();
    }

    @Override
    public List<SitePage> pages() {
        return List.of(Seeds.page("almasryalyoum-ar", "https://www.almasryalyoum.com/page"));
    }
}
