package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that fails at any operation: the run says so, leaves nothing torn, and the next one goes on to the same bytes. Every operation of a
 * run is made to fail once, in a Java machine whose default file system is {@link FaultyFiles}.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("once")
class FaultyFilesTest {
    private static final String OLD = "what was there before";
    private static final String SAMPLE = "Le phare\n\nEntretien avec Awa Lindqvist\n\nPourquoi ?\nParce que.\n";

    @TempDir
    private Path folder;

    @Test
    void everyOperationMayFail() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyFiles.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FaultyFilesTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("operations failed, one in each run");
        System.err.print(said);
    }

    /** Runs until no operation is left to fail. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path in = Files.createDirectory(folder.resolve("in"));
        Tales.write(in.resolve("a.tale"), "title a");
        Tales.write(in.resolve("b/b.tale"), "title b1", "reject b2", "title b3");
        Tales.write(in.resolve("c.tale"), "reject c");
        Tales.write(in.resolve("d.tale"), "title d");
        Path whole = Files.createDirectory(folder.resolve("whole"));
        require(run(in, whole, "1").code() == ExitCode.REJECTED, "the whole run", "");
        Map<String, String> expected = told(whole.resolve("out"));
        require(expected.size() == 4, "the whole run", expected.toString());
        long n = 1;
        for (boolean failed = true; failed; n++) {
            Path where = Files.createDirectory(folder.resolve("run-" + n));
            FaultyFiles.begin(folder, n);
            Run run = run(in, where, String.valueOf(1 + n % 2));
            failed = FaultyFiles.COUNT.get() >= n;
            FaultyFiles.begin(folder, 0);
            check(n, run, told(where.resolve("out")), expected, failed);
            Run rest = run(in, where, "1");
            require(rest.code() == ExitCode.REJECTED, "going on after " + n, rest.err());
            require(told(where.resolve("out")).equals(expected), "going on after " + n, rest.err());
            require(hidden(where.resolve("out")) == 0, "leftovers after " + n, rest.err());
            delete(where);
        }
        System.out.println((n - 2) + " operations failed, one in each run");
        for (Command command : commands(in)) {
            System.out.println(failEach(folder, command) + " of " + command.name());
        }
    }

    /**
     * A command that writes one thing.
     *
     * @param words with {@code OUT} for where it writes to
     * @param old what is there before, which may be replaced but not lost; empty for nothing
     */
    private record Command(String name, List<String> words, String old) {
        Run runIn(Path where) {
            String out = where.resolve("out").toString();
            return Run.of(words.stream().map(word -> word.replace("OUT", out)).toArray(String[]::new));
        }

        void prepare(Path where) throws IOException {
            Files.createDirectory(where);
            Files.writeString(where.resolve("mine"), OLD);
            if (!old.isEmpty()) {
                Files.writeString(where.resolve("out"), old);
            }
        }
    }

    private static List<Command> commands(Path in) throws IOException {
        String page = in.resolve("a.tale").toString();
        String sample =
                Files.writeString(in.resolveSibling("sample.txt"), SAMPLE).toString();
        return List.of(
                new Command("convert", List.of("convert", page, "--to", "tales", "--out", "OUT.tales"), ""),
                new Command(
                        "convert --force", List.of("convert", page, "--to", "tale", "--out", "OUT", "--force"), OLD),
                new Command("explain --html", List.of("explain", page, "--html", "OUT"), ""),
                new Command("explain --html --force", List.of("explain", page, "--html", "OUT", "--force"), OLD),
                new Command("parse --report", List.of("parse", page, "--to", "tale", "--report", "OUT"), ""),
                new Command("plugin new", List.of("plugin", "new", "x", "--sample", sample, "--out", "OUT"), ""));
    }

    private static long failEach(Path folder, Command command) throws IOException {
        Path whole = folder.resolve("whole of it");
        command.prepare(whole);
        require(command.runIn(whole).code() == ExitCode.OK, command.name(), "the whole run");
        Map<String, String> expected = contents(whole);
        delete(whole);
        long n = 1;
        for (boolean failed = true; failed; n++) {
            Path where = folder.resolve("run of it");
            command.prepare(where);
            FaultyFiles.begin(folder, n);
            Run run = command.runIn(where);
            failed = FaultyFiles.COUNT.get() >= n;
            FaultyFiles.begin(folder, 0);
            String what = command.name() + ", failure " + n;
            Map<String, String> now = contents(where);
            require(now.get("mine").equals(OLD), what, "what is no output is as it was");
            boolean isWhole = now.keySet().equals(expected.keySet());
            boolean isNone = now.keySet().equals(command.old().isEmpty() ? Set.of("mine") : Set.of("mine", "out"));
            require(
                    isWhole || isNone || command.name().contains("report"),
                    what,
                    "all or nothing: " + now.keySet() + run.err());
            now.forEach((name, text) -> require(
                    text.equals(expected.get(name)) || text.equals(command.old()) || isReport(text),
                    what,
                    "torn: " + name));
            boolean said = run.err().contains(FaultyFiles.REASON);
            require(said || isWhole && run.code() == ExitCode.OK, what, "said: " + run.code() + run.err());
            require(!run.err().contains("bug in this program"), what, run.err());
            delete(where);
        }
        return n - 2;
    }

    /** Times differ from run to run; whole lines are what matters. */
    private static boolean isReport(String text) {
        return text.isEmpty() || text.startsWith("{\"run\":") && text.endsWith("}\n");
    }

    /** What can be seen. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : Tales.files(folder)) {
            if (!file.startsWith(".entretien-unfinished-")) {
                contents.put(file, Files.readString(folder.resolve(file)));
            }
        }
        return contents;
    }

    private static void check(long n, Run run, Map<String, String> told, Map<String, String> expected, boolean failed) {
        boolean said = run.err().contains(FaultyFiles.REASON) || !failed;
        // Where a failure is one of tidying up, or of a look that is worth nothing, all may be well in spite of it.
        boolean harmless = told.equals(expected) && run.code() == ExitCode.REJECTED;
        require(said || harmless, "failure " + n + " is said", run.err());
        require(
                run.code() == ExitCode.REJECTED || run.code() == ExitCode.OUTPUT,
                "code of " + n,
                run.code() + run.err());
        require(!run.err().contains("bug in this program"), "failure " + n + " is not a bug", run.err());
        told.forEach((name, text) -> require(text.equals(expected.get(name)), "torn by " + n + ": " + name, text));
    }

    private static Run run(Path in, Path where, String jobs) {
        return Run.of(
                "parse",
                in.toString(),
                "--to",
                "tale",
                "--jobs",
                jobs,
                "--out",
                where.resolve("out").toString(),
                "--report",
                where.resolve("run.jsonl").toString(),
                "--resume");
    }

    private static Map<String, String> told(Path out) throws IOException {
        Map<String, String> told = new TreeMap<>();
        if (Files.exists(out)) {
            for (String file : Tales.files(out)) {
                if (file.endsWith(".told")) {
                    told.put(file, Files.readString(out.resolve(file)));
                }
            }
        }
        return told;
    }

    private static long hidden(Path out) {
        return Tales.files(out).stream().filter(file -> !file.endsWith(".told")).count();
    }

    private static void require(boolean holds, String what, String details) {
        if (!holds) {
            throw new IllegalStateException(what + ": " + details);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
