package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.entretien.cli.io.ExitCode;
import org.entretien.spi.PublicationParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no library can prevent: the program notices it. */
@DisplayName("A plugin that prints and ends the process")
@Tag("once")
class PluginExitGuardIT {
    private static final Path LIB = Path.of(System.getProperty("entretien.home"), "lib");
    private static final String CLASS = ExitingParser.class.getName();

    @TempDir
    private Path folder;

    @Test
    void isNamedAndDoesNotPassForSuccess() throws Exception {
        Path jars = Files.createDirectory(folder.resolve("jars"));
        write(jars.resolve("exiting.jar"));
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.exiting"), "words");
        Run run =
                run("parse", pages.toString(), "--out", folder.resolve("out").toString(), "--plugins", jars.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(CLASS + " wrote to standard output, which is not its own")
                .contains(CLASS + " ended the process");
        assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
        try (Stream<Path> left = Files.walk(folder.resolve("out"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            String name = CLASS.replace('.', '/') + ".class";
            out.putNextEntry(new JarEntry(name));
            try (InputStream in =
                    Objects.requireNonNull(ExitingParser.class.getResourceAsStream("ExitingParser.class"))) {
                in.transferTo(out);
            }
            out.putNextEntry(new JarEntry("META-INF/services/" + PublicationParser.class.getName()));
            out.write(CLASS.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Run run(String... words) throws IOException, InterruptedException {
        Path program;
        try (Stream<Path> jars = Files.list(LIB)) {
            program = jars.filter(file -> String.valueOf(file.getFileName()).startsWith("entretien-cli-demo-"))
                    .findFirst()
                    .orElseThrow();
        }
        Stream<String> machine = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                program.toString());
        Process process = new ProcessBuilder(
                        Stream.concat(machine, Stream.of(words)).toList())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8));
    }
}
