package org.entretien.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A report that were an output too would be kept as one, and the interview would be nowhere. */
class OutputConflictsTest {
    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void page() {
        page = Tales.write(folder.resolve("page.tale"), "title a");
    }

    @Test
    void theReportIsNotTheFileThatOutNames() throws IOException {
        refused("one.json", folder.resolve("one.json"));
        refused("one.json", folder.resolve("sub/../one.json"));
        refused("new/one.json", folder.resolve("new/./one.json"));
        Files.writeString(folder.resolve("there.json"), "");
        refused("there.json", folder.resolve("there.json"), "--force");
        assertThat(folder.resolve("there.json")).isEmptyFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNoOtherPlace() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        refused("real/one.json", link.resolve("one.json"));
        refused("real/deep/one.json", link.resolve("deep/one.json"));
    }

    @Test
    void theReportIsNotWhereAnOutputOfTheRunIsWritten() {
        refused("out/", folder.resolve("out"));
        refused("out/", folder.resolve("out/page.json"));
        refused("out/", folder.resolve("out/page-000012.json"));
        refused("out/", folder.resolve("out/page.explain.html"), "--explain");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anyOtherFileAmongTheOutputsMayBeTheReport() {
        for (String name : List.of("run.jsonl", "page.jsonl", "run.json", "page-1.json", "sub/page.json")) {
            Path report = folder.resolve("out").resolve(name);
            assertThat(run("out/", report, "--force").code()).as(name).isEqualTo(ExitCode.OK);
            assertThat(report).content().contains("\"outcome\":\"parsed\"");
            assertThat(folder.resolve("out/page.json")).content().contains("headline");
        }
    }

    private void refused(String out, Path report, String... more) {
        Run run = run(out, report, more);
        assertThat(run.code()).as(report.toString()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--report " + report).endsWith("name another one\n");
    }

    private Run run(String out, Path report, String... more) {
        List<String> words = new ArrayList<>(List.of("parse", page.toString()));
        words.addAll(List.of("--out", folder + "/" + out, "--report", report.toString()));
        words.addAll(List.of(more));
        return Run.of(words.toArray(new String[0]));
    }
}
