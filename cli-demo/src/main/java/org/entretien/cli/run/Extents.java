package org.entretien.cli.run;

import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.JsonLine;
import org.entretien.spi.ContainerLedger;
import org.entretien.spi.Extent;
import org.entretien.spi.Outcome;

/**
 * Notes in the report where every byte of a container went: a line for each run of records, padding, damage or bytes not read, as
 * {@code {"input":…,"extent":"record","from":0,"to":5120,"count":17}}. Where a member of gzip holds several of them, {@code from_within} and
 * {@code to_within} are places in what is unpacked from the member that starts at {@code from} or {@code to}.
 *
 * <p>Documents that are no containers have no such lines.
 */
final class Extents implements Consumer<Extent>, AutoCloseable {
    private final Input.Document document;
    private final RunReport report;
    private final ContainerLedger ledger;
    private Extent.Position end = Extent.Position.START;

    Extents(Input.Document document, RunReport report) {
        this.document = document;
        this.report = report;
        this.ledger = new ContainerLedger(this::note);
    }

    @Override
    public void accept(Extent extent) {
        end = extent.to();
        ledger.accept(extent);
    }

    /** {@return the outcomes; when the last one was taken all is noted, before the document is said to be through} */
    Iterator<Outcome> closedBehind(Iterator<Outcome> outcomes) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = outcomes.hasNext();
                if (!more) {
                    close();
                }
                return more;
            }

            @Override
            public Outcome next() {
                return outcomes.next();
            }
        };
    }

    /** What was not come to, since the run or the disk ended before the file did, was not read. */
    @Override
    public void close() {
        Extent.Position last = new Extent.Position(document.size().orElse(0), 0);
        if (end.compareTo(Extent.Position.START) > 0 && last.compareTo(end) > 0) {
            accept(new Extent(Extent.Kind.UNREAD, end, last));
        }
        ledger.close();
    }

    private void note(ContainerLedger.Run run) {
        Extent whole = run.whole();
        JsonLine line = new JsonLine()
                .with("input", document.source().name())
                .with("extent", whole.kind().name().toLowerCase(Locale.ROOT));
        place(line, "from", whole.from());
        place(line, "to", whole.to());
        report.write(line.with("count", run.count()));
    }

    private static void place(JsonLine line, String name, Extent.Position position) {
        line.with(name, position.stored());
        if (position.unpacked() > 0) {
            line.with(name + "_within", position.unpacked());
        }
    }
}
