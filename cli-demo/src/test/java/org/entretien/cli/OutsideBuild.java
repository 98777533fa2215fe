package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Maven and Java as they run in a project of somebody else, who has the artifacts of this build and nothing else of it. The repository that Maven
 * fills is the tests' own; what this build has fetched is looked at as if it were a remote one, so that the network is not needed.
 */
final class OutsideBuild {
    private static final Path WORK = Path.of("target", "outside").toAbsolutePath();
    private static final Path REPOSITORY = WORK.resolve("repository");
    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** Where the output of processes goes. */
    private final Path folder;

    OutsideBuild(Path folder) {
        this.folder = folder;
    }

    /** As {@code install} would, puts what is published of this build into the repository. */
    static void stage() throws IOException {
        Map<String, Path> folders = ReactorPoms.folders();
        for (String artifact : ReactorPoms.published().keySet()) {
            stage(artifact, folders.get(artifact));
        }
        Files.writeString(
                WORK.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>this-build</id><mirrorOf>*</mirrorOf><url>"
                        + Path.of(System.getProperty("entretien.repository")).toUri()
                        + "</url></mirror></mirrors></settings>");
    }

    private static void stage(String artifact, Path module) throws IOException {
        Path place = Files.createDirectories(REPOSITORY.resolve("org/entretien/" + artifact + "/" + VERSION));
        Files.copy(
                module.resolve("pom.xml"),
                place.resolve(artifact + "-" + VERSION + ".pom"),
                StandardCopyOption.REPLACE_EXISTING);
        Path jar = module.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, place.resolve(String.valueOf(jar.getFileName())), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Run maven(Path project, String... words) throws IOException, InterruptedException {
        String script = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("entretien.maven"), "bin", script).toString(),
                "-B",
                "-ntp",
                "-s",
                WORK.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(words));
        return run(project, command);
    }

    Run java(Path where, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        return run(where, command);
    }

    private Run run(Path where, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Run(
                    process.exitValue(),
                    Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8),
                    Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }
}
