package org.entretien.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyStretchStandsBesideItsDestination() {
        Path file = Tales.write(folder.resolve("a.tale"), "noise", "title Le phare", "tail");
        Run run = Run.of("explain", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines())
                .contains(file.toString())
                .doesNotContain("confidence")
                .anyMatch(line -> line.matches("headline\\.text +Le phare"))
                .anyMatch(line -> line.matches("\\[kicker] +tale"))
                .anyMatch(line -> line.matches("\\[readers' comments] +\\\\ntail\\\\n"))
                .anyMatch(line -> line.contains("every visible character is accounted for, in 5 stretches"));
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        String file = Tales.write(folder.resolve("a.tale"), "title a").toString();
        assertThat(Run.of("explain", file).out()).doesNotContain("\u001B");
        assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "explain", file).out())
                .doesNotContain("\u001B");
        assertThat(Run.onTerminal(Map.of("TERM", "dumb"), "explain", file).out())
                .doesNotContain("\u001B");
        assertThat(Run.onTerminal(Map.of("NO_COLOR", ""), "explain", file).out())
                .contains("\u001B[1;36ma\u001B[0m");
    }

    @Test
    void thePageCannotSpeakToTheTerminal() {
        String file =
                Tales.write(folder.resolve("a.tale"), "title a\u001B[2J\u202Eb").toString();
        Run run = Run.onTerminal(Map.of("NO_COLOR", "1"), "explain", file);
        assertThat(run.out()).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void theWebPageNeedsNothingAndBelievesNothing() {
        String evil = "<script>alert(1)</script>\"'&\u202Eb";
        Path file = Tales.write(folder.resolve("<img src=x>.tale"), "title " + evil);
        Path page = folder.resolve("why.html");
        Run run = Run.of("explain", file.toString(), "--html", page.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;<span class=\"hidden\">\\u202E</span>b")
                .contains("dir=\"auto\"", "default-src 'none'", "class=\"headline\"")
                .doesNotContain("<script", "<img", "http://", "https://", "\u202E");
    }

    @Test
    void rejectedInputsLeaveNoPage() {
        Path file = Tales.write(folder.resolve("a.tale"), "reject no");
        Run run = Run.of(
                "explain", file.toString(), "--html", folder.resolve("why.html").toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(Files.exists(folder.resolve("why.html"))).isFalse();
    }

    @Test
    void aPageThatCannotBeWrittenIsAnOutputFailure() {
        Path file = Tales.write(folder.resolve("a.tale"), "title a");
        Run run = Run.of("explain", file.toString(), "--html", file + "/why.html");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("why.html: cannot be written: ");
    }

    @Test
    void formatsThatSayThemselvesHaveNothingToExplain() {
        Path file = Tales.write(folder.resolve("a.tale"), "title one", "title two");
        assertThat(Run.of("explain", file.toString()).out())
                .contains("a.tale: record 1", "a.tale: record 2", "its format states every field");
    }
}
