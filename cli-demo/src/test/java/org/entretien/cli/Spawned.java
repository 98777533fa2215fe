package org.entretien.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;

/** The command line in a process of its own, with no plugins but those of the tests, so that it starts fast. */
public final class Spawned {
    private static final long LONGEST_SECONDS = 300;

    private final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder();
    private final Path folder;

    private Spawned(Path folder, List<String> start) {
        this.folder = folder;
        command.addAll(start);
        builder.directory(folder.toFile());
    }

    /**
     * {@return the command line}
     *
     * @param folder where it runs and where its output is caught
     * @param arguments of it
     */
    static Spawned java(Path folder, String... arguments) {
        return new Spawned(
                folder,
                Stream.concat(machine(List.of()), Arrays.stream(arguments)).toList());
    }

    /**
     * {@return the command line within a line for the shell, where it is called {@code $E}}
     *
     * @param line for the shell
     */
    public static Spawned shell(Path folder, String line, String... machineOptions) {
        Spawned spawned = new Spawned(folder, List.of("/bin/sh", "-c", line));
        String java =
                machine(List.of(machineOptions)).map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        spawned.builder.environment().put("E", java);
        return spawned;
    }

    private static Stream<String> machine(List<String> options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        options.stream(),
                        Stream.of("-cp", classPath(), "org.entretien.cli.Main"))
                .flatMap(words -> words);
    }

    private static String classPath() {
        return Stream.of(
                        Main.class,
                        TaleParser.class,
                        Catalogue.class,
                        org.entretien.spi.PublicationParser.class,
                        org.entretien.domain.Publication.class,
                        picocli.CommandLine.class,
                        me.tongfei.progressbar.ProgressBar.class,
                        jakarta.validation.Constraint.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> new File(java.net.URI.create(location.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    Spawned with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    Process start() throws IOException {
        builder.command(command);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectOutput(folder.resolve("stdout").toFile());
        builder.redirectError(folder.resolve("stderr").toFile());
        return builder.start();
    }

    /** Runs to the end. {@return what it ended with and said} */
    public Run run() throws IOException, InterruptedException {
        return finish(start());
    }

    /** Waits for the end. {@return what it ended with and said} */
    Run finish(Process process) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it hangs: " + command + "\n" + threads(process));
            }
            return new Run(process.exitValue(), text("stdout"), text("stderr"));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** {@return what each of its threads is at, where a signal can ask for that: a run that hangs once in a thousand cannot be asked again} */
    private String threads(Process process) throws IOException, InterruptedException {
        if (!File.separator.equals("/")) {
            return "";
        }
        new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid()))
                .start()
                .waitFor();
        process.waitFor(2, TimeUnit.SECONDS);
        return text("stdout");
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
