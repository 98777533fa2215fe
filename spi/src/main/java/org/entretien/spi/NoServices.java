package org.entretien.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A parser used by itself. */
enum NoServices implements Services {
    INSTANCE;

    @Override
    public Optional<LanguageIdentifier> languageIdentifier() {
        return Optional.empty();
    }

    @Override
    public List<SiteProfile> siteProfiles() {
        return List.of();
    }

    @Override
    public Stream<Outcome> parse(Source payload, ParseContext context) {
        return Stream.of(
                new Outcome.Rejected(new PluginMissing(payload.name() + ": there is no other parser to read it")));
    }
}
