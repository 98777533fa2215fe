package org.entretien;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Plugin;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.entretien.spi.StreamExporter;
import org.entretien.spi.Violation;

/**
 * All plugins that were found, and the way to read and write with them.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.discover();
 * Publication publication = catalogue.parse(Path.of("page.txt")).publication();
 * catalogue.export(publication, "json", System.out);
 * }</pre>
 *
 * <p>A catalogue holds no static state, never changes, and may be shared between threads. A plugin that cannot be used is named in
 * {@link #failures}; the others work. The order of plugins is their priority, then their id, whatever the order of the class path.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    private final Roster<PublicationParser> parsers;
    private final Roster<PublicationExporter> exporters;
    private final Roster<PublicationValidator> validators;
    private final Roster<LanguageIdentifier> identifiers;
    private final Roster<SiteProfile> profiles;
    private final List<ProviderFailure> failures;

    private Catalogue(Found found) {
        List<ProviderFailure> noted = new ArrayList<>(found.failures);
        parsers = Roster.of(PublicationParser.class, found.parsers, noted);
        exporters = Roster.of(PublicationExporter.class, found.exporters, noted);
        validators = Roster.of(PublicationValidator.class, found.validators, noted);
        identifiers = Roster.of(LanguageIdentifier.class, found.identifiers, noted);
        profiles = Roster.of(SiteProfile.class, found.profiles, noted);
        failures = List.copyOf(noted);
    }

    private record Found(
            List<PublicationParser> parsers,
            List<PublicationExporter> exporters,
            List<PublicationValidator> validators,
            List<LanguageIdentifier> identifiers,
            List<SiteProfile> profiles,
            List<ProviderFailure> failures) {}

    /**
     * Finds the plugins that the current thread's class loader sees, on the class path and the module path.
     *
     * @return a catalogue; empty when there are none, which {@link #parse} then says
     */
    public static Catalogue discover() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return discover(context == null ? Catalogue.class.getClassLoader() : context);
    }

    /**
     * Finds the plugins that a class loader sees.
     *
     * @param loader where to look
     * @return a catalogue
     */
    public static Catalogue discover(ClassLoader loader) {
        List<ProviderFailure> failures = new ArrayList<>();
        return new Catalogue(new Found(
                Discovery.run(PublicationParser.class, ServiceLoader.load(PublicationParser.class, loader), failures),
                Discovery.run(
                        PublicationExporter.class, ServiceLoader.load(PublicationExporter.class, loader), failures),
                Discovery.run(
                        PublicationValidator.class, ServiceLoader.load(PublicationValidator.class, loader), failures),
                Discovery.run(LanguageIdentifier.class, ServiceLoader.load(LanguageIdentifier.class, loader), failures),
                Discovery.run(SiteProfile.class, ServiceLoader.load(SiteProfile.class, loader), failures),
                failures));
    }

    /**
     * Takes the given plugins and no others.
     *
     * @param plugins of any kind, in any order
     * @return a catalogue
     */
    public static Catalogue of(Plugin... plugins) {
        List<Plugin> given = Arrays.asList(plugins);
        return new Catalogue(new Found(
                only(given, PublicationParser.class),
                only(given, PublicationExporter.class),
                only(given, PublicationValidator.class),
                only(given, LanguageIdentifier.class),
                only(given, SiteProfile.class),
                List.of()));
    }

    private static <P extends Plugin> List<P> only(List<Plugin> plugins, Class<P> kind) {
        return plugins.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Reads a file that holds one publication.
     *
     * @param file its path
     * @return the publication and the account of how it was read
     * @throws EntretienException when the file cannot be read, or holds no or several publications
     */
    public ParseResult parse(Path file) {
        return parse(Source.of(file));
    }

    /**
     * Reads a document that holds one publication.
     *
     * @param source the document
     * @return the publication and the account of how it was read
     * @throws EntretienException when the document cannot be read, or holds no or several publications
     */
    public ParseResult parse(Source source) {
        try (Stream<Outcome> outcomes = parseAll(source, ParseOptions.DEFAULT)) {
            Iterator<Outcome> read =
                    outcomes.filter(one -> !(one instanceof Outcome.Skipped)).iterator();
            if (!read.hasNext()) {
                throw misfit(source, "it holds no publication; one was expected");
            }
            Outcome first = read.next();
            if (first instanceof Outcome.Rejected rejected) {
                throw rejected.reason();
            }
            if (read.hasNext()) {
                throw misfit(source, "it holds several publications; read it with parseAll");
            }
            return ((Outcome.Parsed) first).result();
        }
    }

    /**
     * Reads a document that may hold many publications, one by one. A record that cannot be read is an outcome; the others follow.
     *
     * @param source the document
     * @param options how to read
     * @return the outcomes in the document's order; the caller closes the stream
     * @throws PluginMissing when there is no parser at all, or none of the id that the options name
     */
    public Stream<Outcome> parseAll(Source source, ParseOptions options) {
        return new Reading(parsers, validator(), options).of(source, services(options));
    }

    /**
     * Writes a publication as one document. The stream is flushed, not closed.
     *
     * @param publication a valid publication
     * @param exporter the id of the exporter, {@code json}
     * @param out where to
     * @throws PluginMissing when there is no such exporter
     * @throws InputRejected when the publication breaks a constraint
     * @throws OutputFailure when the stream fails
     */
    public void export(Publication publication, String exporter, OutputStream out) {
        PublicationExporter chosen = exporter(exporter);
        List<Violation> violations = validator().isPresent() ? validate(publication, Locale.ROOT) : List.of();
        if (!violations.isEmpty()) {
            throw Violations.rejection("the publication", violations);
        }
        try {
            chosen.export(publication, out);
        } catch (IOException e) {
            throw new OutputFailure(exporter, Discovery.reason(e), e);
        }
    }

    /**
     * Checks the quality constraints of a publication.
     *
     * @param publication any publication
     * @param locale the language of the messages
     * @return what is wrong, by path; empty when all is well
     * @throws PluginMissing when there is no validator
     */
    public List<Violation> validate(Publication publication, Locale locale) {
        return validator()
                .orElseThrow(() -> new PluginMissing(
                        "no validator was found; add one, such as org.entretien:entretien-validation"))
                .validate(publication, locale);
    }

    /** {@return the parsers, best first} */
    public List<PublicationParser> parsers() {
        return parsers.plugins();
    }

    /** {@return the exporters, best first} */
    public List<PublicationExporter> exporters() {
        return exporters.plugins();
    }

    /**
     * An exporter.
     *
     * @param id its id
     * @return the exporter; a {@link StreamExporter} where the format holds many publications
     * @throws PluginMissing when there is none of this id
     */
    public PublicationExporter exporter(String id) {
        return exporters
                .byId(id)
                .orElseThrow(
                        () -> new PluginMissing("no exporter is called " + id + "; there are: " + exporters.ids()));
    }

    /** {@return every usable plugin with its origin, by kind} */
    public List<Provider> providers() {
        return Stream.of(parsers, exporters, validators, identifiers, profiles)
                .flatMap(roster -> roster.providers().stream())
                .toList();
    }

    /** {@return the plugins that were named and cannot be used} */
    public List<ProviderFailure> failures() {
        return failures;
    }

    private Optional<PublicationValidator> validator() {
        return validators.plugins().stream().findFirst();
    }

    private static InputRejected misfit(Source source, String words) {
        return new InputRejected(InputRejected.Code.MISFIT, source.name(), new Place.Whole(), words);
    }

    /** What is found in a payload is an outcome of its container: it is validated there, once. */
    private Services services(ParseOptions options) {
        ParseOptions free = new ParseOptions(
                Optional.empty(), options.limits(), false, options.interviewsOnly(), options.located());
        Reading payloads = new Reading(parsers, Optional.empty(), free);
        return new Services() {
            @Override
            public Optional<LanguageIdentifier> languageIdentifier() {
                return identifiers.plugins().stream().findFirst();
            }

            @Override
            public List<SiteProfile> siteProfiles() {
                return profiles.plugins();
            }

            @Override
            public boolean reads(String mediaType) {
                return parsers.plugins().stream()
                        .anyMatch(parser -> parser.format().mediaTypes().contains(mediaType));
            }

            @Override
            public Stream<Outcome> parse(Source payload, ParseContext context) {
                return payloads.of(payload, context.renewed(payload.name()));
            }
        };
    }
}
