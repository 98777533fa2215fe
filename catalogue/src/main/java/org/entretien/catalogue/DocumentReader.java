package org.entretien.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.PluginSandbox;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.selection.DecompressedSource;
import org.entretien.catalogue.selection.LeadingBytes;
import org.entretien.catalogue.selection.ParserSelection;
import org.entretien.catalogue.selection.PluginRegistry;
import org.entretien.catalogue.selection.Remainder;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Services;
import org.entretien.spi.Source;
import org.entretien.spi.Violation;

/** Reads one document: chooses the parser, runs it, and turns whatever goes wrong into a rejection. */
final class DocumentReader {
    private final PluginRegistry<PublicationParser> parsers;
    private final Optional<Validation> validation;
    private final ParseOptions options;
    private final House house;

    /** What surrounds a document: the threads it may need, and the other plugins. */
    interface House {
        /** {@return a thread for the code of plugins that are not trusted} */
        PluginSandbox custody(String source);

        /** {@return whether all plugins that parsers ask may run on the caller's thread} */
        boolean helpersAreTrusted();

        /** {@return what a parser may ask of other plugins} @param runner where they run */
        Services services(String source, PluginExecutor runner);
    }

    DocumentReader(
            PluginRegistry<PublicationParser> parsers,
            Optional<Validation> validation,
            ParseOptions options,
            House house) {
        this.parsers = parsers;
        this.validation = options.validate() ? validation : Optional.empty();
        this.options = options;
        this.house = house;
    }

    /** {@return the outcomes} @param context its services must come from this reader */
    Stream<Outcome> of(Source source, ParseContext context) {
        requireParsers();
        Optional<ParserSelection> named = options.parser().map(id -> ParserSelection.named(parsers, id));
        DecompressedSource packing = DecompressedSource.of(source, context.limits());
        boolean probing = named.isEmpty() && parsers.members().stream().anyMatch(one -> !one.trusted());
        PluginExecutor runner = probing ? house.custody(source.name()) : PluginExecutor.CALLER_THREAD;
        try {
            Source unpacked = packing.source();
            ParserSelection choice = named.isPresent() ? named.get() : choice(unpacked, runner);
            runner = runner(choice, source, runner);
            packing.forget();
            Contents contents =
                    new Contents(source, named.isPresent() ? choice.guarded(unpacked, parsers) : unpacked, packing);
            return stream(choice, contents, context, runner);
        } catch (EntretienException e) {
            runner.release();
            return Stream.of(new Outcome.Rejected(e));
        }
    }

    private void requireParsers() {
        if (parsers.members().isEmpty()) {
            throw new PluginMissing("no parser was found on the class path or module path;"
                    + " add one, such as org.entretien:entretien-parser-text, and look at Catalogue.failures()"
                    + parsers.reason());
        }
    }

    private ParserSelection choice(Source unpacked, PluginExecutor runner) {
        LeadingBytes beginning = LeadingBytes.of(unpacked);
        DocumentHead head =
                new DocumentHead(DecompressedSource.name(unpacked), unpacked.mediaType(), beginning.bytes());
        return runner.run(() -> beginning.bytes().length == 0
                ? ParserSelection.ofContainer(parsers, head, runner)
                        .orElseThrow(() -> beginning.reason(unpacked.name()))
                : ParserSelection.byProbe(parsers, head, unpacked.name(), runner));
    }

    /** A trusted parser that calls trusted plugins only needs no thread; a container hands its pages to readings of their own. */
    private PluginExecutor runner(ParserSelection choice, Source source, PluginExecutor probing) {
        RegisteredPlugin<PublicationParser> parser = choice.parser();
        boolean direct = parser.trusted()
                && (house.helpersAreTrusted() || parser.plugin().readsPacked());
        if (direct) {
            probing.release();
            return PluginExecutor.CALLER_THREAD;
        }
        return probing == PluginExecutor.CALLER_THREAD ? house.custody(source.name()) : probing;
    }

    /**
     * A document as it lies and as it is read.
     *
     * @param stored as it lies
     * @param unpacked as a parser reads it
     * @param packing what knows of bytes behind the packed ones
     */
    private record Contents(Source stored, Source unpacked, DecompressedSource packing) {}

    private Stream<Outcome> stream(
            ParserSelection choice, Contents contents, ParseContext context, PluginExecutor runner) {
        Source unpacked = contents.unpacked;
        Remainder remainder = new Remainder(unpacked.name(), contents.packing);
        ParseContext own = runner == PluginExecutor.CALLER_THREAD && house.helpersAreTrusted()
                ? context
                : new ParseContext(
                        context.limits(),
                        context.deadline(),
                        house.services(unpacked.name(), runner),
                        context.interviewsOnly(),
                        context.located(),
                        context.extents());
        GuardedOutcomes outcomes = new GuardedOutcomes(
                choice.parser(),
                runner,
                own,
                outcome -> remainder.noted(checked(outcome, choice, unpacked.name())),
                remainder::atEnd);
        outcomes.open(contents.stored, unpacked);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(outcomes::close);
    }

    private Outcome checked(Outcome outcome, ParserSelection choice, String source) {
        if (outcome instanceof Outcome.Parsed parsed) {
            ParseResult result = parsed.result();
            if (options.interviewsOnly() && result.publication().interview().isEmpty()) {
                return new Outcome.Skipped(source, new Place.Whole(), Outcome.Skipped.Reason.NO_INTERVIEW);
            }
            Optional<EntretienException> invalid = validation.flatMap(using -> rejection(using, result, source));
            return invalid.isPresent() ? new Outcome.Rejected(invalid.get()) : noted(parsed, choice);
        }
        return outcome;
    }

    private static Optional<EntretienException> rejection(Validation using, ParseResult result, String source) {
        try {
            List<Violation> violations = using.violations(source, result.publication(), Locale.ROOT);
            return violations.isEmpty() ? Optional.empty() : Optional.of(rejection(violations, result, source));
        } catch (EntretienException e) {
            return Optional.of(e);
        }
    }

    private static InputRejected rejection(List<Violation> violations, ParseResult result, String source) {
        InputRejected rejection = Violations.rejection(source, violations);
        return result.record()
                .map(record -> rejection.inRecord(source, record.index(), Math.max(0, record.offset())))
                .orElse(rejection);
    }

    private static Outcome noted(Outcome.Parsed parsed, ParserSelection choice) {
        if (choice.notes().isEmpty()) {
            return parsed;
        }
        var diagnostics = new ArrayList<>(choice.notes());
        diagnostics.addAll(parsed.result().diagnostics());
        return new Outcome.Parsed(parsed.result().withDiagnostics(diagnostics));
    }
}
