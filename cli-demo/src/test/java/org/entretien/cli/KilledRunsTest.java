package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment leaves whole files or none, and the next run goes on from there. */
@DisabledOnOs(OS.WINDOWS)
class KilledRunsTest {
    private static final int KILLS = 30;
    private static final int DOCUMENTS = 400;

    @TempDir
    private Path folder;

    @Test
    void leaveNoTornFileAndAreCompletedByTheNext() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < DOCUMENTS; i++) {
            Tales.write(in.resolve(i + ".tale"), "slow 5", "title long " + i);
        }
        Path out = Files.createDirectory(folder.resolve("out"));
        Random random = new Random(20261122);
        int killedAtWork = 0;
        int leftovers = 0;
        for (int i = 0; i < KILLS; i++) {
            int before = told(out).size();
            kill(out, before, random.nextInt(60));
            List<String> told = told(out);
            killedAtWork += told.size() > before && told.size() < DOCUMENTS ? 1 : 0;
            leftovers += Tales.files(out).size() - told.size();
            for (String name : told) {
                assertWhole(out.resolve(name));
            }
        }
        assertThat(killedAtWork).as("kills that met a run at work").isGreaterThan(KILLS / 2);

        Run rest = run().run();

        assertThat(rest.code()).isEqualTo(ExitCode.OK);
        assertThat(rest.err()).contains(" parsed, 0 rejected, ");
        assertThat(Tales.files(out)).hasSize(DOCUMENTS).allMatch(name -> name.endsWith(".told"));
        assertThat(leftovers).as("temporary files seen after kills, all gone now").isNotNegative();
    }

    /** Starts a run and ends it without warning, some milliseconds after it has begun to write. */
    private void kill(Path out, int before, int afterMillis) throws IOException, InterruptedException {
        Process process = run().start();
        while (process.isAlive() && told(out).size() == before) {
            Thread.sleep(2);
        }
        Thread.sleep(afterMillis);
        process.destroyForcibly().waitFor();
    }

    private Spawned run() {
        return Spawned.java(folder, "parse", "in", "--to", "tale", "--out", "out");
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
        assertThat(Files.size(file)).isEqualTo((long) line.length() * TaleExporter.REPEATED + TaleExporter.END.length());
        assertThat(Files.readString(file)).startsWith(line).endsWith(line + TaleExporter.END);
    }
}
