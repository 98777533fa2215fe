package org.entretien.cli.input;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entretien.cli.io.Messages;

/** How far a run is, in bytes of input: a bar with rate and remaining time where people watch, nothing elsewhere. */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final long FEW = 1000;
    private static final long MEGABYTE = 1_000_000;
    private static final long KILOBYTE = 1000;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** {@return progress that is not shown} */
    public static Progress none() {
        return new Progress(Optional.empty());
    }

    /**
     * Shows a bar. Few inputs are added up before; many are while the first are read, and the bar knows its end when that is done.
     *
     * @param inputs walked through once, for the number of bytes there are
     * @param messages the bar is drawn where these are printed
     */
    public static Progress bar(Inputs inputs, Messages messages) {
        Iterator<Input> rest = inputs.iterator();
        Sum sum = new Sum().add(rest, FEW);
        boolean small = !rest.hasNext() && sum.bytes < 10 * MEGABYTE;
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(rest.hasNext() ? -1 : sum.total())
                .setUnit(small ? " kB" : " MB", small ? KILOBYTE : MEGABYTE)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new Line(messages))
                .build();
        if (rest.hasNext()) {
            Thread thread =
                    new Thread(() -> bar.maxHint(sum.add(rest, Long.MAX_VALUE).total()), "adding-up");
            thread.setDaemon(true);
            thread.start();
        }
        return new Progress(Optional.of(bar));
    }

    /** More bytes were read, or need not be. */
    public void advance(long count) {
        bar.ifPresent(shown -> shown.stepBy(count));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** How many bytes there are to read, as far as the inputs say. */
    private static final class Sum {
        private long bytes;
        private boolean known = true;

        Sum add(Iterator<Input> inputs, long most) {
            for (long i = 0; i < most && inputs.hasNext(); i++) {
                if (inputs.next() instanceof Input.Document document) {
                    known &= document.size().isPresent();
                    bytes += document.size().orElse(0);
                }
            }
            return this;
        }

        /** {@return the sum, or -1 when an input does not say} */
        long total() {
            return known ? bytes : -1;
        }
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
