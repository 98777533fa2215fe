package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Discard;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;

/** Writes down where the characters of each unit go; what no field takes of a unit is discarded for the unit's reason. */
final class LedgerBuilder {
    private final CharSequence text;
    private final List<Ledger.Entry> entries = new ArrayList<>();

    LedgerBuilder(CharSequence text) {
        this.text = text;
    }

    void discard(Segment unit, Discard reason) {
        discard(unit.start(), unit.end(), reason);
    }

    void discard(int start, int end, Discard reason) {
        int from = CharClass.skipBlank(text, start, end);
        int to = CharClass.trimEnd(text, from, end);
        if (from < to) {
            entries.add(new Ledger.Discarded(new Span(from, to), reason));
        }
    }

    void keep(int start, int end, String path) {
        int from = CharClass.skipBlank(text, start, end);
        int to = CharClass.trimEnd(text, from, end);
        if (from < to) {
            entries.add(new Ledger.Kept(new Span(from, to), path, Optional.empty()));
        }
    }

    /** Several parts of one unit, in order; the rest of it is discarded. */
    void keepParts(Segment unit, List<Ledger.Kept> parts, Discard rest) {
        int at = unit.start();
        for (Ledger.Kept part : parts) {
            discard(at, part.span().start(), rest);
            entries.add(part);
            at = part.span().end();
        }
        discard(at, unit.end(), rest);
    }

    Ledger build() {
        entries.sort(Comparator.comparingInt(entry -> entry.span().start()));
        return new Ledger(entries);
    }
}
