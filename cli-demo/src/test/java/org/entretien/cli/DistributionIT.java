package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is handed out: the folder of jars, started as a user starts it, with the real plugins. */
class DistributionIT {
    private static final Path LIB = Path.of(System.getProperty("entretien.home"), "lib");
    private static final Path SEEDS = Path.of(System.getProperty("entretien.root"), "seeds");

    @TempDir
    private Path folder;

    @Test
    void startsOnTheClassPathAndFindsItselfWell() throws Exception {
        Run run = onClassPath("doctor");
        assertThat(run.out())
                .contains("class path", "validator  ", "all is well")
                .containsPattern("parser +text ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void saysWhoWroteWhatIsInIt() throws IOException {
        String list = Files.readString(LIB.resolveSibling("THIRD-PARTY.txt"));
        try (Stream<Path> jars = Files.list(LIB)) {
            jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> !jar.startsWith("entretien-"))
                    .map(jar -> jar.substring(0, jar.length() - ".jar".length()))
                    .forEach(jar -> assertThat(list.replace(':', '-')).contains("-" + jar + " - "));
        }
        assertThat(list).doesNotContain("Unknown license").doesNotContain("(org.entretien");
        assertThat(LIB.resolveSibling("NOTICE")).content().startsWith("Entretien\n");
        assertThat(LIB.resolveSibling("LICENSE")).content().contains("Apache License");
    }

    @Test
    void startsOnTheModulePathAndFindsItselfWell() throws Exception {
        Run run = java(
                "-p",
                LIB.toString(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "org.entretien.cli/org.entretien.cli.Main",
                "doctor");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("module path", "validator  ", "all is well")
                .containsPattern("parser +text ");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void readsTheSampleFolderAndConvertsThereAndBack() throws Exception {
        String json = folder.resolve("json").toString();
        String xml = folder.resolve("xml").toString();
        String back = folder.resolve("back").toString();
        long pages;
        try (Stream<Path> all = Files.list(SEEDS)) {
            pages = all.filter(file -> file.toString().endsWith(".txt")).count();
        }
        assertThat(pages).isPositive();

        Run parsed = onClassPath("parse", SEEDS + "/*.txt", "--out", json);
        assertThat(parsed.err())
                .startsWith("entretien: " + pages + " parsed, 0 rejected, 0 kept")
                .hasLineCount(1);
        assertThat(onClassPath("validate", json).code()).isEqualTo(ExitCode.OK);
        assertThat(onClassPath("convert", json, "--to", "xml", "--out", xml).code())
                .isEqualTo(ExitCode.OK);
        assertThat(onClassPath("convert", xml, "--to", "json", "--out", back).code())
                .isEqualTo(ExitCode.OK);

        assertThat(Tales.files(folder.resolve("back")))
                .hasSize((int) pages)
                .isEqualTo(Tales.files(folder.resolve("json")));
        for (String file : Tales.files(folder.resolve("json"))) {
            assertThat(folder.resolve("back").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("json").resolve(file));
        }
    }

    @Test
    void explainsEverySamplePageWithoutABreach() throws Exception {
        Run run = onClassPath("explain", SEEDS + "/*.txt");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains("every visible character is accounted for")
                .doesNotContain("the account is wrong");
    }

    private Run onClassPath(String... arguments) throws IOException, InterruptedException {
        Path jar;
        try (Stream<Path> jars = Files.list(LIB)) {
            jar = jars.filter(file -> file.getFileName().toString().startsWith("entretien-cli-demo-"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> words = new ArrayList<>(List.of("-jar", jar.toString()));
        words.addAll(List.of(arguments));
        return java(words.toArray(new String[0]));
    }

    private Run java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Run(
                    process.exitValue(),
                    Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8),
                    Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }
}
