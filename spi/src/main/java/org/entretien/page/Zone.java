package org.entretien.page;

/**
 * What a block of a page is.
 *
 * @since 0.1.0
 */
public enum Zone {
    /** Headlines of other articles. */
    TICKER,
    /** What the site prints on every page. */
    CHROME,
    /** The article's headline. */
    HEADLINE,
    /** A line with the outlet, the date or both. */
    DATELINE,
    /** A line that names authors. */
    BYLINE,
    /** The deck that the page sets apart between headline and text. */
    STANDFIRST,
    /** What leads to the first turn. */
    INTRODUCTION,
    /** A turn of the asking side. */
    QUESTION,
    /** A turn of the answering side. */
    ANSWER,
    /** A heading within the interview. */
    SUBHEADING,
    /** Caption or credit of a picture. */
    CAPTION,
    /** The link to where the article was taken from. */
    SOURCE_LINK,
    /** Readers' comments and all that follows. */
    COMMENTS
}
