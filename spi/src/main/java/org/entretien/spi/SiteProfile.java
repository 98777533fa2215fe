package org.entretien.spi;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.page.Zone;

/**
 * What is known about the pages of one site: which of their blocks are what. Consulted before the general engine, which decides the rest.
 *
 * <p>Most profiles say it with {@link SiteRules} and need nothing but {@link #id} and {@link #rules}; one that has to look closer implements
 * {@link #fits} and {@link #zone} itself.
 *
 * @since 0.1.0
 */
public interface SiteProfile extends Plugin {
    /**
     * What is known, as rules.
     *
     * @return the rules that {@link #fits} and {@link #zone} go by unless they are implemented otherwise; the same at every call
     */
    default SiteRules rules() {
        return SiteRules.NONE;
    }

    /**
     * Whether this profile is for a page.
     *
     * @param page the page
     * @return true when the page is of the site and layout that the profile describes
     */
    default boolean fits(Page page) {
        return rules().fits(page);
    }

    /**
     * What a block of such a page is.
     *
     * @param text the text of the block, without blanks at its ends
     * @param signature its look, see {@link org.entretien.page.Style#signature}
     * @return the zone; empty to leave it to the general engine
     */
    default Optional<Zone> zone(String text, String signature) {
        return rules().zone(text, signature);
    }

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
