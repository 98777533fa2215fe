package org.entretien.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.Containment;
import org.entretien.catalogue.isolation.Custodians;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.catalogue.selection.Discovery;
import org.entretien.catalogue.selection.Hints;
import org.entretien.catalogue.selection.Roster;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.SiteProfile;

/** The plugins of a catalogue, by kind, and the threads for those that are not trusted. Never changes. */
final class Plugins {
    private final Roster<PublicationParser> parsers;
    private final Roster<PublicationExporter> exporters;
    private final Roster<PublicationValidator> validators;
    private final Roster<LanguageIdentifier> identifiers;
    private final Roster<SiteProfile> profiles;
    private final List<ProviderFailure> failures;
    private final Custodians custodians;
    private final List<PublicationExporter> contained;
    private final Set<String> mediaTypes;

    private Plugins(Found found, Custodians custodians) {
        this.custodians = custodians;
        List<ProviderFailure> noted = new ArrayList<>(found.failures);
        parsers = Roster.of(PublicationParser.class, found.parsers, custodians, noted, found.hint);
        exporters = Roster.of(PublicationExporter.class, found.exporters, custodians, noted, found.hint);
        validators = Roster.of(PublicationValidator.class, found.validators, custodians, noted, found.hint);
        identifiers = Roster.of(LanguageIdentifier.class, found.identifiers, custodians, noted, found.hint);
        profiles = Roster.of(SiteProfile.class, found.profiles, custodians, noted, found.hint);
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

    private static List<PublicationExporter> contained(Roster<PublicationExporter> exporters, Custodians custodians) {
        return exporters.members().stream()
                .map(member -> Containment.of(member, custodians))
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
        Custodians threads = new Custodians();
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
        return new Plugins(found, new Custodians());
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
        return new Plugins(found, new Custodians());
    }

    /** {@return the same, some of them trusted} */
    Plugins trusting(Predicate<Provider> trusted) {
        return new Plugins(this, trusted);
    }

    private static <P extends Plugin> List<P> joined(Roster<P> known, List<Plugin> more, Class<P> kind) {
        return Stream.concat(known.plugins().stream(), only(more, kind).stream())
                .toList();
    }

    private static <P extends Plugin> List<P> only(List<Plugin> plugins, Class<P> kind) {
        return plugins.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Roster<PublicationParser> parsers() {
        return parsers;
    }

    Roster<PublicationExporter> exporters() {
        return exporters;
    }

    /** {@return why there may be no validator, as the end of a sentence} */
    String validatorsReason() {
        return validators.reason();
    }

    /** {@return the exporters as they are handed out: nobody need look after them} */
    List<PublicationExporter> contained() {
        return contained;
    }

    Helpers helpers() {
        return new Helpers(identifiers, profiles);
    }

    Optional<Validation> validation() {
        return Validation.by(validators, custodians);
    }

    Custodians custodians() {
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
