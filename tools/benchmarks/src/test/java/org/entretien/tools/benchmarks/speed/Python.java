package org.entretien.tools.benchmarks.speed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Scripts that are no part of this repository: the folder {@code shared} beside it. */
public final class Python {
    private static final Path SHARED =
            Path.of(System.getProperty("entretien.root")).resolve("../shared").normalize();
    private static final int SECONDS = 300;

    private Python() {}

    public static Path shared(String path) {
        return SHARED.resolve(path);
    }

    /** Skips the test where a script or Python 3 is missing. */
    public static void require(String script) throws InterruptedException {
        Path file = shared("evaluate").resolve(script);
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        boolean present;
        try {
            present = run("--version").isPresent();
        } catch (IOException e) {
            present = false;
        }
        assumeTrue(present, "skipped: there is no python3");
    }

    /** {@return what it prints; empty when it fails} */
    public static Optional<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("python", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroy();
            return ended && process.exitValue() == 0
                    ? Optional.of(Files.readString(out, StandardCharsets.UTF_8))
                    : Optional.empty();
        } finally {
            Files.delete(out);
        }
    }
}
