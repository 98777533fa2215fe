package org.entretien.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of a run, and going on from it. */
class RunReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Path in;
    private Path out;
    private Path report;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        report = folder.resolve("run.jsonl");
    }

    @Test
    void everyInputHasALineWithItsOutcome() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Tales.write(in.resolve("b.tale"), "reject it \"is\" torn\u202E");
        Files.createSymbolicLink(in.resolve("c.tale"), in.resolve("a.tale"));
        Tales.write(in.resolve("d.tale"), "fail on purpose");
        assertThat(run().code()).isEqualTo(ExitCode.REJECTED);

        List<JsonNode> lines = lines();
        assertThat(lines.get(0).get("run").asString()).isEqualTo("started");
        JsonNode a = line("a.tale");
        assertThat(a.get("input").asString()).endsWith("a.tale");
        assertThat(a.get("bytes").asLong()).isEqualTo(Files.size(in.resolve("a.tale")));
        assertThat(a.get("outcome").asString()).isEqualTo("parsed");
        assertThat(a.get("output").asString()).isEqualTo(out.resolve("a.told").toString());
        assertThat(a.get("millis").asLong()).isNotNegative();
        assertThat(outcomes())
                .containsAllEntriesOf(Map.of("b.tale", "rejected", "c.tale", "skipped", "d.tale", "rejected"));
        JsonNode b = line("b.tale");
        assertThat(b.get("code").asString()).isEqualTo("MISFIT");
        assertThat(b.get("reason").asString()).endsWith("line 2, column 1: it \"is\" torn\\u202E");
        assertThat(line("d.tale").get("code").asString()).isEqualTo("PLUGIN");
        JsonNode end = lines.get(lines.size() - 1);
        assertThat(end.get("run").asString()).isEqualTo("finished");
        assertThat(end.get("parsed").asLong()).isEqualTo(1);
        assertThat(end.get("rejected").asLong()).isEqualTo(2);
        assertThat(end.get("exit").asLong()).isEqualTo(ExitCode.REJECTED);
    }

    @Test
    void everyRecordOfAContainerHasALineBeforeThatOfTheContainer() throws IOException {
        Tales.write(in.resolve("a.tale"), "title one", "reject torn", "title three");
        run();
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(6);
        for (int record = 1; record <= 3; record++) {
            assertThat(lines.get(record).get("record").asLong()).isEqualTo(record);
            assertThat(lines.get(record).has("bytes")).isFalse();
        }
        assertThat(lines.get(3).get("output").asString()).endsWith("a-000003.told");
        JsonNode container = lines.get(4);
        assertThat(container.get("outcome").asString()).isEqualTo("read");
        assertThat(container.get("records").asLong()).isEqualTo(3);
        assertThat(container.get("rejected").asLong()).isEqualTo(1);
        assertThat(container.has("bytes")).isTrue();
    }

    @Test
    void aReportOfOneOutputForAllIsInTheOrderOfTheInputs() throws IOException {
        for (int i = 10; i < 40; i++) {
            Tales.write(in.resolve(i + ".tale"), "slow " + (40 - i) / 5, "title " + i, "title " + i + " again");
        }
        Run run = Run.of("parse", in.toString(), "--to", "tales", "--jobs", "3", "--report", report.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(lines()).hasSize(2 + 30 * 3);
        assertThat(lines().stream().filter(line -> line.has("records")).map(line -> name(line)))
                .isSorted()
                .hasSize(30);
    }

    @Test
    void aReportThatIsThereIsNotLost() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Files.writeString(report, "mine\n");
        Run refused = run();
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("--resume", "--force").hasLineCount(1);
        assertThat(report).hasContent("mine\n");
        assertThat(run("--force").code()).isEqualTo(ExitCode.OK);
        assertThat(lines()).hasSize(3);
    }

    @Test
    void aRunGoesOnFromItsReport() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Tales.write(in.resolve("b.tale"), "reject b");
        Tales.write(in.resolve("c.tale"), "title c1", "title c2");
        Tales.write(in.resolve("d.tale"), "title d");
        run("--jobs", "1");
        Map<String, String> whole = outcomes();
        List<String> outputs = Tales.files(out);
        // Cut within the lines of c, in the middle of one; its second output and that of d are not there yet.
        List<String> lines = Files.readAllLines(report);
        String cut =
                String.join("\n", lines.subList(0, 4)) + "\n" + lines.get(4).substring(0, 20);
        Files.writeString(report, cut);
        Files.delete(out.resolve("c-000002.told"));
        Files.delete(out.resolve("d.told"));
        Files.writeString(out.resolve(".entretien-unfinished-0000000000000000.tmp"), "torn");

        Run resumed = run("--resume");
        assertThat(resumed.err())
                .contains("2 parsed, 0 rejected, 1 kept, 2 done before (1 rejection)")
                .doesNotContain("b.tale");
        assertThat(Tales.files(out)).isEqualTo(outputs);
        assertThat(resumed.code()).as("what was rejected stays so").isEqualTo(ExitCode.REJECTED);
        assertThat(outcomes()).isEqualTo(whole);
        assertThat(lines().stream().filter(line -> line.has("record"))).hasSize(2);

        assertThat(run("--resume").err()).contains("0 parsed, 0 rejected, 0 kept, 4 done before (1 rejection), 0 B in");
        assertThat(outcomes()).isEqualTo(whole);
    }

    @Test
    void anInputThatHasChangedIsReadAgain() throws IOException {
        Path a = Tales.write(in.resolve("a.tale"), "title a");
        run();
        Files.delete(out.resolve("a.told"));
        Tales.write(a, "title a longer one");
        assertThat(run("--resume").err()).contains("1 parsed");
        assertThat(out.resolve("a.told")).hasContent("a longer one\nend\n");
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Files.createDirectories(out.resolve("a.told/x"));
        assertThat(run("--force").code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(outcomes()).containsEntry("a.tale", "unwritten");
        Files.delete(out.resolve("a.told/x"));
        Files.delete(out.resolve("a.told"));
        assertThat(run("--resume").code()).isEqualTo(ExitCode.OK);
        assertThat(outcomes()).containsEntry("a.tale", "parsed");
        assertThat(out.resolve("a.told")).hasContent("a\nend\n");
    }

    @Test
    void aReportInAFolderThatIsNotThereMakesIt() {
        Tales.write(in.resolve("a.tale"), "title a");
        report = folder.resolve("not/yet/run.jsonl");
        assertThat(run().code()).isEqualTo(ExitCode.OK);
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void goingOnWithoutAReportIsRefusedWithWhatIsMissing() {
        Tales.write(in.resolve("a.tale"), "title a");
        for (Path to : List.of(out, folder.resolve("all.tales"))) {
            Run run = Run.of("parse", in.toString(), "--to", "tales", "--out", to.toString(), "--resume");
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("--resume needs --report").hasLineCount(1);
            assertThat(to).doesNotExist();
        }
    }

    @Test
    void oneOutputForAllIsDoneWholeOrNotAtAll() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Path one = folder.resolve("all.tales");
        String[] command = {
            "parse", in.toString(), "--to", "tales", "--out", one.toString(), "--resume", "--report", report.toString()
        };
        Files.writeString(report, "{\"input\":\"" + in.resolve("a.tale") + "\",\"bytes\":13,\"outcome\":\"parsed\"}\n");
        assertThat(Run.of(command).err()).contains("1 parsed");
        assertThat(one).hasContent("a\n");
        assertThat(Run.of(command).err()).contains("0 parsed, 0 rejected, 1 kept");
        Run nowhere = Run.of("parse", in.toString(), "--to", "tales", "--resume");
        assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
        assertThat(nowhere.err()).contains("--resume needs --out");
    }

    @Test
    void aRunThatFailsFastStopsAtTheFirstRejectionAndCanGoOn() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Tales.write(in.resolve("b.tale"), "title b1", "reject no", "title b3");
        Tales.write(in.resolve("c.tale"), "title c");
        Run run = run("--fail-fast", "--jobs", "1");
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).contains("--fail-fast").contains("2 parsed, 1 rejected");
        assertThat(Tales.files(out)).containsExactly("a.told", "b-000001.told");
        assertThat(line("b.tale").has("bytes")).as("b is not through").isFalse();
        assertThat(run("--resume").err()).contains("2 parsed, 1 rejected, 1 kept, 1 done before");
        assertThat(Tales.files(out)).containsExactly("a.told", "b-000001.told", "b-000003.told", "c.told");
    }

    @Test
    void aRunThatFailsFastLeavesNoOutputThatLacksSomething() {
        Tales.write(in.resolve("a.tale"), "title a");
        Tales.write(in.resolve("b.tale"), "reject no");
        Tales.write(in.resolve("c.tale"), "title c");
        Path one = folder.resolve("all.tales");
        Run run = Run.of("parse", in.toString(), "--to", "tales", "--fail-fast", "--out", one.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(one).doesNotExist();
        Run validated = Run.of("validate", in.toString(), "--fail-fast");
        assertThat(validated.err()).contains("1 parsed, 1 rejected");
    }

    @Test
    void theReportIsNoInputOfItsRun() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Path inside = in.resolve("run.jsonl");
        String[] command = {
            "parse", in.toString(), "--to", "tale", "--out", out.toString(), "--report", inside.toString()
        };
        assertThat(Run.of(command).err()).contains("1 parsed, 0 rejected");
        Run named = Run.of("parse", inside.toString(), "--to", "tale", "--report", inside.toString(), "--force");
        assertThat(named.code()).isEqualTo(ExitCode.USAGE);
        assertThat(inside).isNotEmptyFile();
    }

    @Test
    void aReportThatCannotBeWrittenEndsTheRun() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Path no = Files.createFile(folder.resolve("file")).resolve("run.jsonl");
        Run run = Run.of("parse", in.toString(), "--to", "tale", "--out", out.toString(), "--report", no.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("run.jsonl: cannot be written").hasLineCount(1);
    }

    @Test
    void everythingOnStandardErrorIsJsonWhereThatIsAskedFor() throws IOException {
        Tales.write(in.resolve("a.tale"), "reject a\nb");
        Tales.write(in.resolve("b.tale"), "fail on purpose");
        Run run = run("--json-errors", "--jobs", "1");
        List<JsonNode> said = run.err().lines().map(JSON::readTree).toList();
        assertThat(said).hasSize(3);
        assertThat(said.get(0).get("code").asString()).isEqualTo("MISFIT");
        assertThat(said.get(0).get("input").asString()).endsWith("a.tale");
        assertThat(said.get(0).get("place").asString()).isEqualTo("line 2, column 1");
        assertThat(said.get(1).get("code").asString()).isEqualTo("PLUGIN");
        assertThat(said.get(2).get("rejected").asLong()).isEqualTo(2);
        Run misuse = Run.of("parse", "a.tale", "--json-errors", "--nix");
        assertThat(JSON.readTree(misuse.err()).get("message").asString()).contains("--nix");
    }

    private Run run(String... more) {
        String[] command = new String[more.length + 7];
        String[] start = {"parse", in.toString(), "--to", "tale", "--out", out.toString(), "--report=" + report};
        System.arraycopy(start, 0, command, 0, start.length);
        System.arraycopy(more, 0, command, start.length, more.length);
        return Run.of(command);
    }

    private List<JsonNode> lines() throws IOException {
        return Files.readAllLines(report).stream().map(JSON::readTree).toList();
    }

    private JsonNode line(String name) throws IOException {
        return lines().stream()
                .filter(line -> line.has("input") && name(line).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What became of each input, by its name. */
    private Map<String, String> outcomes() throws IOException {
        Map<String, String> outcomes = new TreeMap<>();
        lines().stream()
                .filter(line -> line.has("input") && !line.has("record"))
                .forEach(line -> outcomes.put(name(line), line.get("outcome").asString()));
        return outcomes;
    }

    private static String name(JsonNode line) {
        return Path.of(line.get("input").asString()).getFileName().toString();
    }
}
