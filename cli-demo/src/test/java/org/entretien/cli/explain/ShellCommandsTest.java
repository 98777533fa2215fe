package org.entretien.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.Columns;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a command at home in a shell: completion, a manual page, a page to look at. */
class ShellCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void theScriptForZshSaysNothingOfBash() {
        assertThat(Run.of("completion", "zsh").out())
                .startsWith("# Completes entretien in zsh")
                .contains("compinit")
                .doesNotContain("#!/usr/bin/env bash", ".bash_profile");
        assertThat(Run.of("completion", "bash").out()).startsWith("#!/usr/bin/env bash");
    }

    @Test
    void theShellCompletesCommandsAndOptions() throws Exception {
        Run run = Run.of("completion", "bash");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        Path script = Files.writeString(folder.resolve("completion"), run.out());
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        assertThat(complete(script, "entretien", "ex")).isEqualTo("explain");
        assertThat(complete(script, "entretien", "parse", "--res")).isEqualTo("--resume");
        assertThat(complete(script, "entretien", "parse", "--to", "tales")).isEqualTo("tales");
        assertThat(complete(script, "entretien", "completion", "z")).isEqualTo("zsh");
        assertThat(Run.of("completion", "zsh").out()).contains("autoload").contains("bashcompinit");
        assertThat(Run.of("completion", "fish").code()).isEqualTo(ExitCode.USAGE);
    }

    private String complete(Path script, String... words) throws Exception {
        String line = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; COMP_LINE='" + String.join(" ", words)
                + "'; _complete_entretien; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.strip();
    }

    @Test
    void theManualHoldsEveryCommandOptionAndExitCode() throws Exception {
        Run run = Run.of("man");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith(".TH ENTRETIEN 1 ");
        String words = run.out().replace("\\-", "-");
        assertThat(words)
                .contains(".SS \"entretien parse\"", ".B --resume", ".B --max-turns N", ".B 130", "NO_COLOR")
                .doesNotContain("%n");
        assertThat(words.lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP|B|nf|fi)( .*)?"));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")));
        Path page = Files.writeString(folder.resolve("entretien.1"), run.out());
        Path warnings = folder.resolve("warnings");
        Process groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", "-K", "utf8", page.toString())
                .redirectError(warnings.toFile())
                .start();
        String shown = new String(groff.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        groff.waitFor();
        assertThat(warnings).isEmptyFile();
        assertThat(shown.replaceAll(".\b", "")).contains("NAME", "EXIT STATUS");
    }

    @Test
    void aPageIsWrittenAndNamedWhereThereIsNoDesktop() throws IOException {
        Path file = Tales.write(folder.resolve("a.tale"), "title Le phare");
        Run run = Run.of("view", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        Path page = Path.of(run.out().strip());
        try {
            assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Le phare");
            assertThat(run.err()).contains("no desktop").contains(page.toString());
        } finally {
            Files.deleteIfExists(page);
        }
        assertThat(Run.of("view", folder.resolve("no").toString()).code()).isEqualTo(ExitCode.REJECTED);
    }

    @Test
    void theDesktopsOwnViewerIsAsked() throws IOException {
        Path page = Path.of("/x/why.html");
        assertThat(new Viewer(Map.of(), "Linux").command(page)).isEmpty();
        Path tools = Files.createDirectory(folder.resolve("tools"));
        Path open = Files.writeString(tools.resolve("xdg-open"), "#!/bin/sh\necho \"$1\" >" + folder + "/shown\n");
        Map<String, String> desktop = Map.of("DISPLAY", ":0", "PATH", "/no:" + tools);
        assertThat(new Viewer(desktop, "Linux").command(page)).isEmpty();
        assumeTrue(open.toFile().setExecutable(true));
        assertThat(new Viewer(desktop, "Linux").command(page)).contains(List.of("xdg-open", "/x/why.html"));
        assertThat(new Viewer(Map.of(), "Mac OS X").command(page)).contains(List.of("open", "/x/why.html"));
        assertThat(new Viewer(Map.of(), "Windows 11").command(page).orElseThrow())
                .contains("rundll32");
    }

    @Test
    void explanationsKeepToTheWidthOfTheTerminal() {
        String words = "L'horloge de la tour ".repeat(20).strip();
        Path file = Tales.write(folder.resolve("a.tale"), "title " + words + " المنارة مفتوحة");
        Run wide = Run.of("explain", file.toString());
        assertThat(wide.out().lines().filter(line -> line.contains("horloge"))).hasSize(1);
        for (int columns : new int[] {40, 60, 132}) {
            Run run = Run.onTerminal(
                    Map.of("COLUMNS", String.valueOf(columns), "NO_COLOR", "1"), "explain", file.toString());
            assertThat(run.out().lines().skip(1))
                    .hasSizeGreaterThan(3)
                    .allMatch(line -> Columns.of(line) <= columns, "at most " + columns);
            assertThat(run.out()).doesNotContain("\u001B").contains("\u2068").contains("\u2069");
            assertThat(run.out().replaceAll("\\s+", " ")).contains("L'horloge de la tour L'horloge");
        }
        assertThat(Run.onTerminal(Map.of("COLUMNS", "60"), "explain", file.toString())
                        .out())
                .contains("\u001B[");
    }

    @Test
    void plainTextIsBrokenAtBlanks() {
        assertThat(Columns.wrap("aa bb cc", 5)).containsExactly("aa bb", "cc");
        assertThat(Columns.wrap("aa  bb", 4)).containsExactly("aa", "bb");
        assertThat(Columns.wrap("https://vigie.example/a b", 5)).containsExactly("https://vigie.example/a", "b");
        assertThat(Columns.wrap("灯台灯台", 4)).containsExactly("灯台", "灯台");
        assertThat(Columns.wrap("e\u0301te\u0301 e\u0301", 5)).containsExactly("e\u0301te\u0301 e\u0301");
        assertThat(Columns.wrap("anything goes", 0)).containsExactly("anything goes");
        assertThat(Columns.wrap("", 5)).containsExactly("");
    }
}
