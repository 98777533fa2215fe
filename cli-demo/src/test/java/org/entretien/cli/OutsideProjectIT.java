package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Projects of other people, who have the artifacts and nothing else: written by {@code plugin new}, built by Maven on the module path and the class
 * path, and used by the program.
 */
@DisplayName("A plugin of somebody else")
@Tag("once")
class OutsideProjectIT {
    private static final Path LIB = Path.of(System.getProperty("entretien.home"), "lib");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><title>The keeper speaks | The Skerry Post</title></head><body>
            <nav><a href="/">Home</a></nav>
            <article><h1>The keeper speaks</h1>
            <p>Ilse Okoro has kept the light of Skerry for ten years. We met her on the rock, between two storms.</p>
            <p><strong>Why did you come back to the lighthouse?</strong></p>
            <p>Because nobody else would have it. The harbour office asked three people, and all of them had families.</p>
            <p><strong>What does the lamp cost you every winter?</strong></p>
            <p>More than the town likes to hear, and less than one wreck. I write down every litre of oil.</p>
            <p><strong>Who will keep it after you?</strong></p>
            <p>My niece, I hope. She already climbs the stairs faster than I do, and knows every ship by its engine.</p>
            </article><footer>The Skerry Post</footer></body></html>
            """;
    private static final String GAZETTE = """
            The keeper speaks
            An interview with Ilse Okoro, keeper of the light of Skerry.
            Post: Why did you come back to the lighthouse?
            Ilse Okoro: Because nobody else would have it, and because I know every stair of it.
            Post: What does the lamp cost you every winter?
            Ilse Okoro: More than the town likes to hear, and less than one wreck.
            """;

    @TempDir
    private Path folder;

    private OutsideBuild build;

    @BeforeEach
    void stage() throws IOException {
        OutsideBuild.stage();
        build = new OutsideBuild(folder);
    }

    @Test
    void whichIsAProfileIsBuiltAndUsedOnBothPaths() throws Exception {
        Path sample = Files.writeString(folder.resolve("page.html"), PAGE);
        Path project = create("skerry-post", sample, "--uri", "https://skerry.example/keeper");
        requireBuilt(project, "SkerryPostProfile");
        requireListed(project, "profile", "skerry-post");
    }

    @Test
    void whichIsAParserIsBuiltAndUsedOnBothPaths() throws Exception {
        Path sample = Files.writeString(folder.resolve("page.gazette"), GAZETTE);
        Path project = create("gazette", sample, "--parser");
        requireBuilt(project, "GazetteParser");
        requireListed(project, "parser", "gazette");
        Run read = java(
                "-jar",
                program().toString(),
                "parse",
                sample.toString(),
                "--plugins",
                jars(project).toString());
        assertThat(read.err()).contains("1 parsed, 0 rejected").hasLineCount(1);
        assertThat(read.out()).contains("Why did you come back to the lighthouse?", "\"answer\"");
    }

    private Path create(String name, Path sample, String... options) throws IOException, InterruptedException {
        Path project = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of(
                "-jar",
                program().toString(),
                "plugin",
                "new",
                name,
                "--sample",
                sample.toString(),
                "--out",
                project.toString()));
        words.addAll(List.of(options));
        Run run = java(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        return project;
    }

    /** First as Maven does it for a module, then with everything on the class path. */
    private void requireBuilt(Path project, String type) throws IOException, InterruptedException {
        Run modular = build.maven(project, "verify");
        assertThat(modular.code()).as(modular.out()).isZero();
        assertThat(modular.out()).contains(type + "Test", "BUILD SUCCESS");
        Run flat = build.maven(project, "surefire:test", "-Dsurefire.useModulePath=false");
        assertThat(flat.code()).as(flat.out()).isZero();
        assertThat(flat.out()).contains(type + "Test", "BUILD SUCCESS");
    }

    private void requireListed(Path project, String kind, String id) throws IOException, InterruptedException {
        Path jars = jars(project);
        Run flat = java("-jar", program().toString(), "formats", "--plugins", jars.toString());
        assertThat(flat.out()).containsPattern(kind + " +" + id + " ");
        Run modular = java(
                "-p",
                LIB + File.pathSeparator + jars,
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "org.entretien.cli/org.entretien.cli.Main",
                "formats");
        assertThat(modular.err()).isEmpty();
        assertThat(modular.out()).containsPattern(kind + " +" + id + " ");
    }

    /** {@return a folder with nothing in it but the jar of the project} */
    private static Path jars(Path project) throws IOException {
        Path jars = Files.createDirectories(project.resolve("target/jars"));
        try (Stream<Path> built = Files.list(project.resolve("target"))) {
            for (Path jar :
                    built.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.copy(jar, jars.resolve(String.valueOf(jar.getFileName())), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return jars;
    }

    private static Path program() throws IOException {
        try (Stream<Path> jars = Files.list(LIB)) {
            return jars.filter(file -> String.valueOf(file.getFileName()).startsWith("entretien-cli-demo-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Run java(String... arguments) throws IOException, InterruptedException {
        return build.java(folder, arguments);
    }
}
