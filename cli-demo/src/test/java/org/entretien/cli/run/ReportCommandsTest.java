package org.entretien.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.Columns;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that report: validate, formats, doctor, help and version. */
class ReportCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void violationsAreNamedWithTheirPath() {
        Path good = Tales.write(folder.resolve("good.tale"), "title a");
        // A headline of no-break spaces: there, and nothing to see.
        Path bad = Tales.write(folder.resolve("bad.tale"), "title \u00A0\u00A0");
        Run run = Run.of("validate", good.toString(), bad.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.out()).startsWith(bad + ": headline.text: ").hasLineCount(1);
        assertThat(Run.of("validate", good.toString()).code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void messagesComeInTheLanguageAskedForAndEnglishOtherwise() {
        String bad = Tales.write(folder.resolve("bad.tale"), "title \u00A0").toString();
        String english = Run.of("validate", bad).out();
        assertThat(Run.of("validate", bad, "--locale", "en").out()).isEqualTo(english);
        assertThat(Run.of("validate", bad, "--locale", "fr").out()).isNotEqualTo(english);
        assertThat(Run.of("validate", bad, "--locale", "ar").out()).containsPattern("\\p{IsArabic}");
        assertThat(Run.of("validate", bad, "--locale", "not a tag").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void formatsListsEveryPluginWithItsOrigin() {
        Run run = Run.of("formats");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("parser +tale +Tale +\\.tale +- +\\[\\d+]"))
                .anyMatch(line -> line.matches("exporter +tale +Tale +\\.told +a part +\\[\\d+]"))
                .anyMatch(line -> line.matches("exporter +tales +Tales +\\.tales +all, many +\\[\\d+]"))
                .anyMatch(line -> line.matches("tale keeps all but .*relatedHeadlines.*"))
                .anyMatch(line -> line.matches("\\[\\d+] cli-demo/target/test-classes"));
    }

    @Test
    void listsAndCheckUpsFitATerminalOf80Columns() throws IOException {
        pluginJar("org.example.a.name.that.is.long.enough.to.fill.more.than.one.line.of.a.terminal.by.itself.Gone");
        for (String command : List.of("formats", "doctor")) {
            Run run = Run.of(command, "--plugins", folder.toString());
            assertThat(run.out()).contains("[1]").isNotEmpty();
            assertThat(run.out().lines()).allMatch(line -> Columns.of(line) <= 80);
        }
    }

    @Test
    void doctorTriesEverythingOut() {
        Run run = Run.of("doctor");
        assertThat(run.out())
                .contains("Java ", "class path", "ok    write tale: ", "all is well")
                .doesNotContain("WRONG");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void doctorNamesPluginsThatCannotBeUsed() throws IOException {
        pluginJar("org.example.Gone");
        Run run = Run.of("doctor", "--plugins", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.out()).contains("WRONG a plugin cannot be used", "org.example.Gone", "not all is well");
        assertThat(Run.of("formats", "--plugins", folder.toString()).out())
                .contains("not usable: ", "org.example.Gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "convert", "validate", "explain", "formats", "doctor"})
    void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("Usage: entretien " + command, "Examples:", "Exit codes:", "130 ", "--debug");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Run.of(command, "--version").out()).startsWith("entretien ");
    }

    @Test
    void theProgramItselfHasHelpAndVersion() {
        assertThat(Run.of("--help").out())
                .contains("Commands:", "parse", "doctor")
                .hasLineCount(Run.of("-h").out().split("\n").length);
        assertThat(Run.of("--version").out()).startsWith("entretien ").contains("Java ");
    }

    private void pluginJar(String provider) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("broken.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("META-INF/services/org.entretien.spi.PublicationParser"));
            jar.write(provider.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }
}
