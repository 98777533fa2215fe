package org.entretien.recognition;

import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.recognition.segmentation.SiteZones;
import org.entretien.spi.SiteProfile;

/** Views in whose blocks the zones of a profile are written down. */
record ZonedPageViews(PageViews views, SiteProfile profile) implements PageViews {
    @Override
    public Page candidate() {
        return SiteZones.written(views.candidate(), profile);
    }

    @Override
    public String words() {
        return views.words();
    }

    @Override
    public Optional<Page> article() {
        return views.article().map(page -> SiteZones.written(page, profile));
    }
}
