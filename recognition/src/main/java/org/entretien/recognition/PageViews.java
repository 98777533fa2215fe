package org.entretien.recognition;

import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.spi.SiteProfile;

/**
 * What a parser hands over: a page in the views that recognition may need. Each view is asked for once at most, and only when it is needed, so that
 * a parser makes none in vain.
 *
 * @since 0.1.0
 */
public interface PageViews {
    /**
     * {@return the page with everything that may be a turn; its headlines, questions and answers are looked for here}
     */
    Page candidate();

    /**
     * {@return the words of the candidate, a block a line, for the prefilter} Cheaper than the candidate where a parser can give them without building
     * it.
     */
    default String words() {
        return candidate().text();
    }

    /**
     * {@return the page as its layout cuts the article out, believed where the candidate is no interview; empty where the page has no layout, and
     * the candidate says itself what is the article}
     */
    default Optional<Page> article() {
        return Optional.empty();
    }

    /**
     * {@return views of the same page whose blocks have the zones of a site profile} Only recognition asks profiles, once for each page; a parser
     * implements this where a zone changes which blocks its views hold.
     *
     * @param profile one that fits the article, or the candidate where there is no article
     */
    default PageViews zoned(SiteProfile profile) {
        return new ZonedPageViews(this, profile);
    }

    /**
     * {@return a page that has one view}
     *
     * @param page the page
     */
    static PageViews of(Page page) {
        return () -> page;
    }
}
