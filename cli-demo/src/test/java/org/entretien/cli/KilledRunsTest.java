package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment leaves whole files or none, and the next run goes on from there. */
@DisabledOnOs(OS.WINDOWS)
class KilledRunsTest {
    /** Two runs at a time, each killed this often. */
    private static final int KILLS = 15;

    private static final int DOCUMENTS = 300;

    @TempDir
    private Path folder;

    @Test
    void leaveNoTornFileAndAreCompletedByTheNext() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Tales.write(in.resolve(i + ".tale"), "slow 5", "title long " + i);
        }
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = both.submit(() -> killAgainAndAgain(folder.resolve("one"), new Random(1)));
            Future<Integer> two = both.submit(() -> killAgainAndAgain(folder.resolve("two"), new Random(2)));
            assertThat(one.get() + two.get()).as("kills that met a run at work").isGreaterThan(KILLS);
        } finally {
            both.shutdownNow();
        }
    }

    /** Kills runs, looks at what they leave, and lets the last one finish. {@return how many kills met a run at work} */
    private int killAgainAndAgain(Path where, Random random) throws IOException, InterruptedException {
        Path out = Files.createDirectories(where.resolve("out"));
        Spawned run = Spawned.java(where, "parse", "../in", "--to", "tale", "--out", "out");
        int killedAtWork = 0;
        for (int i = 0; i < KILLS; i++) {
            List<String> before = told(out);
            kill(run.start(), out, before.size(), random.nextInt(60));
            List<String> told = told(out);
            killedAtWork += told.size() > before.size() && told.size() < DOCUMENTS ? 1 : 0;
            told.removeAll(before);
            for (String name : told) {
                assertWhole(out.resolve(name));
            }
        }
        Run rest = run.run();
        assertThat(rest.code()).isEqualTo(ExitCode.OK);
        assertThat(rest.err()).contains(" parsed, 0 rejected, ");
        assertThat(Tales.files(out)).hasSize(DOCUMENTS).allMatch(name -> name.endsWith(".told"));
        return killedAtWork;
    }

    /** Ends a run without warning, some milliseconds after it has begun to write. */
    private static void kill(Process process, Path out, int before, int afterMillis) throws InterruptedException {
        while (process.isAlive() && told(out).size() == before) {
            Thread.sleep(2);
        }
        Thread.sleep(afterMillis);
        process.destroyForcibly().waitFor();
    }

    private static List<String> told(Path out) {
        List<String> told = new ArrayList<>();
        for (String name : new java.io.File(out.toString()).list()) {
            if (name.endsWith(".told")) {
                told.add(name);
            }
        }
        return told;
    }

    private static void assertWhole(Path file) throws IOException {
        String number = file.getFileName().toString().replace(".told", "");
        String line = "long " + number + "\n";
        assertThat(Files.size(file))
                .isEqualTo((long) line.length() * TaleExporter.REPEATED + TaleExporter.END.length());
        assertThat(Files.readString(file)).startsWith(line).endsWith(line + TaleExporter.END);
    }
}
