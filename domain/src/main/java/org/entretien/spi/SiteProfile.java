package org.entretien.spi;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.page.Zone;

/**
 * What is known about the pages of one site: which of their blocks are what. Consulted before the general engine, which decides the rest.
 *
 * @since 0.1.0
 */
public interface SiteProfile extends Plugin {
    /**
     * Whether this profile is for a page.
     *
     * @param page the page
     * @return true when the page is of the site and layout that the profile describes
     */
    boolean fits(Page page);

    /**
     * What a block of such a page is.
     *
     * @param text the text of the block, without blanks at its ends
     * @param signature its look, see {@link org.entretien.page.Style#signature}
     * @return the zone; empty to leave it to the general engine
     */
    Optional<Zone> zone(String text, String signature);

    /** {@return the first day on which the site had this layout; empty for since ever} */
    default Optional<LocalDate> validFrom() {
        return Optional.empty();
    }

    /** {@return the last day on which the site had this layout; empty for until now} */
    default Optional<LocalDate> validUntil() {
        return Optional.empty();
    }

    /**
     * Whether an address is on a host or a host below it; a help for {@link #fits}.
     *
     * @param uri an address, if there is one
     * @param host {@code example.org}
     * @return true for {@code example.org} and {@code www.example.org}
     */
    static boolean isOn(Optional<URI> uri, String host) {
        return uri.map(URI::getHost)
                .map(found -> found.equalsIgnoreCase(host) || endsWithIgnoringCase(found, "." + host))
                .orElse(false);
    }

    private static boolean endsWithIgnoringCase(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }
}
