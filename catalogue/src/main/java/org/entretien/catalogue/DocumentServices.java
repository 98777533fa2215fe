package org.entretien.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.Allowance;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.PluginSandbox;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;

/** What surrounds a document that is read: the plugins that its parser may ask, on which thread each of them runs. */
final class DocumentServices implements DocumentReader.House {
    private final Plugins plugins;
    private final ParseOptions options;
    private final GuardedServices helpers;
    private final boolean trusted;

    DocumentServices(Plugins plugins, ParseOptions options) {
        this.plugins = plugins;
        this.options = options;
        this.helpers = plugins.helpers();
        this.trusted = helpers.areTrusted();
    }

    @Override
    public PluginSandbox custody(String source) {
        return plugins.custodians().over(source, Allowance.of(options.limits()));
    }

    @Override
    public boolean helpersAreTrusted() {
        return trusted;
    }

    /** What is found in a payload is an outcome of its container: it is validated there, once. */
    @Override
    public Services services(String source, PluginExecutor runner) {
        ParseOptions free = new ParseOptions(
                Optional.empty(), options.limits(), false, options.interviewsOnly(), options.located());
        DocumentReader payloads = new DocumentReader(plugins.parsers(), Optional.empty(), free, this);
        return new Services() {
            @Override
            public Optional<LanguageIdentifier> languageIdentifier() {
                return helpers.identifier(source, runner);
            }

            @Override
            public List<SiteProfile> siteProfiles() {
                return helpers.profiles(source, runner);
            }

            @Override
            public boolean reads(String mediaType) {
                return plugins.read(mediaType);
            }

            @Override
            public Stream<Outcome> parse(Source payload, ParseContext context) {
                return payloads.of(payload, context.renewed(payload.name()));
            }
        };
    }
}
