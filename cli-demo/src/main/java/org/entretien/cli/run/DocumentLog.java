package org.entretien.cli.run;

import java.util.concurrent.TimeUnit;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.JsonLine;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.RunSummary;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.OutputFailure;

/**
 * What becomes of one document: counted, said on standard error where it is wrong (the first few times, so that a container of broken
 * records stays readable), and noted in the report. For one thread.
 */
final class DocumentLog implements AutoCloseable {
    private static final int PRINTED = 10;

    private final Input.Document document;
    private final Shared run;
    private long since = System.nanoTime();
    private long millis;
    private long records;
    private long parsed;
    private long rejected;
    private long skipped;
    private long kept;
    private boolean unwritten;
    private boolean unreadable;
    private boolean complete;
    private JsonLine first = new JsonLine();
    private JsonLine firstAsRecord = new JsonLine();

    /**
     * What the documents of a run share.
     *
     * @param messages where what is wrong is said
     * @param tally where all is counted
     * @param report where all is noted
     * @param stop tells the run to end before its end
     */
    record Shared(Messages messages, RunSummary tally, RunReport report, Stop stop) {}

    DocumentLog(Input.Document document, Shared run) {
        this.document = document;
        this.run = run;
    }

    /** A publication was read, and written. */
    void parsed(String output) {
        run.tally().parsed();
        parsed++;
        note("parsed", line -> line.with("output", output));
    }

    /** It, or a record of it, was rejected. */
    void rejected(EntretienException reason) {
        run.tally().rejected();
        rejected++;
        unreadable |= reason instanceof InputRejected input && input.code() == InputRejected.Code.UNREADABLE;
        if (rejected <= PRINTED) {
            run.messages().say(reason);
        }
        note("rejected", line -> line.with("code", Messages.code(reason)).with("reason", words(reason)));
        run.stop().afterRejection();
    }

    /** It was rejected as a whole, or what remains of it. */
    void refused(EntretienException reason) {
        rejected(reason);
        complete();
    }

    /** It, or a record of it, was left out on purpose. */
    void skipped(Outcome.Skipped.Reason reason) {
        run.tally().skipped(reason);
        skipped++;
        note("skipped", line -> line.with("code", reason.name()).with("reason", reason.words()));
    }

    /** Its output was there already. */
    void kept(String output) {
        run.tally().kept();
        kept++;
        note("kept", line -> line.with("output", output));
    }

    /** An output cannot be written; nothing more of this document is tried. */
    void unwritten(OutputFailure failure) {
        unwritten = true;
        run.messages().say(failure);
        note("unwritten", line -> line.with("reason", words(failure)).with("output", failure.output()));
        run.stop().afterOutputFailure(run.tally().unwritten());
    }

    /** A fault of this program ended it. */
    void faulted(Throwable failure) {
        run.report().write(RunReport.opening(document).with("outcome", "fault").with("reason", failure.toString()));
    }

    /** Reading the next record took this long; without this, the time since the last one counts. */
    void took(long nanos) {
        since = System.nanoTime() - nanos;
    }

    /** All of it was read. */
    void complete() {
        complete = true;
    }

    /** {@return whether nothing more of this document is to be read} */
    boolean isOver() {
        return unwritten || run.stop().isDue();
    }

    @Override
    public void close() {
        if (rejected > PRINTED) {
            String more = (rejected - PRINTED) + " more records of it are rejected";
            run.messages().say(document.source().name() + ": " + more);
        }
        boolean through = complete || unwritten;
        if (records == 1) {
            run.report().write(through ? first : firstAsRecord);
        } else if (through) {
            run.report().write(closing());
        }
    }

    private JsonLine closing() {
        return RunReport.opening(document)
                .with("outcome", unwritten ? "unwritten" : unreadable ? "unreadable" : "read")
                .with("records", records)
                .with("parsed", parsed)
                .with("rejected", rejected)
                .with("skipped", skipped)
                .with("kept", kept)
                .with("millis", millis);
    }

    private interface Details {
        JsonLine on(JsonLine line);
    }

    /** The first record may be the only one: its line is that of the document then. */
    private void note(String outcome, Details details) {
        records++;
        long now = System.nanoTime();
        long took = TimeUnit.NANOSECONDS.toMillis(now - since);
        since = now;
        millis += took;
        if (records == 1) {
            first = details.on(
                    RunReport.opening(document).with("outcome", outcome).with("millis", took));
            firstAsRecord = details.on(record(1, outcome, took));
            return;
        }
        if (records == 2) {
            run.report().write(firstAsRecord);
        }
        run.report().write(details.on(record(records, outcome, took)));
    }

    private JsonLine record(long number, String outcome, long took) {
        return new JsonLine()
                .with("input", document.source().name())
                .with("record", number)
                .with("outcome", outcome)
                .with("millis", took);
    }

    private static String words(EntretienException reason) {
        return String.valueOf(reason.getMessage());
    }
}
