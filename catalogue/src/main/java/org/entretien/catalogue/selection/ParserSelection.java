package org.entretien.catalogue.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.catalogue.isolation.PluginCall;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * The parser for a document, with what there is to say about the choice.
 *
 * @param parser the surest one; of equally sure ones the one of higher priority, then the first by id
 * @param probe why it was chosen
 * @param notes parsers that fitted equally well, and those that could not be asked
 */
public record ParserSelection(RegisteredPlugin<PublicationParser> parser, Probe probe, List<Diagnostic> notes) {
    private record Candidate(RegisteredPlugin<PublicationParser> parser, Probe probe) {}

    public static ParserSelection named(PluginRegistry<PublicationParser> parsers, String id) {
        RegisteredPlugin<PublicationParser> parser = parsers.byId(id)
                .orElseThrow(() -> new PluginMissing("no parser is called " + id + "; there are: " + parsers.ids()));
        return new ParserSelection(parser, new Probe(100, "asked for by name"), List.of());
    }

    /** A parser whose probe fails is skipped with a diagnostic; if no other parser fits, its failure is the reason. */
    public static ParserSelection byProbe(
            PluginRegistry<PublicationParser> parsers, DocumentHead head, String source, PluginExecutor runner) {
        List<Candidate> candidates = new ArrayList<>();
        List<PluginFailure> failed = new ArrayList<>();
        for (RegisteredPlugin<PublicationParser> parser : parsers.members()) {
            try {
                Probe probe = probe(parser, head, runner);
                if (probe.certainty() > 0) {
                    candidates.add(new Candidate(parser, probe));
                }
            } catch (PluginFailure e) {
                failed.add(e);
            }
        }
        ForeignFormats.of(head).ifPresent(foreign -> leave(foreign, candidates, failed, parsers, source));
        // The roster is in order of priority and id, and this sort is stable.
        candidates.sort(Comparator.comparingInt(candidate -> -candidate.probe.certainty()));
        if (candidates.isEmpty()) {
            throw failed.isEmpty() ? unknown(parsers, head, source) : failed.get(0);
        }
        List<Diagnostic> notes = new ArrayList<>();
        failed.forEach(failure ->
                notes.add(new Diagnostic.PluginFailed(failure.plugin(), String.valueOf(failure.getMessage()))));
        tie(candidates).ifPresent(notes::add);
        Candidate best = candidates.get(0);
        return new ParserSelection(best.parser, best.probe, notes);
    }

    /** What takes any text would make prose of a known format that is none. */
    private static void leave(
            ForeignFormat foreign,
            List<Candidate> candidates,
            List<PluginFailure> failed,
            PluginRegistry<PublicationParser> parsers,
            String source) {
        candidates.removeIf(candidate -> !foreign.isLeftTo(candidate.parser, candidate.probe));
        if (candidates.isEmpty() && failed.isEmpty()) {
            throw foreign.refusal(source, parsers);
        }
    }

    /**
     * A document for a parser that was asked for by name: one that takes any text is not given a known format that is none, unless it may be
     * read as text by those who know what they do.
     */
    public Source guarded(Source source, PluginRegistry<PublicationParser> parsers) {
        return source.inMemory().isPresent()
                ? checked(source, LeadingBytes.of(source).bytes(), parsers)
                : source.withOpener(() -> {
                    Peeked in = new Peeked(source.open());
                    try {
                        checked(source, in.head(), parsers);
                        return in;
                    } catch (IOException | RuntimeException e) {
                        in.close();
                        throw e;
                    }
                });
    }

    private Source checked(Source source, byte[] bytes, PluginRegistry<PublicationParser> parsers) {
        DocumentHead head = new DocumentHead(DecompressedSource.name(source), source.mediaType(), bytes);
        ForeignFormats.of(head)
                .filter(foreign -> !foreign.isLeftTo(parser, probe))
                .ifPresent(foreign -> {
                    throw foreign.refusal(source.name(), parsers);
                });
        return source;
    }

    /**
     * The container parser for an input whose decompression fails at the first byte. It unpacks for itself, and may find something
     * behind what is broken.
     */
    public static Optional<ParserSelection> ofContainer(
            PluginRegistry<PublicationParser> parsers, DocumentHead head, PluginExecutor runner) {
        return parsers.members().stream()
                .filter(parser -> guest(parser, head, runner, parser.plugin()::readsPacked))
                .map(parser -> new ParserSelection(parser, probe(parser, head, runner), List.of()))
                .filter(choice -> choice.probe().certainty() > 0)
                .max(Comparator.comparingInt(choice -> choice.probe().certainty()));
    }

    private static Probe probe(RegisteredPlugin<PublicationParser> parser, DocumentHead head, PluginExecutor runner) {
        return guest(
                parser,
                head,
                runner,
                () -> Objects.requireNonNull(parser.plugin().probe(head), "its probe is null"));
    }

    private static <T> T guest(
            RegisteredPlugin<PublicationParser> parser,
            DocumentHead head,
            PluginExecutor runner,
            PluginCall<T> question) {
        try {
            return runner.callPlugin(parser, question);
        } catch (PluginFailure e) {
            throw e;
        } catch (Throwable e) {
            throw parser.failure(head.name(), e);
        }
    }

    private static Optional<Diagnostic> tie(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        Candidate first = candidates.get(0);
        Candidate second = candidates.get(1);
        if (first.probe.certainty() != second.probe.certainty()) {
            return Optional.empty();
        }
        String reason = first.parser.priority() != second.parser.priority() ? "priority" : "order of ids";
        return Optional.of(new Diagnostic.EqualMatch(first.parser.id(), second.parser.id(), reason));
    }

    private static InputRejected unknown(PluginRegistry<PublicationParser> parsers, DocumentHead head, String source) {
        boolean binary = head.looksBinary();
        return new InputRejected(
                binary ? InputRejected.Code.BINARY : InputRejected.Code.UNKNOWN_FORMAT,
                source,
                new Place.Whole(),
                (binary ? "binary content" : "unknown format") + "; there are parsers for: " + parsers.ids());
    }
}
