package org.entretien.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.entretien.testkit.SitePage;

/** Reads pages with whatever is on the test path, one profile, and no other. */
public final class SiteReading {
    private final Catalogue catalogue;

    private SiteReading(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static SiteReading with(SiteProfile profile) {
        List<Plugin> plugins = new ArrayList<>(List.of(profile));
        ServiceLoader.load(PublicationParser.class).forEach(plugins::add);
        ServiceLoader.load(PublicationExporter.class).forEach(plugins::add);
        ServiceLoader.load(PublicationValidator.class).forEach(plugins::add);
        ServiceLoader.load(LanguageIdentifier.class).forEach(plugins::add);
        Catalogue catalogue = Catalogue.of(plugins.toArray(Plugin[]::new));
        assertThat(catalogue.parsers()).as("parsers on the test path").isNotEmpty();
        return new SiteReading(catalogue);
    }

    public ParseResult read(Source page) {
        return catalogue.parse(page);
    }

    public void requireExpected(SitePage page, Source document) {
        Publication expected = withoutAddress(catalogue.parse(page.expected()).publication());
        Publication read = withoutAddress(read(document).publication());
        if (!read.equals(expected)) {
            // As text, since a difference in it can be read.
            assertThat(words(read)).as(page.page().name()).isEqualTo(words(expected));
            assertThat(read).as(page.page().name()).isEqualTo(expected);
        }
    }

    private String words(Publication publication) {
        boolean json = catalogue.exporters().stream()
                .anyMatch(exporter -> exporter.id().equals("json"));
        if (!json) {
            return publication.toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalogue.export(publication, "json", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Publication withoutAddress(Publication read) {
        return PublicationBuilder.from(read).withoutSource().build();
    }
}
