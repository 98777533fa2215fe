package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process shows: exit codes, pipes, devices, signals, locales, memory. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {
    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void inputs() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        Tales.write(in.resolve("a.tale"), "title Où ?");
        Run good = Spawned.java(folder, "parse", "in/a.tale", "--to", "tale").run();
        assertThat(good.code()).isEqualTo(ExitCode.OK);
        assertThat(good.out()).isEqualTo("Où ?\nend\n");
        assertThat(good.err()).hasLineCount(1);
        assertThat(Spawned.java(folder, "parse", "missing").run().code()).isEqualTo(ExitCode.USAGE); // no JSON here
        assertThat(Spawned.java(folder, "parse", "missing", "--to", "tale")
                        .run()
                        .code())
                .isEqualTo(ExitCode.REJECTED);
        assertThat(Spawned.java(folder, "nonsense").run().code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aClosedPipeIsQuiet() throws Exception {
        Tales.write(in.resolve("a.tale"), "many 200000");
        Run run = Spawned.shell(folder, "{ eval \"$E\" parse in/a.tale --to tales; echo $? >code; } | head -n 1")
                .run();
        assertThat(run.out()).isEqualTo("in/a.tale 1\n");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("code")).hasContent(String.valueOf(ExitCode.CLOSED_PIPE));
    }

    /** {@code -Dentretien.pipes=200} tries more often. */
    @Test
    void aClosedPipeIsQuietEveryTime() throws Exception {
        int times = Integer.getInteger("entretien.pipes", 3);
        Tales.write(in.resolve("a.tale"), "many 20000");
        for (int i = 0; i < times; i++) {
            Run run = Spawned.shell(
                            folder,
                            "{ eval \"$E\" parse in/a.tale --to tales --quiet; echo $? >code; } | head -n "
                                    + (i % 3 + 1))
                    .run();
            assertThat(run.out()).hasLineCount(i % 3 + 1);
            assertThat(run.err()).isEmpty();
            assertThat(folder.resolve("code")).hasContent(String.valueOf(ExitCode.CLOSED_PIPE));
        }
    }

    @Test
    void aDiskWithoutRoomIsSaidAndLeavesNothingTorn() throws Exception {
        Tales.write(in.resolve("a.tale"), "title a");
        for (int i = 0; i < 30; i++) {
            Tales.write(in.resolve("b" + i + ".tale"), "title long " + i);
        }
        // No file may be larger than 64 KB: what is longer fails halfway.
        Run run = Spawned.shell(
                        folder,
                        "ulimit -f 64; eval \"$E\" parse in --to tale --out out --jobs 1 --report run.jsonl",
                        "-XX:-UsePerfData")
                .run();
        assumeTrue(!run.err().contains("ulimit"), "this shell sets no limits");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err())
                .contains("cannot be written: ", "stopped writing after 10 failures", "1 parsed")
                .doesNotContain("\tat ");
        assertThat(Tales.files(folder.resolve("out"))).containsExactly("a.told");
        Run rest = Spawned.java(
                        folder, "parse", "in", "--to", "tale", "--out", "out", "--report", "run.jsonl", "--resume")
                .run();
        assertThat(rest.code()).isEqualTo(ExitCode.OK);
        assertThat(rest.err()).contains("30 parsed, 0 rejected, 0 kept, 1 done before");
        assertThat(Tales.files(folder.resolve("out"))).hasSize(31);
    }

    @Test
    void aFullDeviceIsAnOutputFailure() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Tales.write(in.resolve("a.tale"), "title a");
        Run run = Spawned.shell(folder, "eval \"$E\" parse in/a.tale --to tale >/dev/full")
                .run();
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).containsOnlyOnce("standard output: cannot be written: ");

        assertThat(Spawned.shell(folder, "eval \"$E\" --help >/dev/full").run().code())
                .isEqualTo(ExitCode.OUTPUT);

        Run named = Spawned.java(folder, "parse", "in/a.tale", "--to", "tale", "--out", "/dev/full")
                .run();
        assertThat(named.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(named.err()).contains("/dev/full: cannot be written: ");
    }

    @Test
    void pipesWithoutWriterDoNotHang() throws Exception {
        Tales.write(in.resolve("a.tale"), "title a");
        assumeTrue(new ProcessBuilder("mkfifo", in.resolve("fifo").toString())
                        .start()
                        .waitFor()
                == 0);
        Run run =
                Spawned.java(folder, "parse", "in", "in/fifo", "--to", "tales").run();
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.out()).isEqualTo("a\n");
        assertThat(run.err()).contains("in/fifo: a device, pipe or socket").contains("1 parsed, 2 rejected");
    }

    @Test
    void interruptionLeavesNoHalfWrittenFile() throws Exception {
        for (int i = 0; i < 50; i++) {
            Tales.write(in.resolve(i + ".tale"), "slow 100", "title long " + i);
        }
        Path out = folder.resolve("out");
        Spawned spawned = Spawned.java(folder, "parse", "in", "--to", "tale", "--out", "out");
        Process process = spawned.start();
        Run run;
        try {
            waitForFileIn(out);
            assumeTrue(heedsInterrupt(process), "Ctrl-C is ignored here, as under nohup");
            Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
            assertThat(kill.waitFor()).isZero();
            run = spawned.finish(process);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run.err()).contains("interrupted").hasLineCount(1);
        assertThat(Tales.files(out)).isNotEmpty().hasSizeLessThan(50).allMatch(name -> name.endsWith(".told"));
        assertThat(Tales.files(out))
                .allSatisfy(
                        name -> assertThat(Files.readString(out.resolve(name))).endsWith(TaleExporter.END));
    }

    @Test
    void localesAndCharsetsChangeNothing() throws Exception {
        Tales.write(in.resolve("été İI.tale"), "title Où ? المنارة İIıi");
        Tales.write(in.resolve("b.tale"), "reject İ");
        String[] arguments = {"parse", "in", "--to", "tales", "--jobs", "1"};
        Run plain = Spawned.java(folder, arguments).with("LC_ALL", "C.UTF-8").run();
        assertThat(plain.out()).isEqualTo("Où ? المنارة İIıi\n");
        assertThat(plain.err()).contains("line 2, column 1: İ\n");
        String line = "eval \"$E\" " + String.join(" ", arguments);
        Run turkish = Spawned.shell(
                        folder, line, "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9")
                .run();
        assertThat(turkish.out()).isEqualTo(plain.out());
        Run ascii = Spawned.java(folder, arguments).with("LC_ALL", "C").run();
        assertThat(ascii.out()).isEqualTo(plain.out());
    }

    @Test
    void namesThatAreNoTextStayApart() throws Exception {
        Tales.write(in.resolve("a.tale"), "title a");
        assumeTrue(Spawned.shell(
                                folder,
                                "cd in && cp a.tale \"$(printf '\\351.tale')\" && cp a.tale \"$(printf '\\350.tale')\"")
                        .run()
                        .code()
                == 0);
        for (String locale : new String[] {"C.UTF-8", "C"}) {
            Run run = Spawned.java(folder, "parse", "in", "--to", "tale", "--out", locale)
                    .with("LC_ALL", locale)
                    .run();
            assertThat(run.code()).isEqualTo(ExitCode.OK);
            assertThat(Tales.files(folder.resolve(locale))).containsExactly("%E8.told", "%E9.told", "a.told");
        }
    }

    @Test
    void namesOutsideAsciiAreKeptApartInTheCLocaleToo() throws Exception {
        Tales.write(in.resolve("été.tale"), "title a");
        Tales.write(in.resolve("êtê.tale"), "title b");
        Run run = Spawned.java(folder, "parse", "in", "--to", "tale", "--out", "out")
                .with("LC_ALL", "C")
                .run();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(Tales.files(folder.resolve("out"))).hasSize(2);
    }

    @Test
    void aDocumentThatIsTooBigForTheHeapIsRejectedAndTheNextIsRead() throws Exception {
        Tales.write(in.resolve("a.tale"), "memory", "title a");
        Tales.write(in.resolve("b.tale"), "title b");
        Run run = Spawned.shell(folder, "eval \"$E\" parse in --to tales --jobs 1", "-Xmx48m")
                .run();
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.out()).isEqualTo("b\n");
        assertThat(run.err()).contains("a.tale").contains("heap").doesNotContain("OutOfMemoryError");
    }

    @Test
    void oneEndlessLineIsRejectedBeforeItIsRead() throws Exception {
        Run run = Spawned.shell(
                        folder,
                        "{ echo tale; printf 'title '; yes | tr -d '\\n'; } 2>/dev/null | eval \"$E\" parse - --to tale",
                        "-Xmx160m")
                .run();
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err())
                .contains("standard input")
                .contains("bytes")
                .contains("at most")
                .hasLineCount(2);
    }

    @Test
    void twoRunsIntoOneFolderDoNotDisturbEachOther() throws Exception {
        for (int i = 0; i < 30; i++) {
            Tales.write(in.resolve(i + ".tale"), "title long " + i);
        }
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        String[] arguments = {"parse", "../in", "--to", "tale", "--out", "../out", "--force"};
        Spawned first = Spawned.java(one, arguments);
        Spawned second = Spawned.java(two, arguments);
        Process process = first.start();
        Run other = second.run();
        Run run = first.finish(process);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(other.code()).isEqualTo(ExitCode.OK);
        assertThat(Tales.files(folder.resolve("out"))).hasSize(30).allMatch(name -> name.endsWith(".told"));
    }

    /** Waits for a whole file. Lists names only: temporary files come and go meanwhile. */
    private static void waitForFileIn(Path folder) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!holdsWholeFile(folder)) {
            assertThat(System.nanoTime()).as("no file in " + folder).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static boolean holdsWholeFile(Path folder) {
        String[] names = folder.toFile().list((where, name) -> name.endsWith(".told"));
        return names != null && names.length > 0;
    }

    /** A process that was started by one that ignores Ctrl-C ignores it, too. */
    private static boolean heedsInterrupt(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return true;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .allMatch(signals -> (signals & 2) == 0);
    }
}
