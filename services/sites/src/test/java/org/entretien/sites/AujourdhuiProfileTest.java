package org.entretien.sites;

import java.util.List;
import org.entretien.spi.SiteProfile;
import org.entretien.testkit.SitePage;
import org.entretien.testkit.contracts.SiteProfileContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The profile aujourdhui")
class AujourdhuiProfileTest implements SiteProfileContract {
    @Override
    public SiteProfile profile() {
        return new AujourdhuiProfile();
    }

    @Override
    public List<SitePage> pages() {
        return List.of(Seeds.page("aujourdhui-fr", "https://www.aujourdhui.ma/page"));
    }
}
