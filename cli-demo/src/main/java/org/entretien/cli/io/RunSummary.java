package org.entretien.cli.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.entretien.spi.Outcome;

/** What became of the inputs of a run, counted from any thread. */
public final class RunSummary {
    private final long start = System.nanoTime();
    private final LongAdder parsed = new LongAdder();
    private final LongAdder rejected = new LongAdder();
    private final LongAdder kept = new LongAdder();
    private final LongAdder doneBefore = new LongAdder();
    private final LongAdder rejectedBefore = new LongAdder();
    private final Map<Outcome.Skipped.Reason, LongAdder> skipped = new EnumMap<>(Outcome.Skipped.Reason.class);
    private final LongAdder unwritten = new LongAdder();
    private final LongAdder faults = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    public void parsed() {
        parsed.increment();
    }

    public void rejected() {
        rejected.increment();
    }

    /**
     * Something was left out on purpose.
     *
     * @param reason why
     */
    public void skipped(Outcome.Skipped.Reason reason) {
        synchronized (skipped) {
            skipped.computeIfAbsent(reason, any -> new LongAdder()).increment();
        }
    }

    /** An output that is there already was left as it is. */
    public void kept() {
        kept.increment();
    }

    /** An input was through in the run that is gone on with. */
    public void doneBefore() {
        doneBefore.increment();
    }

    /** Of what was through in the run that is gone on with, so much was rejected. */
    public void rejectedBefore(long count) {
        rejectedBefore.add(count);
    }

    /** {@return how many outputs could not be written, with one that could not now} */
    public long unwritten() {
        unwritten.increment();
        return unwritten.sum();
    }

    /** This program did something wrong. */
    public void fault() {
        faults.increment();
    }

    public void read(long count) {
        bytes.add(count);
    }

    /** {@return the code for the worst that happened} */
    public int exitCode() {
        if (faults.sum() > 0) {
            return ExitCode.BUG;
        }
        if (unwritten.sum() > 0) {
            return ExitCode.OUTPUT;
        }
        return rejected.sum() + rejectedBefore.sum() > 0 ? ExitCode.REJECTED : ExitCode.OK;
    }

    /** {@return one line: {@code 12 parsed, 1 rejected, 3 kept, 45.1 kB in 0.8 s}} */
    String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(parsed.sum() + " parsed");
        parts.add(rejected.sum() + " rejected");
        parts.add(kept.sum() + " kept");
        if (doneBefore.sum() > 0) {
            long no = rejectedBefore.sum();
            parts.add(doneBefore.sum() + " done before"
                    + (no > 0 ? " (" + no + (no == 1 ? " rejection)" : " rejections)") : ""));
        }
        synchronized (skipped) {
            skipped.forEach((reason, count) -> parts.add(count.sum() + " skipped (" + reason.words() + ")"));
        }
        if (unwritten.sum() > 0) {
            parts.add(unwritten.sum() + " not written");
        }
        double seconds = nanos() / 1e9;
        parts.add(String.format(Locale.ROOT, "%s in %.1f s", size(bytes.sum()), seconds));
        return String.join(", ", parts);
    }

    /** {@return what became of documents whose outputs were there, if there are such: they may be the outputs of others} */
    public Optional<String> whyKept() {
        long count = kept.sum();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(
                count == 1
                        ? "1 output exists and is kept; --force overwrites it"
                        : count + " outputs exist and are kept; --force overwrites them");
    }

    /** {@return a line with the same, for machines} @param line to add it to */
    public JsonLine describe(JsonLine line) {
        line.with("parsed", parsed.sum()).with("rejected", rejected.sum()).with("kept", kept.sum());
        line.with("done_before", doneBefore.sum()).with("rejected_before", rejectedBefore.sum());
        synchronized (skipped) {
            line.with(
                    "skipped",
                    skipped.values().stream().mapToLong(LongAdder::sum).sum());
        }
        return line.with("unwritten", unwritten.sum())
                .with("faults", faults.sum())
                .with("bytes", bytes.sum())
                .with("millis", TimeUnit.NANOSECONDS.toMillis(nanos()))
                .with("exit", exitCode());
    }

    private long nanos() {
        return System.nanoTime() - start;
    }

    /**
     * {@return a number of bytes for people, in decimal units}
     *
     * @param bytes 0 or more
     */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 999.95 && unit < 4) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %sB", value, "kMGTP".charAt(unit));
    }
}
