package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, in a tree of its own with a Maven that only counts and a Java that only repeats its arguments. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {
    private static final String MAVEN = """
            #!/bin/sh
            echo built >>"$BUILDS"
            sleep "${BUILD_SECONDS:-0}"
            [ -z "${BUILD_FAILS:-}" ] || exit 1
            rm -rf cli-demo/target/entretien
            mkdir -p cli-demo/target/entretien/lib
            echo jar >cli-demo/target/entretien/lib/entretien-cli-demo-0.1.0-SNAPSHOT.jar
            date -u +%Y%m%d%H%M.%S >cli-demo/target/entretien/built
            printf '\\033[0m'
            """;
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
                case $argument in
                    -XX:DumpLoadedClassList=*) echo classes >"${argument#*=}"; exit 0 ;;
                    -XX:SharedClassListFile=*) list=${argument#*=} ;;
                    -XX:SharedArchiveFile=*) [ -z "$list" ] || exec cp "$list" "${argument#*=}" ;;
                esac
            done
            for argument; do
                case $argument in
                    -Xbogus) echo "Unrecognized option: -Xbogus"; exit 1 ;;
                    -version) exit 0 ;;
                esac
            done
            while [ "$1" != -jar ]; do printf '%s\\n' "$1" >>"$MACHINE"; shift; done
            [ -f "$2" ] || exit 99
            shift 2
            for argument; do printf '<%s>' "$argument"; done
            exit 7
            """;

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void tree() throws IOException {
        root = folder.resolve("a tree with spaces é");
        Files.createDirectories(root.resolve("cli-demo/src/main/java"));
        Files.createDirectories(root.resolve("parsers/text/src/main"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("cli-demo/src/main/java/A.java"), "class A {}");
        // A build is known to the second, and a source of that second counts as newer.
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            }
        }
        Path script = Path.of(System.getProperty("entretien.root", "..")).resolve("entretien");
        Files.copy(script, root.resolve("entretien"), StandardCopyOption.COPY_ATTRIBUTES);
        executable(folder.resolve("tools/mvn"), MAVEN);
        executable(folder.resolve("jdk/bin/java"), JAVA);
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.1\"\n");
    }

    @Test
    void buildsOnceAndHandsEveryArgumentOnAsItIs() throws Exception {
        Run first = run(script("parse", "a b", "*", "", "é'\"$(x)\\", "--out=-"));
        assertThat(first.code()).isEqualTo(7);
        assertThat(first.out()).isEqualTo("<parse><a b><*><><é'\"$(x)\\><--out=->");
        assertThat(first.err())
                .startsWith("entretien: building, once; ")
                .hasLineCount(1)
                .doesNotContain("\u001B");
        assertThat(run(script("formats")).err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void runsFromAnywhereAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root.resolve("entretien"));
        ProcessBuilder builder = prepared(link.toString(), "formats").directory(new File("/"));
        assertThat(run(builder).out()).isEqualTo("<formats>");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceOrABuildFileIsNewer() throws Exception {
        run(script("formats"));
        touchLater(root.resolve("parsers/text/src/main/B.java"));
        run(script("formats"));
        assertThat(builds()).isEqualTo(2);
        touchLater(root.resolve("pom.xml"));
        run(script("formats"));
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void whatMavenBuiltIsRunAtOnce() throws Exception {
        Path home = Files.createDirectories(root.resolve("cli-demo/target/entretien"));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/entretien-cli-demo-0.1.0-SNAPSHOT.jar"), "jar");
        Instant began = Instant.now().minusSeconds(30);
        String time = DateTimeFormatter.ofPattern("yyyyMMddHHmm.ss", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(began);
        Files.writeString(home.resolve("built"), time + "\n");
        Run run = run(script("formats"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("<formats>");
        assertThat(folder.resolve("builds")).doesNotExist();

        // Changed after that build began, though before it ended.
        Path source = root.resolve("cli-demo/src/main/java/A.java");
        Files.setLastModifiedTime(source, FileTime.from(began.plusSeconds(2)));
        assertThat(run(script("formats")).err()).isEqualTo("entretien: building again, since a source is newer\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void optionsThatTheMachineDoesNotKnowAreMisuse() throws Exception {
        ProcessBuilder builder = script("formats");
        builder.environment().put("ENTRETIEN_JAVA_OPTIONS", "-Xbogus");
        Run run = run(builder);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Unrecognized option: -Xbogus", "ENTRETIEN_JAVA_OPTIONS is -Xbogus");
    }

    @Test
    void aStandardInputThatIsClosedIsSaidToTheProgram() throws Exception {
        Path machine = folder.resolve("machine");
        run(script("parse", "-"));
        assertThat(Files.readAllLines(machine)).contains("-Dentretien.stdin.closed=false");
        Files.delete(machine);
        run(prepared("/bin/sh", "-c", "exec '" + root.resolve("entretien") + "' parse - <&-"));
        assertThat(Files.readAllLines(machine)).contains("-Dentretien.stdin.closed=true");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        ProcessBuilder one = script("one");
        ProcessBuilder two = script("two");
        one.environment().put("BUILD_SECONDS", "1");
        two.environment().put("BUILD_SECONDS", "1");
        Process first = start(one, "first");
        Run second = finish(start(two, "second"), "second");
        assertThat(finish(first, "first").out()).isEqualTo("<one>");
        assertThat(second.out()).isEqualTo("<two>");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aBuildThatWasKilledIsNotWaitedFor() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path lock = Files.createDirectories(root.resolve("cli-demo/target/build-lock"));
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertThat(run(script("formats")).out()).isEqualTo("<formats>");
        assertThat(lock).doesNotExist();
    }

    /** While it builds, while it prepares classes, while the program runs: {@code -Dentretien.kills=1000} kills more often. */
    @Test
    void scriptsThatAreKilledDoNotStopTheNext() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        Random random = new Random(4);
        for (int i = 0; i < Math.max(8, Integer.getInteger("entretien.kills", 0) / 4); i++) {
            if (i % 4 == 0) {
                touchLater(root.resolve("cli-demo/src/main/java/A.java"));
            }
            ProcessBuilder builder = script("parse", "a.txt").directory(folder.toFile());
            builder.environment().put("BUILD_SECONDS", "0.2");
            Process process = start(builder, "killed");
            Thread.sleep(random.nextInt(500));
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            if (i % 3 == 2) {
                Run next = run(script("formats"));
                assertThat(next.out()).as(next.err()).isEqualTo("<formats>");
                assertThat(root.resolve("cli-demo/target/build-lock")).doesNotExist();
            }
        }
        assertThat(mine).hasContent("mine");
        assertThat(run(script("formats")).out()).isEqualTo("<formats>");
    }

    @Test
    void aBuildThatFailsIsSaidAndTriedAgain() throws Exception {
        ProcessBuilder failing = script("formats");
        failing.environment().put("BUILD_FAILS", "yes");
        Run failed = run(failing);
        assertThat(failed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("the build failed", "JDK 17", "Maven 3.8.7");
        assertThat(run(script("formats")).out()).isEqualTo("<formats>");
    }

    @Test
    void aMissingOrOldJavaIsNamed() throws Exception {
        ProcessBuilder missing = script("formats");
        missing.environment().put("JAVA_HOME", folder.resolve("nowhere").toString());
        assertThat(run(missing).err()).contains("nowhere");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Run old = run(script("formats"));
        assertThat(old.code()).isEqualTo(ExitCode.USAGE);
        assertThat(old.err()).contains("Java 11 is too old", "JDK 17");
    }

    @Test
    void optionsForTheMachineAndPreparedClassesAreUsed() throws Exception {
        ProcessBuilder builder = script("formats");
        builder.environment().put("ENTRETIEN_JAVA_OPTIONS", "-Xmx64m -XX:+UseParallelGC");
        run(builder);
        Files.delete(folder.resolve("machine"));
        run(builder);
        assertThat(Files.readAllLines(folder.resolve("machine")))
                .contains("-Xmx64m", "-XX:+UseParallelGC", "-Dentretien.stderr.terminal=false")
                .doesNotContain("-XX:+UseSerialGC")
                .anyMatch(option -> option.startsWith("-XX:SharedArchiveFile=" + root));
    }

    /** Names that {@code find} and {@code test} take for expressions: with the first, {@code find} emptied the folder that it was called in. */
    @Test
    void namesThatReadAsExpressionsAreNames() throws Exception {
        Path where = Files.createDirectory(folder.resolve("where"));
        List<String> names = List.of("!", "(", ")", "-a", "-delete", "-exec", "-o", "=", "a.txt", "x\ny.txt");
        for (String name : names) {
            Files.writeString(where.resolve(name), "Titre");
        }
        Files.delete(where.resolve("-delete"));
        Files.writeString(Files.createDirectory(where.resolve("-delete")).resolve("in.txt"), "Titre");
        List<String> before = Tales.files(where);
        for (String start : List.of("parse", "parse --", "explain", "explain --", "view", "plugin new --sample")) {
            String entretien = "'" + root.resolve("entretien") + "' ";
            Run run = run(prepared("/bin/sh", "-c", entretien + start + " *").directory(where.toFile()));
            assertThat(run.code()).as(start + run.err()).isEqualTo(7);
            assertThat(run.out()).contains("<!><(><)><-a><-delete><-exec><-o><=><a.txt><x\ny.txt>");
            assertThat(Tales.files(where)).as(start).isEqualTo(before);
        }
    }

    @Test
    void optionsForTheMachineAreNoPatternsOfFiles() throws Exception {
        Path where = Files.createDirectory(folder.resolve("where"));
        Files.writeString(where.resolve("-Da=x"), "");
        ProcessBuilder builder = script("formats").directory(where.toFile());
        builder.environment().put("ENTRETIEN_JAVA_OPTIONS", "-Da=*");
        run(builder);
        assertThat(Files.readAllLines(folder.resolve("machine"))).contains("-Da=*");
    }

    @Test
    void theCompilerForLongRunsIsOnlyForThose() throws Exception {
        Path page = Files.writeString(folder.resolve("page.txt"), "Titre");
        Path small = Files.createDirectory(folder.resolve("small"));
        assertThat(optionsFor(page.toString(), "--out", "new-folder"))
                .contains("-XX:TieredStopAtLevel=1", "-XX:Tier3InvocationThreshold=1000");
        for (String several : List.of(small.toString(), "pages/*.txt")) {
            assertThat(optionsFor(several))
                    .contains("-XX:TieredStopAtLevel=1")
                    .doesNotContain("-XX:Tier3InvocationThreshold=1000");
        }
        for (String name : List.of("short.warc", "short.warc.gz", "-delete.wet")) {
            Path archive = Files.write(folder.resolve(name), new byte[1 << 20]);
            assertThat(optionsFor(archive.toString()))
                    .as(name)
                    .contains("-XX:TieredStopAtLevel=1")
                    .doesNotContain("-XX:Tier3InvocationThreshold=1000");
        }
        String tooLong = Files.write(folder.resolve("long.warc"), new byte[(4 << 20) + 1])
                .toString();
        String packed = Files.write(folder.resolve("long.warc.gz"), new byte[(1 << 20) + 1])
                .toString();
        for (String endless : List.of("crawl.warc.gz", "crawl.wet", "-", tooLong, packed)) {
            assertThat(optionsFor(endless)).as(endless).noneMatch(option -> option.startsWith("-XX:Tier"));
        }
    }

    private List<String> optionsFor(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("parse"));
        command.addAll(List.of(arguments));
        run(script(command.toArray(new String[0])));
        List<String> options = Files.readAllLines(folder.resolve("machine"));
        Files.delete(folder.resolve("machine"));
        return options;
    }

    private ProcessBuilder script(String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("entretien").toString()));
        command.addAll(List.of(arguments));
        return prepared(command.toArray(new String[0]));
    }

    private ProcessBuilder prepared(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("PATH", folder.resolve("tools") + ":" + System.getenv("PATH"));
        builder.environment().put("BUILDS", folder.resolve("builds").toString());
        builder.environment().put("MACHINE", folder.resolve("machine").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private Run run(ProcessBuilder builder) throws IOException, InterruptedException {
        return finish(start(builder, "run"), "run");
    }

    private Process start(ProcessBuilder builder, String name) throws IOException {
        return builder.redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    private Run finish(Process process, String name) throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Run(
                    process.exitValue(),
                    Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8),
                    Files.readString(folder.resolve(name + ".err"), StandardCharsets.UTF_8));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    /** Later than a build that ends in this very second, whatever the clock of the file system ticks in. */
    private static void touchLater(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, "class B {}");
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }
}
