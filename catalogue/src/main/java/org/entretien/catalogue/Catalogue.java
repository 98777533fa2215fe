package org.entretien.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.catalogue.selection.FailureTexts;
import org.entretien.domain.Publication;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
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
 * <p>No plugin is trusted unless the caller says so by {@link #trusting}, wherever it comes from and whatever its package is called. A plugin that
 * is not trusted runs on a thread of the catalogue, and what it returns is checked: one that never ends, throws what it must not, leaves threads
 * or streams behind, or returns what cannot be, is a {@link PluginFailure} that names it, at most a second after its time limit. What no library
 * can prevent is listed in {@code docs/plugins.md}: the process being ended, its memory used up, its standard streams written to.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    private static final String THE_PUBLICATION = "the publication";

    private final Plugins plugins;

    private Catalogue(Plugins plugins) {
        this.plugins = plugins;
    }

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
        return new Catalogue(Plugins.discovered(loader));
    }

    /**
     * Takes the given plugins and no others.
     *
     * @param plugins of any kind, in any order
     * @return a catalogue
     */
    public static Catalogue of(Plugin... plugins) {
        return new Catalogue(Plugins.of(Arrays.asList(plugins)));
    }

    /**
     * These plugins and some more. None of them is trusted until {@link #trusting} says so again.
     *
     * @param more of any kind; one of an id that is there already makes both unusable, as when they are found
     * @return a catalogue
     */
    public Catalogue with(Plugin... more) {
        return new Catalogue(plugins.with(Arrays.asList(more)));
    }

    /**
     * The same plugins, some of them trusted. A trusted plugin runs on the thread of the caller, and its results are not checked. That saves a
     * change of threads for each document and each record of a container. A trusted plugin that never ends blocks its caller.
     *
     * <p>Trust is added to the trust that was given before; {@link #with} starts again without any. Every plugin is loaded on a thread of the
     * catalogue, since a plugin is not known before it is loaded.
     *
     * <pre>{@code
     * Catalogue.discover().trusting(provider -> true);                       // all that is on the class path
     * Catalogue.discover(loader).trusting(provider -> provider.isIn(lib));   // the jars of one folder
     * }</pre>
     *
     * @param trusted decides by where a plugin comes from; asked once for each plugin, on the thread of the caller
     * @return a catalogue
     */
    public Catalogue trusting(Predicate<Provider> trusted) {
        return new Catalogue(plugins.trusting(trusted));
    }

    /**
     * Reads a file that holds one publication.
     *
     * @param file its path
     * @return the publication and the account of how it was read
     * @throws EntretienException when the file cannot be read, or holds no or several publications
     */
    public ParseResult parse(Path file) {
        return parse(Source.of(Objects.requireNonNull(file, "file")));
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
            List<Outcome.Skipped> skipped = new ArrayList<>();
            Iterator<Outcome> read =
                    outcomes.filter(one -> !isSkipped(one, skipped)).iterator();
            if (!read.hasNext()) {
                throw misfit(source, "it holds no publication; one was expected" + described(skipped));
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
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        DocumentServices here = new DocumentServices(plugins, options);
        ParseContext context = new ParseContext(
                options.limits(),
                Deadline.in(source.name(), options.limits()),
                here.services(source.name(), PluginExecutor.CALLER_THREAD),
                options.interviewsOnly(),
                options.located(),
                options.extents());
        return new DocumentReader(plugins.parsers(), plugins.validation(), options, here).of(source, context);
    }

    /**
     * Writes a publication as one document. The stream is flushed, not closed. An exporter that is not trusted writes from a thread of the
     * catalogue while the caller waits: the caller must not hold a lock that the stream needs.
     *
     * @param publication a valid publication
     * @param exporter the id of the exporter, {@code json}
     * @param out where to
     * @throws PluginMissing when there is no such exporter
     * @throws InputRejected when the publication breaks a constraint
     * @throws OutputFailure when the stream fails
     */
    public void export(Publication publication, String exporter, OutputStream out) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(exporter, "exporter");
        Objects.requireNonNull(out, "out");
        PublicationExporter chosen = exporter(exporter);
        List<Violation> violations = plugins.validation()
                .map(using -> using.violations(THE_PUBLICATION, publication, Locale.ROOT))
                .orElse(List.of());
        if (!violations.isEmpty()) {
            throw Violations.rejection(THE_PUBLICATION, violations);
        }
        try {
            chosen.export(publication, out);
        } catch (IOException e) {
            throw new OutputFailure(exporter, FailureTexts.of(e), e);
        } catch (EntretienException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw plugins.exporters().byId(exporter).orElseThrow().failure(THE_PUBLICATION, e);
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
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(locale, "locale");
        return plugins.validation()
                .orElseThrow(() ->
                        new PluginMissing("no validator was found; add one, such as org.entretien:entretien-validation"
                                + plugins.validatorsReason()))
                .violations(THE_PUBLICATION, publication, locale);
    }

    /** {@return the parsers themselves, best first; a direct call of one is not guarded by this catalogue} */
    public List<PublicationParser> parsers() {
        return plugins.parsers().plugins();
    }

    /** {@return the exporters, best first; one that is not trusted ends in time and leaves the stream open, whatever it does} */
    public List<PublicationExporter> exporters() {
        return plugins.contained();
    }

    /**
     * An exporter.
     *
     * @param id its id
     * @return the exporter; a {@link StreamExporter} where the format holds many publications
     * @throws PluginMissing when there is none of this id
     */
    public PublicationExporter exporter(String id) {
        Objects.requireNonNull(id, "id");
        return plugins.contained().stream()
                .filter(exporter -> exporter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new PluginMissing("no exporter is called " + id + "; there are: "
                        + plugins.exporters().ids()));
    }

    /** {@return every usable plugin with its origin, by kind} */
    public List<Provider> providers() {
        return plugins.providers();
    }

    /** {@return the plugins that were named and cannot be used} */
    public List<ProviderFailure> failures() {
        return plugins.failures();
    }

    /** A container may hold millions of such records; the first says enough. */
    private static boolean isSkipped(Outcome outcome, List<Outcome.Skipped> first) {
        if (outcome instanceof Outcome.Skipped skipped && first.isEmpty()) {
            first.add(skipped);
        }
        return outcome instanceof Outcome.Skipped;
    }

    private static String described(List<Outcome.Skipped> skipped) {
        return skipped.stream()
                .map(one -> " ("
                        + (one.place().describe().isEmpty() ? "" : one.place().describe() + ", ") + "skipped: "
                        + one.reason().words() + ")")
                .collect(Collectors.joining());
    }

    private static InputRejected misfit(Source source, String words) {
        return new InputRejected(InputRejected.Code.MISFIT, source.name(), new Place.Whole(), words);
    }
}
