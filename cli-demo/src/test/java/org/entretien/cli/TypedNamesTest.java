package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a shell hands over when a pattern meets unusual names. */
@DisabledOnOs(OS.WINDOWS)
class TypedNamesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatReadsAsAnOptionIsExplained() throws Exception {
        Tales.write(folder.resolve("-dash.tale"), "title a");
        Run run = Spawned.java(folder, "parse", "-dash.tale", "--to", "tale").run();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("./-dash.tale", "put -- before").hasLineCount(1);
        assertThat(Spawned.java(folder, "parse", "./-dash.tale", "--to", "tale")
                        .run()
                        .out())
                .isEqualTo("a\nend\n");
        assertThat(Spawned.java(folder, "parse", "--to", "tale", "--", "-dash.tale")
                        .run()
                        .out())
                .isEqualTo("a\nend\n");
    }

    @Test
    void aFileThatIsCalledAsAnOptionChangesNothing() throws Exception {
        Path page = Tales.write(folder.resolve("a.tale"), "title a");
        Files.writeString(folder.resolve("--force"), "");
        Files.writeString(folder.resolve("--out=a.told"), "");
        Path kept = Files.writeString(folder.resolve("a.told"), "mine");
        for (String line : new String[] {"eval \"$E\"' parse --to tale *'", "eval \"$E\"' explain --html a.told *'"}) {
            Run run = Spawned.shell(folder, line).run();
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err())
                    .contains("is an option, and a file here has that name")
                    .hasLineCount(1);
        }
        assertThat(kept).hasContent("mine");
        assertThat(page).exists();
        assertThat(Spawned.shell(folder, "eval \"$E\"' parse --to tale --out out -- a*.tale'")
                        .run()
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void anAddressIsNotFetchedAndTheCommandThatDoesIsShown() {
        Run run = Run.of("parse", "https://vigie.example/a?b='1'&c=2");
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err())
                .contains(
                        "nothing is fetched", "curl -s 'https://vigie.example/a?b=%271%27&c=2' | ./entretien parse -");
    }
}
