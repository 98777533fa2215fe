package org.entretien.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that is there stays, and no input is written, whatever the command and by whatever name. */
@DisabledOnOs(OS.WINDOWS)
class OutputGuardTest {
    private static final String MINE = "a text of the user's own";

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void page() {
        page = Tales.write(folder.resolve("page.tale"), "title Le phare");
    }

    @Test
    void noInputIsWrittenByAnyOfItsNames() throws IOException {
        byte[] before = Files.readAllBytes(page);
        Path hard = Files.createLink(folder.resolve("hard.told"), page);
        Path soft = Files.createSymbolicLink(folder.resolve("soft.told"), page);
        for (Path name : List.of(page, hard, soft, folder.resolve("./page.tale"))) {
            for (List<String> command : List.of(
                    List.of("parse", page.toString(), "--to", "tale", "--force", "--out"),
                    List.of("convert", page.toString(), "--to", "tale", "--force", "--out"),
                    List.of("explain", page.toString(), "--force", "--html"),
                    List.of("parse", page.toString(), "--to", "tale", "--force", "--report"),
                    List.of(
                            "parse",
                            page.toString(),
                            "--to",
                            "tale",
                            "--resume",
                            "--out",
                            folder + "/x.told",
                            "--report"))) {
                Run run = run(command, name.toString());
                assertThat(run.code()).as(command + " " + name).isEqualTo(ExitCode.USAGE);
                assertThat(run.err()).contains("is a file that is read").hasLineCount(1);
                assertThat(page).hasBinaryContent(before);
            }
        }
    }

    @Test
    void whatIsThereStaysWithoutForce() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.told"), MINE);
        Path link = Files.createSymbolicLink(folder.resolve("nowhere.told"), folder.resolve("gone"));
        for (Path file : List.of(mine, link)) {
            Run explain = Run.of("explain", page.toString(), "--html", file.toString());
            assertThat(explain.code()).isEqualTo(ExitCode.USAGE);
            assertThat(explain.err()).contains("exists; --force overwrites it").hasLineCount(1);
            Run parse = Run.of("parse", page.toString(), "--to", "tale", "--out", file.toString());
            assertThat(parse.err()).contains("1 kept", "--force");
        }
        assertThat(mine).hasContent(MINE);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(Run.of("explain", page.toString(), "--html", mine.toString(), "--force")
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(mine).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void explanationsBesideOutputsReplaceNothing() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path mine = Files.writeString(out.resolve("page.explain.html"), MINE);
        String[] command = {"parse", page.toString(), "--to", "tale", "--explain", "--out", out.toString()};
        Run run = Run.of(command);
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("page.explain.html: it exists and is kept");
        assertThat(mine).hasContent(MINE);
        run(List.of(command), "--force");
        assertThat(mine).content().startsWith("<!DOCTYPE html>");
    }

    /** The outputs of documents that lie in the output folder themselves would take their places. */
    @Test
    void documentsInTheOutputFolderStay() throws IOException {
        Path told = Tales.write(folder.resolve("a.told"), "title a");
        byte[] before = Files.readAllBytes(told);
        Run run = Run.of("convert", told.toString(), "--to", "tale", "--out", folder.toString(), "--force");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("a.told: cannot be written: it is also an input and is not overwritten");
        assertThat(told).hasBinaryContent(before);
    }

    @Test
    void documentsInAFolderBelowTheOutputsStay() throws IOException {
        Path top = Files.createDirectory(folder.resolve("top"));
        Path first = Tales.write(top.resolve("sub/sub/x.tale"), "title x");
        Path second = Tales.write(top.resolve("sub/x.told"), "title y");
        byte[] before = Files.readAllBytes(second);
        Run run = Run.of("parse", top.resolve("sub").toString(), "--to", "tale", "--out", top.toString(), "--force");
        assertThat(run.err()).contains("x.told: cannot be written: it is also an input and is not overwritten");
        assertThat(second).hasBinaryContent(before);
        assertThat(first).exists();
    }

    @Test
    void aTextThatIsNoReportIsNotGoneOnWith() throws IOException {
        Path mine = Files.writeString(folder.resolve("notes.txt"), MINE);
        for (String out : List.of("out", "all.tales")) {
            Run run = Run.of(
                    "parse",
                    page.toString(),
                    "--to",
                    "tales",
                    "--out",
                    folder.resolve(out).toString(),
                    "--resume",
                    "--report",
                    mine.toString());
            assertThat(run.code()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("is not a report of a run").hasLineCount(1);
            assertThat(mine).hasContent(MINE);
        }
    }

    /** It used to be emptied in place, and with it the document that it is another name of. */
    @Test
    void aReportBegunAnewKeepsTheOtherNamesOfTheOldOne() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path document = Tales.write(in.resolve("a.tale"), "title a");
        byte[] before = Files.readAllBytes(document);
        Path report = Files.createLink(folder.resolve("run.jsonl"), document);
        Run run = Run.of("parse", in.toString(), "--to", "tale", "--report", report.toString(), "--force");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(document).hasBinaryContent(before);
        assertThat(report).content().startsWith("{\"run\":\"started\"");
    }

    @Test
    void aProjectThatIsThereIsReplacedFileByFile() throws IOException {
        Path sample = Path.of(System.getProperty("entretien.root"), "seeds", "labels-fr.txt");
        Path project = Files.createDirectory(folder.resolve("project"));
        Path mine = Files.writeString(project.resolve("notes.txt"), MINE);
        Path pom = Files.writeString(project.resolve("pom.xml"), MINE);
        String[] command = {"plugin", "new", "x", "--sample", sample.toString(), "--out", project.toString()};
        assertThat(Run.of(command).code()).isEqualTo(ExitCode.USAGE);
        assertThat(pom).hasContent(MINE);
        assertThat(run(List.of(command), "--force").code()).isEqualTo(ExitCode.OK);
        assertThat(pom).content().startsWith("<?xml");
        assertThat(mine).hasContent(MINE);
    }

    @Test
    void aNameThatEndsInGzIsPacked() throws IOException {
        Path all = folder.resolve("all.tales.gz");
        assertThat(Run.of("parse", page.toString(), page.resolveSibling("no").toString(), "--out", all.toString())
                        .err())
                .contains("1 parsed");
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(all)))) {
            assertThat(new String(packed.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("Le phare\n");
        }
    }

    private static Run run(List<String> command, String last) {
        String[] words = Stream.concat(command.stream(), Stream.of(last)).toArray(String[]::new);
        return Run.of(words);
    }
}
