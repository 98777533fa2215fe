package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run that is killed at any moment leaves whole files or none and whole lines of its report, and the next goes on from there to the same
 * bytes. {@code -Dentretien.kills=1000} kills more often.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("once")
class KilledRunsTest {
    private static final int KILLS = Integer.getInteger("entretien.kills", 30);
    /** After so many kills a run is let to its end, and another begins. */
    private static final int KILLS_A_RUN = 15;

    private static final int DOCUMENTS = 240;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void documents() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < DOCUMENTS; i++) {
            switch (i % 8) {
                case 0 ->
                    Tales.write(in.resolve(i + ".tale"), "slow 5", "title long a" + i, "reject no", "title long b" + i);
                case 1 -> Tales.write(in.resolve(i + ".tale"), "slow 5", "reject " + i);
                default -> Tales.write(in.resolve(i + ".tale"), "slow 5", "title long " + i);
            }
        }
    }

    @Test
    void leaveNothingTornAndAreCompletedToTheSameBytes() throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Run run = command(whole).run();
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = both.submit(() -> kill(folder.resolve("one"), whole, new Random(1)));
            Future<Integer> two = both.submit(() -> kill(folder.resolve("two"), whole, new Random(2)));
            int atWork = one.get() + two.get();
            System.err.println(KILLS + " kills, " + atWork + " of them met a run at work");
            assertThat(atWork).as("kills that met a run at work").isGreaterThan(KILLS / 2);
        } finally {
            both.shutdownNow();
        }
    }

    /** One output for all, a page of explanations, in place of an old one: the old one or the new one is there, whole. */
    @Test
    void replaceAFileWhollyOrNotAtAll() throws Exception {
        for (int i = 0; i < 20; i++) {
            Tales.write(folder.resolve("few").resolve(i + ".tale"), "slow 5", "title long " + i);
        }
        Path where = Files.createDirectory(folder.resolve("where"));
        String old = "what was there before\n";
        List<Spawned> commands = List.of(
                Spawned.java(where, "convert", "../few", "--to", "tales", "--out", "one", "--force"),
                Spawned.java(where, "explain", "../few", "--html", "one", "--force"));
        Path one = where.resolve("one");
        Random random = new Random(3);
        for (Spawned command : commands) {
            Files.writeString(one, old);
            long since = System.nanoTime();
            command.run();
            long millis = (System.nanoTime() - since) / 1_000_000;
            String whole = Files.readString(one);
            int replaced = 0;
            for (int i = 0; i < Math.max(4, KILLS / 4); i++) {
                Files.writeString(one, old);
                Process process = command.start();
                Thread.sleep(random.nextLong(millis * 5 / 4));
                process.destroyForcibly().waitFor();
                String now = Files.readString(one);
                assertThat(now.equals(old) || now.equals(whole))
                        .as("old or new, whole")
                        .isTrue();
                replaced += now.equals(whole) ? 1 : 0;
            }
            System.err.println(
                    replaced + " of " + Math.max(4, KILLS / 4) + " runs had replaced their file when they were killed");
            command.run();
            assertThat(Tales.files(where)).as("leftovers").containsExactly("one", "stderr", "stdout");
        }
    }

    private static Spawned command(Path where) {
        return Spawned.java(
                where, "parse", "../in", "--to", "tale", "--out", "out", "--report", "run.jsonl", "--resume");
    }

    /** {@return how many kills met a run at work} */
    private static int kill(Path where, Path whole, Random random) throws Exception {
        int atWork = 0;
        for (int left = KILLS / 2; left > 0; left -= KILLS_A_RUN) {
            atWork += killOneRun(Files.createDirectory(where), whole, random, Math.min(left, KILLS_A_RUN));
            delete(where);
        }
        return atWork;
    }

    private static int killOneRun(Path where, Path whole, Random random, int kills) throws Exception {
        Spawned run = command(where);
        Path out = where.resolve("out");
        int atWork = 0;
        for (int i = 0; i < kills; i++) {
            int before = files(out).size();
            Process process = run.start();
            // Some are killed while they start, most when they have begun to write.
            if (random.nextInt(5) > 0) {
                waitForFile(process, out, before);
            }
            Thread.sleep(random.nextInt(60));
            process.destroyForcibly().waitFor();
            Map<String, byte[]> left = files(out);
            atWork += left.size() > before && left.size() < DOCUMENTS ? 1 : 0;
            assertPartOf(left, whole);
            assertWholeLines(where.resolve("run.jsonl"));
        }
        assertThat(run.run().code()).isEqualTo(ExitCode.REJECTED);
        assertThat(Tales.files(out)).isEqualTo(Tales.files(whole.resolve("out")));
        assertPartOf(files(out), whole);
        assertThat(outcomes(where)).isEqualTo(outcomes(whole));
        return atWork;
    }

    private static void waitForFile(Process process, Path out, int before) throws Exception {
        while (process.isAlive() && count(out) == before) {
            Thread.sleep(2);
        }
    }

    private static int count(Path out) {
        String[] names = out.toFile().list((folder, name) -> name.endsWith(".told"));
        return names == null ? 0 : names.length;
    }

    /** Every file that can be seen is one of the whole run, to the byte. */
    private static void assertPartOf(Map<String, byte[]> files, Path whole) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] expected = Files.readAllBytes(whole.resolve("out").resolve(file.getKey()));
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(expected);
        }
    }

    private static void assertWholeLines(Path report) throws IOException {
        if (Files.exists(report)) {
            String text = Files.readString(report, StandardCharsets.UTF_8);
            assertThat(text.isEmpty() || text.endsWith("\n"))
                    .as("the last line has its end")
                    .isTrue();
            text.lines().forEach(JSON::readTree);
        }
    }

    /** What became of each input and each record, without the time it took and whether the output was there before. */
    private static Map<String, String> outcomes(Path where) throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        for (String text : Files.readAllLines(where.resolve("run.jsonl"))) {
            JsonNode line = JSON.readTree(text);
            if (line.has("input")) {
                String outcome = line.get("outcome").asString().replace("kept", "parsed");
                String key =
                        line.get("input").asString() + " " + line.path("record").asInt(0);
                assertThat(outcomes.put(key, outcome)).as("one line for " + key).isNull();
            }
        }
        return outcomes;
    }

    private static Map<String, byte[]> files(Path out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        String[] names = out.toFile().list((folder, name) -> name.endsWith(".told"));
        for (String name : names == null ? new String[0] : names) {
            files.put(name, Files.readAllBytes(out.resolve(name)));
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
