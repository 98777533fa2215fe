package org.entretien.sites;

import java.net.URI;
import java.nio.file.Path;
import org.entretien.spi.Source;
import org.entretien.testkit.SitePage;

/** The sample pages of sites. */
final class Seeds {
    static final Path FOLDER = Path.of(System.getProperty("entretien.root"), "seeds", "sites");

    private Seeds() {}

    static SitePage page(String name, String address) {
        Source page = Source.of(FOLDER.resolve(name + ".txt")).withUri(URI.create(address));
        return new SitePage(page, Source.of(FOLDER.resolve("expected").resolve(name + ".json")));
    }
}
