package org.entretien.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run is, in bytes of input: a bar with rate and remaining time where people watch, nothing elsewhere. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final long MEGABYTE = 1_000_000;
    private static final long KILOBYTE = 1000;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** {@return progress that nobody sees} */
    static Progress none() {
        return new Progress(Optional.empty());
    }

    /**
     * Shows a bar.
     *
     * @param inputs walked through once, for the number of bytes there are
     * @param messages the bar is drawn where these are printed
     */
    static Progress bar(Inputs inputs, Messages messages) {
        long bytes = bytes(inputs.iterator());
        boolean small = bytes >= 0 && bytes < 10 * MEGABYTE;
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(bytes)
                .setUnit(small ? " kB" : " MB", small ? KILOBYTE : MEGABYTE)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new Line(messages));
        return new Progress(Optional.of(builder.build()));
    }

    /** More bytes were read, or need not be. */
    void advance(long count) {
        bar.ifPresent(shown -> shown.stepBy(count));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** {@return how many bytes there are to read, or -1 when an input does not say} */
    private static long bytes(Iterator<Input> inputs) {
        long sum = 0;
        while (inputs.hasNext()) {
            if (inputs.next() instanceof Input.Document document) {
                if (document.size().isEmpty()) {
                    return -1;
                }
                sum += document.size().getAsLong();
            }
        }
        return sum;
    }

    /** Draws on the last line of the terminal, and leaves it empty at the end. */
    private record Line(Messages messages) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String text) {
            messages.drawBar(text);
        }

        @Override
        public void close() {
            messages.eraseBar();
        }
    }
}
