package org.entretien.cli.run;

import java.util.Iterator;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.cli.input.CountingOpener;
import org.entretien.cli.input.Input;
import org.entretien.cli.input.Progress;
import org.entretien.cli.input.RunStopped;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.RunSummary;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Outcome;
import org.entretien.spi.Place;

/**
 * Reads documents. A fault of one is reported to the caller and never ends the run.
 *
 * @param catalogue the plugins
 * @param options how to read
 * @param tally where bytes are counted
 * @param progress where they are shown
 * @param messages where faults of this program are said
 * @param report where the bytes of containers are accounted for
 */
record Reader(
        Catalogue catalogue,
        ParseOptions options,
        RunSummary tally,
        Progress progress,
        Messages messages,
        RunReport report) {
    /** A reader without a report. */
    Reader(Catalogue catalogue, ParseOptions options, RunSummary tally, Progress progress, Messages messages) {
        this(catalogue, options, tally, progress, messages, RunReport.none());
    }

    /** Uses the outcomes of one document: at least one. */
    interface Use {
        void of(Iterator<Outcome> outcomes) throws InterruptedException;
    }

    /** Receives the reason why the document, or the rest of it, is rejected. */
    interface Refusal {
        void of(EntretienException reason) throws InterruptedException;
    }

    /** Receives a bug in this program, after it was reported and counted. */
    interface Fault {
        void of(Throwable failure) throws InterruptedException;
    }

    /**
     * Reads a document.
     *
     * @param document what to read
     * @param use takes what it holds
     * @param refusal takes what it is rejected for
     * @param fault takes what this program did wrong
     * @throws InterruptedException when the run is over before the document is
     */
    void read(Input.Document document, Use use, Refusal refusal, Fault fault) throws InterruptedException {
        String name = document.source().name();
        Extents extents = new Extents(document, report);
        try (Stream<Outcome> stream = open(document, extents)) {
            Iterator<Outcome> outcomes = extents.closedBehind(stream.iterator());
            if (outcomes.hasNext()) {
                use.of(outcomes);
            } else {
                refusal.of(
                        new InputRejected(InputRejected.Code.EMPTY, name, new Place.Whole(), "no publication in it"));
            }
        } catch (RunStopped e) {
            return; // It was said, and nothing of the document remains to be done.
        } catch (EntretienException e) {
            refusal.of(e);
        } catch (OutOfMemoryError e) {
            // What the document held is garbage by now: it asked for too much, the next one may not.
            long most = Runtime.getRuntime().maxMemory();
            refusal.of(new LimitExceeded(name, "bytes of heap", most, most));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fault(name, e);
            fault.of(e);
        }
    }

    /** Says and counts that this program did something wrong. */
    void fault(String where, Throwable failure) {
        tally.fault();
        messages.say(where + ": a bug in this program: " + failure, failure);
    }

    /** Lets the bar go past a document that is not read. */
    void pass(Input.Document document) {
        document.size().ifPresent(progress::advance);
    }

    private Stream<Outcome> open(Input.Document document, Extents extents) {
        CountingOpener metered = new CountingOpener(document.source(), count -> {
            tally.read(count);
            progress.advance(count);
        });
        Stream<Outcome> outcomes =
                catalogue.parseAll(document.source().withOpener(metered), options.withExtents(extents));
        return outcomes.onClose(extents::close)
                .onClose(() ->
                        document.size().ifPresent(size -> progress.advance(Math.max(0, size - metered.highest()))));
    }
}
