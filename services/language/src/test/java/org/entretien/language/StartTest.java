package org.entretien.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.entretien.domain.LanguageTag;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.start.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** The plugin in a Java machine of its own: found on both paths, with the model where it looks for it, and read no earlier than needed. */
class StartTest {
    @TempDir
    Path folder;

    @Test
    void worksOnTheModulePath() throws Exception {
        run(List.of("-p", path(library()), "--add-modules", "org.entretien.language", "-cp", path(own())), "named");
    }

    @Test
    void worksOnTheClassPath() throws Exception {
        run(List.of("-cp", path(Stream.concat(library(), own()))), "unnamed");
    }

    @Test
    void aSmallHeapIsLeftToTheRestOfTheProgram() throws Exception {
        Path log = folder.resolve("classes.log");
        run(
                List.of(
                        "-Xmx64m",
                        "-Xlog:class+load:file=" + log.getFileName(),
                        "-cp",
                        path(Stream.concat(library(), own()))),
                "unnamed",
                "untold");

        assertThat(first(Files.readAllLines(log, StandardCharsets.UTF_8), " opennlp."))
                .isNegative();
    }

    @Test
    void aHeapOf128MebibytesIsEnough() throws Exception {
        run(List.of("-Xmx128m", "-cp", path(Stream.concat(library(), own()))), "unnamed");
    }

    @Test
    void nothingOfTheModelIsTouchedWhileProvidersAreLookedFor() throws Exception {
        Path log = folder.resolve("classes.log");
        run(
                List.of("-Xlog:class+load:file=" + log.getFileName(), "-cp", path(Stream.concat(library(), own()))),
                "unnamed");

        List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
        int discovered = first(loaded, "org.entretien.start.Start$Discovered ");
        int provider = first(loaded, OpenNlpLanguageIdentifier.class.getName() + " ");
        int model = first(loaded, LanguageModel.class.getName() + " ");
        int engine = first(loaded, " opennlp.");
        assertThat(provider).isNotNegative().isLessThan(discovered);
        assertThat(model).isGreaterThan(discovered);
        assertThat(engine).isGreaterThan(discovered);
    }

    private static int first(List<String> lines, String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    private void run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(Start.class.getName());
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    /** What a user of the plugin has: the plugin, the model of interviews, OpenNLP, its language model, and what these stand on. */
    private static Stream<Path> library() throws URISyntaxException {
        return Stream.concat(
                Stream.of(
                                OpenNlpLanguageIdentifier.class,
                                LanguageTag.class,
                                LanguageIdentifier.class,
                                Constraint.class,
                                LanguageDetectorME.class,
                                Logger.class)
                        .map(StartTest::location),
                Stream.of(languageModel()));
    }

    private static Stream<Path> own() {
        return Stream.of(location(Start.class));
    }

    private static Path languageModel() throws URISyntaxException {
        String entry = StartTest.class.getResource("/langdetect-183.bin").toString();
        return Path.of(new URI(entry.substring("jar:".length(), entry.indexOf("!/"))));
    }

    private static Path location(Class<?> member) {
        return Path.of(URI.create(
                member.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
