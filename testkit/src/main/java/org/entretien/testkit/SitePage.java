package org.entretien.testkit;

import java.util.Objects;
import org.entretien.spi.Source;

/**
 * A sample page of a site, and the publication that must come of it.
 *
 * @param page the page, with the address it is found at where the profile goes by addresses
 * @param expected the publication, in a format that a parser on the test path reads; what it says of the page's address does not count
 * @since 0.1.0
 */
public record SitePage(Source page, Source expected) {
    /** Checks structure. */
    public SitePage {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(expected, "expected");
    }
}
