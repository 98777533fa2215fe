package org.entretien.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.GuardedExporter;
import org.entretien.catalogue.isolation.SandboxPool;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.catalogue.selection.Discovery;
import org.entretien.catalogue.selection.Hints;
import org.entretien.catalogue.selection.PluginRegistry;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.SiteProfile;

/** The plugins of a catalogue, by kind, and the threads for those that are not trusted. Never changes. */
final class Plugins {
    private final PluginRegistry<PublicationParser> parsers;
    private final PluginRegistry<PublicationExporter> exporters;
    private final PluginRegistry<PublicationValidator> validators;
    private final PluginRegistry<LanguageIdentifier> identifiers;
    private final PluginRegistry<SiteProfile> profiles;
    private final List<ProviderFailure> failures;
    private final SandboxPool custodians;
    private final List<PublicationExporter> contained;
    private final Set<String> mediaTypes;

    private Plugins(Found found, SandboxPool custodians) {
        this.custodians = custodians;
        List<ProviderFailure> noted = new ArrayList<>(found.failures);
        parsers = PluginRegistry.of(PublicationParser.class, found.parsers, custodians, noted, found.hint);
        exporters = PluginRegistry.of(PublicationExporter.class, found.exporters, custodians, noted, found.hint);
        validators = PluginRegistry.of(PublicationValidator.class, found.validators, custodians, noted, found.hint);
        identifiers = PluginRegistry.of(LanguageIdentifier.class, found.identifiers, custodians, noted, found.hint);
        profiles = PluginRegistry.of(SiteProfile.class, found.profiles, custodians, noted, found.hint);
        failures = List.copyOf(noted);
        contained = contained(exporters, custodians);
        mediaTypes = parsers.members().stream()
                .flatMap(member -> member.format().stream())
                .flatMap(format -> format.mediaTypes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Plugins(Plugins other, Predicate<Provider> trusted) {
        custodians = other.custodians;
        parsers = other.parsers.trusting(trusted);
        exporters = other.exporters.trusting(trusted);
        validators = other.validators.trusting(trusted);
        identifiers = other.identifiers.trusting(trusted);
        profiles = other.profiles.trusting(trusted);
        failures = other.failures;
        contained = contained(exporters, custodians);
        mediaTypes = other.mediaTypes;
    }

    private static List<PublicationExporter> contained(
            PluginRegistry<PublicationExporter> exporters, SandboxPool custodians) {
        return exporters.members().stream()
                .map(member -> GuardedExporter.of(member, custodians))
                .toList();
    }

    private record Found(
            List<PublicationParser> parsers,
            List<PublicationExporter> exporters,
            List<PublicationValidator> validators,
            List<LanguageIdentifier> identifiers,
            List<SiteProfile> profiles,
            List<ProviderFailure> failures,
            Optional<String> hint) {
        boolean isEmpty() {
            return parsers.isEmpty()
                    && exporters.isEmpty()
                    && validators.isEmpty()
                    && identifiers.isEmpty()
                    && profiles.isEmpty()
                    && failures.isEmpty();
        }

        Found because(Optional<String> reason) {
            return new Found(parsers, exporters, validators, identifiers, profiles, failures, reason);
        }
    }

    /** {@return those that a class loader sees} */
    static Plugins discovered(ClassLoader loader) {
        SandboxPool threads = new SandboxPool();
        List<ProviderFailure> failures = new ArrayList<>();
        Found found = new Found(
                Discovery.run(
                        PublicationParser.class,
                        ServiceLoader.load(PublicationParser.class, loader),
                        threads,
                        failures),
                Discovery.run(
                        PublicationExporter.class,
                        ServiceLoader.load(PublicationExporter.class, loader),
                        threads,
                        failures),
                Discovery.run(
                        PublicationValidator.class,
                        ServiceLoader.load(PublicationValidator.class, loader),
                        threads,
                        failures),
                Discovery.run(
                        LanguageIdentifier.class,
                        ServiceLoader.load(LanguageIdentifier.class, loader),
                        threads,
                        failures),
                Discovery.run(SiteProfile.class, ServiceLoader.load(SiteProfile.class, loader), threads, failures),
                failures,
                Optional.empty());
        return new Plugins(found.isEmpty() ? found.because(Hints.blind(loader)) : found, threads);
    }

    /** {@return those that are given} @param given of any kind, in any order */
    static Plugins of(List<Plugin> given) {
        Found found = new Found(
                only(given, PublicationParser.class),
                only(given, PublicationExporter.class),
                only(given, PublicationValidator.class),
                only(given, LanguageIdentifier.class),
                only(given, SiteProfile.class),
                List.of(),
                Optional.empty());
        return new Plugins(found, new SandboxPool());
    }

    /** {@return these and some more} */
    Plugins with(List<Plugin> more) {
        Found found = new Found(
                joined(parsers, more, PublicationParser.class),
                joined(exporters, more, PublicationExporter.class),
                joined(validators, more, PublicationValidator.class),
                joined(identifiers, more, LanguageIdentifier.class),
                joined(profiles, more, SiteProfile.class),
                failures,
                Optional.empty());
        return new Plugins(found, new SandboxPool());
    }

    /** {@return the same, some of them trusted} */
    Plugins trusting(Predicate<Provider> trusted) {
        return new Plugins(this, trusted);
    }

    private static <P extends Plugin> List<P> joined(PluginRegistry<P> known, List<Plugin> more, Class<P> kind) {
        return Stream.concat(known.plugins().stream(), only(more, kind).stream())
                .toList();
    }

    private static <P extends Plugin> List<P> only(List<Plugin> plugins, Class<P> kind) {
        return plugins.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    PluginRegistry<PublicationParser> parsers() {
        return parsers;
    }

    PluginRegistry<PublicationExporter> exporters() {
        return exporters;
    }

    /** {@return why there may be no validator, as the end of a sentence} */
    String validatorsReason() {
        return validators.reason();
    }

    /** {@return the exporters as callers get them: each is guarded unless it is trusted} */
    List<PublicationExporter> contained() {
        return contained;
    }

    GuardedServices helpers() {
        return new GuardedServices(identifiers, profiles);
    }

    Optional<Validation> validation() {
        return Validation.by(validators, custodians);
    }

    SandboxPool custodians() {
        return custodians;
    }

    /** {@return whether a parser says that it reads a format} */
    boolean read(String mediaType) {
        return mediaTypes.contains(mediaType);
    }

    /** {@return every usable plugin with its origin, by kind} */
    List<Provider> providers() {
        return Stream.of(parsers, exporters, validators, identifiers, profiles)
                .flatMap(roster -> roster.providers().stream())
                .toList();
    }

    /** {@return those that were named and cannot be used} */
    List<ProviderFailure> failures() {
        return failures;
    }
}
