package org.entretien;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.Head;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;

/**
 * The parser for a document, with what there is to say about the choice.
 *
 * @param parser the surest one; of equally sure ones the one of higher priority, then the first by id
 * @param probe why it was chosen
 * @param notes parsers that fitted equally well
 */
record Choice(PublicationParser parser, Probe probe, List<Diagnostic> notes) {
    private record Candidate(PublicationParser parser, Probe probe) {}

    static Choice named(Roster<PublicationParser> parsers, String id) {
        PublicationParser parser = parsers.byId(id)
                .orElseThrow(() -> new PluginMissing("no parser is called " + id + "; there are: " + parsers.ids()));
        return new Choice(parser, new Probe(100, "asked for by name"), List.of());
    }

    static Choice byProbe(Roster<PublicationParser> parsers, Head head) {
        List<Candidate> candidates = new ArrayList<>();
        for (PublicationParser parser : parsers.plugins()) {
            Probe probe = probe(parser, head);
            if (probe.certainty() > 0) {
                candidates.add(new Candidate(parser, probe));
            }
        }
        // The roster is in order of priority and id, and this sort is stable.
        candidates.sort(Comparator.comparingInt(candidate -> -candidate.probe.certainty()));
        if (candidates.isEmpty()) {
            throw unknown(parsers, head);
        }
        Candidate best = candidates.get(0);
        return new Choice(best.parser, best.probe, tie(candidates).stream().toList());
    }

    /**
     * The container that goes by the name of a document of which not a byte can be unpacked. It unpacks for itself, and may find something
     * behind what is broken.
     */
    static Optional<Choice> ofContainer(Roster<PublicationParser> parsers, Head head) {
        return parsers.plugins().stream()
                .filter(PublicationParser::readsPacked)
                .map(parser -> new Choice(parser, probe(parser, head), List.of()))
                .filter(choice -> choice.probe().certainty() > 0)
                .max(Comparator.comparingInt(choice -> choice.probe().certainty()));
    }

    private static Probe probe(PublicationParser parser, Head head) {
        try {
            Probe probe = parser.probe(head);
            if (probe == null) {
                throw new IllegalStateException("its probe is null");
            }
            return probe;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new PluginFailure(parser.id(), head.name(), e);
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

    private static InputRejected unknown(Roster<PublicationParser> parsers, Head head) {
        boolean binary = head.looksBinary();
        return new InputRejected(
                binary ? InputRejected.Code.BINARY : InputRejected.Code.UNKNOWN_FORMAT,
                head.name(),
                new Place.Whole(),
                (binary ? "binary content" : "unknown format") + "; there are parsers for: " + parsers.ids());
    }
}
