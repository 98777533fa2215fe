package org.entretien.page;

import java.util.Optional;

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

    /** {@return whether a site profile has said which blocks are turns: such a page is never turned away by the prefilter} */
    default boolean profiled() {
        return false;
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
