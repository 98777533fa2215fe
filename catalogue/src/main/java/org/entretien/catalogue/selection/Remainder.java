package org.entretien.catalogue.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Place;

/**
 * Says once what follows a packed document in its file and is no gzip: on a publication that was read up to there, or else as an outcome of its own
 * behind the others.
 */
public final class Remainder {
    private final String source;
    private final DecompressedSource unpacked;
    private boolean said;

    public Remainder(String source, DecompressedSource unpacked) {
        this.source = source;
        this.unpacked = unpacked;
    }

    /** {@return the outcome, which says so if the end of the packed document was met while it was read} */
    public Outcome noted(Outcome outcome) {
        OptionalLong rest = unpacked.rest();
        if (said || rest.isEmpty() || !(outcome instanceof Outcome.Parsed parsed)) {
            return outcome;
        }
        said = true;
        List<Diagnostic> diagnostics = new ArrayList<>(parsed.result().diagnostics());
        diagnostics.add(new Diagnostic.Noticed("not-unpacked", new Span(0, 0), words(rest.getAsLong())));
        return new Outcome.Parsed(parsed.result().withDiagnostics(diagnostics));
    }

    public Optional<Outcome> atEnd() {
        OptionalLong rest = unpacked.rest();
        if (said || rest.isEmpty()) {
            return Optional.empty();
        }
        said = true;
        return Optional.of(new Outcome.Rejected(
                new InputRejected(InputRejected.Code.MALFORMED, source, new Place.Whole(), words(rest.getAsLong()))));
    }

    private static String words(long place) {
        return "what follows the packed document from byte " + place + " of the file is not gzip and was not read";
    }
}
