package org.entretien.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.plugin.PluginTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what it writes builds and passes is shown by {@code OutsideProjectIT}. */
class PluginNewCommandTest {
    private static final Path SEED = Path.of(System.getProperty("entretien.root"), "seeds", "labels-fr.txt");

    @TempDir
    private Path folder;

    private Run plugin(String... words) {
        String[] all =
                Stream.concat(Stream.of("plugin", "new"), Stream.of(words)).toArray(String[]::new);
        return Run.of(all);
    }

    @Test
    void writesAProfileThatIsTrueOfItsSample() throws IOException {
        Path project = folder.resolve("new");
        Run run = plugin(
                "my-site",
                "--sample",
                SEED.toString(),
                "--uri",
                "https://www.my-site.example/a",
                "--out",
                project.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("the profile my-site of my-site.example", "mvn verify");
        assertThat(Tales.files(project))
                .contains(
                        "pom.xml",
                        ".gitignore",
                        "src/main/java/module-info.java",
                        "src/main/java/org/example/mysite/MySiteProfile.java",
                        "src/main/resources/META-INF/services/org.entretien.spi.SiteProfile",
                        "src/test/java/org/example/mysite/MySiteProfileTest.java",
                        "src/test/resources/org/example/mysite/expected.json");
        assertThat(project.resolve("src/test/resources/org/example/mysite/sample.txt"))
                .hasSameBinaryContentAs(SEED);
        String profile = Files.readString(project.resolve("src/main/java/org/example/mysite/MySiteProfile.java"));
        assertThat(profile).contains("SiteRules.on(\"my-site.example\")", ".whole(Zone.HEADLINE, ");
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().contains("sample")))
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.UTF_8))
                            .doesNotContain("@@"));
        }
    }

    @Test
    void writesAParserOfTheEndingOfItsSample() throws IOException {
        Path sample = Files.copy(SEED, folder.resolve("Page.GAZETTE"));
        Path project = folder.resolve("new");
        Run run = plugin(
                "gazette",
                "--sample",
                sample.toString(),
                "--parser",
                "--package",
                "net.gazette",
                "--out",
                project.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(project.resolve("src/main/java/net/gazette/GazetteParser.java")))
                .contains("List.of(\"gazette\")", "package net.gazette;");
        assertThat(Files.readString(project.resolve("src/test/java/net/gazette/GazetteParserTest.java")))
                .contains("return true;");
        assertThat(Files.readString(project.resolve("src/main/java/module-info.java")))
                .contains("module net.gazette {", "requires org.entretien.recognition;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My-Site", "1st", "a--b", "a-", "é", "a b", "../a", ""})
    void refusesNamesThatAreNoIds(String name) {
        Run run = plugin(
                name,
                "--sample",
                SEED.toString(),
                "--out",
                folder.resolve("new").toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("NAME must be lower-case letters");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void refusesWhatItCannotWorkWith() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        assertThat(plugin("a", "--sample", SEED.toString(), "--out", there.toString())
                        .err())
                .contains(" exists; name another folder");
        assertThat(plugin("a", "--sample", folder.resolve("none").toString(), "--out", folder + "/x")
                        .err())
                .contains("cannot be read");
        assertThat(plugin("a", "--sample", SEED.toString(), "--package", "class", "--out", folder + "/x")
                        .err())
                .contains("--package must be the name of a package");
        assertThat(plugin("a", "--sample", SEED.toString(), "--uri", "not/an/address", "--out", folder + "/x")
                        .err())
                .contains("--uri must be the address of a page");
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});
        assertThat(plugin("a", "--sample", picture.toString(), "--out", folder + "/x")
                        .err())
                .contains("--sample cannot be read: ");
        assertThat(plugin("a", "--sample", SEED.toString(), "--profile", "--parser", "--out", folder + "/x")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void whatTheSampleSaysStaysAString() {
        assertThat(PluginTemplates.inJava("a \"b\" \\ c\u202Ed\u00A0e\n"))
                .isEqualTo("a \\\"b\\\" \\\\ c\\u202Ed\\u00A0e\\n");
    }
}
