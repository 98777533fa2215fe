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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.Plugin;
import org.entretien.spi.PluginFailure;
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
 * <p>A catalogue holds no static state, its plugins never change, and it may be shared between threads. A plugin that cannot be used is named in
 * {@link #failures}; the others work. The order of plugins is their priority, then their id, whatever the order of the class path.
 *
 * <p>Plugins of this project run on the thread of whoever asks. Those of others run on a thread of the catalogue's, and what they give is looked
 * at: one that never ends, throws what it must not, leaves threads or streams behind, or gives what cannot be, is a {@link PluginFailure} that
 * names it, at most a second after its time. What no library can prevent is said in {@code docs/plugins.md}: the process being ended, its memory
 * used up, its standard streams written to.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    private static final String THE_PUBLICATION = "the publication";

    private final Roster<PublicationParser> parsers;
    private final Roster<PublicationExporter> exporters;
    private final Roster<PublicationValidator> validators;
    private final Roster<LanguageIdentifier> identifiers;
    private final Roster<SiteProfile> profiles;
    private final List<ProviderFailure> failures;

    private final Custodians custodians;
    private final List<PublicationExporter> contained;
    private final Set<String> mediaTypes;

    private Catalogue(Found found, Custodians custodians) {
        this.custodians = custodians;
        List<ProviderFailure> noted = new ArrayList<>(found.failures);
        parsers = Roster.of(PublicationParser.class, found.parsers, custodians, noted);
        exporters = Roster.of(PublicationExporter.class, found.exporters, custodians, noted);
        validators = Roster.of(PublicationValidator.class, found.validators, custodians, noted);
        identifiers = Roster.of(LanguageIdentifier.class, found.identifiers, custodians, noted);
        profiles = Roster.of(SiteProfile.class, found.profiles, custodians, noted);
        failures = List.copyOf(noted);
        contained = contained();
        mediaTypes = parsers.members().stream()
                .flatMap(member -> member.mediaTypes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Catalogue(Catalogue other, Predicate<Provider> trusted) {
        custodians = other.custodians;
        parsers = other.parsers.trusting(trusted);
        exporters = other.exporters.trusting(trusted);
        validators = other.validators.trusting(trusted);
        identifiers = other.identifiers.trusting(trusted);
        profiles = other.profiles.trusting(trusted);
        failures = other.failures;
        contained = contained();
        mediaTypes = other.mediaTypes;
    }

    private List<PublicationExporter> contained() {
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
                failures);
        return new Catalogue(found, threads);
    }

    /**
     * Takes the given plugins and no others.
     *
     * @param plugins of any kind, in any order
     * @return a catalogue
     */
    public static Catalogue of(Plugin... plugins) {
        List<Plugin> given = Arrays.asList(plugins);
        Found found = new Found(
                only(given, PublicationParser.class),
                only(given, PublicationExporter.class),
                only(given, PublicationValidator.class),
                only(given, LanguageIdentifier.class),
                only(given, SiteProfile.class),
                List.of());
        return new Catalogue(found, new Custodians());
    }

    /**
     * These plugins and some more. Whom to trust is asked again, see {@link #trusting}.
     *
     * @param more of any kind; one of an id that is there already makes both unusable, as when they are found
     * @return a catalogue
     */
    public Catalogue with(Plugin... more) {
        List<Plugin> given = Arrays.asList(more);
        Found found = new Found(
                joined(parsers, given, PublicationParser.class),
                joined(exporters, given, PublicationExporter.class),
                joined(validators, given, PublicationValidator.class),
                joined(identifiers, given, LanguageIdentifier.class),
                joined(profiles, given, SiteProfile.class),
                failures);
        return new Catalogue(found, new Custodians());
    }

    private static <P extends Plugin> List<P> joined(Roster<P> known, List<Plugin> more, Class<P> kind) {
        return Stream.concat(known.plugins().stream(), only(more, kind).stream())
                .toList();
    }

    /**
     * The same plugins, some of them trusted as those of this project are: they run on the thread of whoever asks, and nobody looks after them.
     * That saves some microseconds a document, which counts for a container of many small records. One that never ends then holds up its caller
     * for ever.
     *
     * @param trusted says which
     * @return a catalogue
     */
    public Catalogue trusting(Predicate<Provider> trusted) {
        return new Catalogue(this, trusted);
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
                // What comes after the only publication may be the failure of the plugin to end.
                if (read.next() instanceof Outcome.Rejected rejected && rejected.reason() instanceof PluginFailure) {
                    throw rejected.reason();
                }
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
        Surroundings here = new Surroundings(options);
        ParseContext context = new ParseContext(
                options.limits(),
                Deadline.in(source.name(), options.limits().time()),
                here.services(source.name(), Runner.DIRECT),
                options.interviewsOnly(),
                options.located());
        return new Reading(parsers, validation(), options, here).of(source, context);
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
        List<Violation> violations = validation()
                .map(using -> using.violations(THE_PUBLICATION, publication, Locale.ROOT))
                .orElse(List.of());
        if (!violations.isEmpty()) {
            throw Violations.rejection(THE_PUBLICATION, violations);
        }
        try {
            chosen.export(publication, out);
        } catch (IOException e) {
            throw new OutputFailure(exporter, Reasons.of(e), e);
        } catch (EntretienException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw exporters.byId(exporter).orElseThrow().failure(THE_PUBLICATION, e);
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
        return validation()
                .orElseThrow(() -> new PluginMissing(
                        "no validator was found; add one, such as org.entretien:entretien-validation"))
                .violations(THE_PUBLICATION, publication, locale);
    }

    /** {@return the parsers themselves, best first; whoever calls one without this catalogue looks after it} */
    public List<PublicationParser> parsers() {
        return parsers.plugins();
    }

    /** {@return the exporters, best first; those of others end in time and leave the stream open, whatever they do} */
    public List<PublicationExporter> exporters() {
        return contained;
    }

    /**
     * An exporter.
     *
     * @param id its id
     * @return the exporter; a {@link StreamExporter} where the format holds many publications
     * @throws PluginMissing when there is none of this id
     */
    public PublicationExporter exporter(String id) {
        return contained.stream()
                .filter(exporter -> exporter.id().equals(id))
                .findFirst()
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

    private Optional<Validation> validation() {
        return Validation.by(validators, custodians);
    }

    private static InputRejected misfit(Source source, String words) {
        return new InputRejected(InputRejected.Code.MISFIT, source.name(), new Place.Whole(), words);
    }

    /** What surrounds a document that is read. */
    private final class Surroundings implements Reading.House {
        private final ParseOptions options;
        private final Helpers helpers = new Helpers(identifiers, profiles);
        private final boolean trusted = helpers.areTrusted();

        Surroundings(ParseOptions options) {
            this.options = options;
        }

        @Override
        public Custody custody(String source) {
            return custodians.over(source, options.limits().time());
        }

        @Override
        public boolean helpersAreTrusted() {
            return trusted;
        }

        /** What is found in a payload is an outcome of its container: it is validated there, once. */
        @Override
        public Services services(String source, Runner runner) {
            ParseOptions free = new ParseOptions(
                    Optional.empty(), options.limits(), false, options.interviewsOnly(), options.located());
            Reading payloads = new Reading(parsers, Optional.empty(), free, this);
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
                    return mediaTypes.contains(mediaType);
                }

                @Override
                public Stream<Outcome> parse(Source payload, ParseContext context) {
                    return payloads.of(payload, context.renewed(payload.name()));
                }
            };
        }
    }
}
