package org.entretien.exporter.cite;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a reader may follow. */
final class CitableLinks {
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn");

    private CitableLinks() {}

    static boolean isLink(URI address) {
        return Optional.ofNullable(address.getScheme())
                .map(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }
}
