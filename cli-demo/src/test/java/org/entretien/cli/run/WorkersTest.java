package org.entretien.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.cli.TaleParser;
import org.entretien.cli.input.Input;
import org.entretien.cli.input.Progress;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Messages messages = new Messages(said, Messages.Voice.PLAIN);
    private final RunSummary tally = new RunSummary();

    @Test
    void everyWorkerWorksOnItsOwnDeepStack() {
        List<Integer> depths = Collections.synchronizedList(new ArrayList<>());
        Workers.start(3, () -> depths.add(depth(100_000)), e -> depths.add(-1)).join();
        assertThat(depths).containsExactly(100_000, 100_000, 100_000);
    }

    @Test
    void aWorkerThatDiesIsHeardOf() {
        List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
        Workers.start(
                        2,
                        () -> {
                            throw new IllegalStateException("dead");
                        },
                        faults::add)
                .join();
        assertThat(faults).hasSize(2);
    }

    @Test
    @Timeout(300)
    void nobodyWaitsForWorkersThatAreGone() {
        Iterator<Input> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Input next() {
                throw new IllegalStateException("broken");
            }
        };
        Feeder feeder = new Feeder(
                broken,
                new DocumentLog.Shared(messages, tally, RunReport.none(), new Stop(false, messages)),
                document -> Optional.empty());
        Reader reader =
                new Reader(Catalogue.of(new TaleParser()), ParseOptions.DEFAULT, tally, Progress.none(), messages);
        try (InOrder deliveries = new InOrder(feeder, reader, 2)) {
            assertThat(deliveries.hasNext()).isFalse();
            assertThatThrownBy(deliveries::next).isInstanceOf(java.util.NoSuchElementException.class);
        }
        assertThat(tally.exitCode()).isEqualTo(ExitCode.BUG);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("a worker: a bug in this program: ");
    }

    private static int depth(int levels) {
        return levels == 0 ? 0 : 1 + depth(levels - 1);
    }
}
