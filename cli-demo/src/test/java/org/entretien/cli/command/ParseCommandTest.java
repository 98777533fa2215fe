package org.entretien.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseCommandTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    @Test
    void oneDocumentGoesToStandardOutput() {
        Path file = Tales.write(in.resolve("a.tale"), "title Où ?");
        Run run = parse(file, "--to", "tale");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEqualTo("Où ?\nend\n");
        assertThat(run.err())
                .startsWith("entretien: 1 parsed, 0 rejected, 0 kept, ")
                .hasLineCount(1);
    }

    @Test
    void jsonIsTheDefault() {
        Run run = parse(Tales.write(in.resolve("a.tale"), "title Le phare"));
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("\"headline\"").contains("\"Le phare\"");
    }

    @Test
    void quietSaysNothingWhenAllIsWell() {
        assertThat(parse(Tales.write(in.resolve("a.tale"), "title a"), "--to", "tale", "--quiet")
                        .err())
                .isEmpty();
    }

    @Test
    void standardInputNeedsNoName() {
        Run run = Run.with("tale\ntitle from a pipe\n", "parse", "-", "--to", "tale");
        assertThat(run.out()).isEqualTo("from a pipe\nend\n");
        assertThat(Run.with("", "parse", "-", "--to", "tale").err())
                .startsWith("entretien: standard input: it is empty");
    }

    @Test
    void standardInputIntoAFolder() {
        Run run = Run.with("tale\ntitle a\n", "parse", "-", "--to", "tale", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(Tales.files(out)).containsExactly("stdin.told");
    }

    @Test
    void aFolderIsMirroredBelowTheArgument() throws IOException {
        Tales.write(in.resolve("000_x.txt"), "title x");
        Tales.write(in.resolve("deep/er/y.tale"), "title y");
        Files.write(in.resolve("z.txt.gz"), Tales.gzip("tale\ntitle z\n"));

        Run run = parse(in, "--to", "tale", "--out", out.toString());

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).startsWith("entretien: 3 parsed, 0 rejected, 0 kept, ");
        assertThat(Tales.files(out)).containsExactly("000_x.told", "deep/er/y.told", "z.told");
        assertThat(out.resolve("z.told")).hasContent("z\nend\n");
    }

    @Test
    void outputsThatAreThereAreKeptUnlessForced() throws IOException {
        Path file = Tales.write(in.resolve("a.tale"), "title new");
        Files.createDirectory(out);
        Path old = Files.writeString(out.resolve("a.told"), "old\n");

        Run kept = parse(in, "--to", "tale", "--out", out.toString());
        assertThat(kept.err()).startsWith("entretien: 0 parsed, 0 rejected, 1 kept, 0 B in ");
        assertThat(old).hasContent("old\n");

        assertThat(parse(file, "--to", "tale", "--out", old.toString()).err()).contains("1 kept");
        assertThat(old).hasContent("old\n");

        assertThat(parse(in, "--to", "tale", "--out", out.toString(), "--force").err())
                .contains("1 parsed");
        assertThat(old).hasContent("new\nend\n");
    }

    @Test
    void aContainerBecomesOneFileARecord() {
        Tales.write(in.resolve("a.tale"), "title one", "reject it is torn", "title three");
        Run run = parse(in, "--to", "tale", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(Tales.files(out)).containsExactly("a-000001.told", "a-000003.told");
        assertThat(out.resolve("a-000003.told")).hasContent("three\nend\n");
        assertThat(run.err()).contains("a.tale: line 2, column 1: it is torn\n").contains("2 parsed, 1 rejected");

        assertThat(parse(in, "--to", "tale", "--out", out.toString()).err()).contains("0 parsed, 1 rejected, 2 kept");
    }

    @Test
    void aContainerBecomesOneFileWhereTheFormatHoldsMany() {
        Path file = Tales.write(in.resolve("a.tale"), "title one", "title two");
        parse(in, "--to", "tales", "--out", out.toString());
        assertThat(out.resolve("a.tales")).hasContent("one\ntwo\n");

        parse(file, "--to", "tales", "--out", folder.resolve("x.tales").toString());
        assertThat(folder.resolve("x.tales")).hasContent("one\ntwo\n");
    }

    @Test
    void aContainerDoesNotFitIntoOneDocument() {
        Path file = Tales.write(in.resolve("a.tale"), "title one", "title two");
        Run run = parse(file, "--to", "tale");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("several publications").contains("--to").contains("tales");
    }

    @Test
    void severalInputsToStandardOutputNeedAStream() {
        Tales.write(in.resolve("a.tale"), "title a");
        assertThat(parse(in, "--to", "tale").out()).isEqualTo("a\nend\n");
        Tales.write(in.resolve("b.tale"), "title b");
        Run run = parse(in, "--to", "tale");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--out").contains("tales").hasLineCount(1);
        assertThat(parse(in, "--to", "tales").out()).isEqualTo("a\nb\n");
    }

    @Test
    void aStreamIsInTheOrderOfTheInputsWhateverTheJobs() {
        for (int i = 10; i < 60; i++) {
            // The first ones take longest.
            Tales.write(in.resolve(i + ".tale"), "slow " + (60 - i) / 5, "title " + i, "title " + i + " again");
        }
        String expected =
                IntStream.range(10, 60).mapToObj(i -> i + "\n" + i + " again\n").collect(Collectors.joining());
        for (String jobs : new String[] {"1", "2", "7"}) {
            assertThat(parse(in, "--to", "tales", "--jobs", jobs).out()).isEqualTo(expected);
        }
    }

    @Test
    void aLongContainerDoesNotHoldUpTheOthers() {
        Tales.write(in.resolve("a.tale"), "slow 50", "title a");
        Tales.write(in.resolve("b.tale"), "many 3000");
        Tales.write(in.resolve("c.tale"), "many 3000");
        Run run = parse(in, "--to", "tales", "--jobs", "3");
        assertThat(run.out()).hasLineCount(6001).startsWith("a\n").endsWith("c.tale 3000\n");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void namesThatWouldMeetStayWhole() {
        Tales.write(in.resolve("a.tale"), "title tale");
        Tales.write(in.resolve("a.txt"), "title text");
        Tales.write(in.resolve("b.txt"), "title b");
        parse(in, "--to", "tale", "--out", out.toString());
        assertThat(Tales.files(out)).containsExactly("a.tale.told", "a.txt.told", "b.told");
        assertThat(out.resolve("a.txt.told")).hasContent("text\nend\n");
    }

    @Test
    void filesOfTheSameNameFromTwoFoldersAreNotMixed() {
        Path one = Tales.write(in.resolve("1/a.tale"), "title one").getParent();
        Path two = Tales.write(in.resolve("2/a.tale"), "title two").getParent();
        Run run = Run.of("parse", one.toString(), two.toString(), "--to", "tale", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(out.resolve("a.told")).hasContent("one\nend\n");
        assertThat(run.err()).contains("2/a.tale: its output ", "belongs to " + one.resolve("a.tale") + ", an earlier");
    }

    @Test
    void whatIsKeptSinceAFileIsThereIsSaidUnlessQuiet() {
        Path one = Tales.write(in.resolve("1/a.tale"), "title one");
        Path two = Tales.write(in.resolve("2/a.tale"), "title two");
        String[] options = {"--to", "tale", "--out", out + "/"};
        assertThat(parse(in, options).code()).isEqualTo(ExitCode.OK);
        String[] flat = {"--to", "tale", "--out", folder.resolve("flat") + "/"};
        assertThat(parse(one, flat).err()).doesNotContain("--force");
        assertThat(parse(two, flat).err()).contains("1 kept", "1 output exists and is kept", "--force");
        assertThat(parse(in, options).err()).contains("2 outputs exist and are kept");
        assertThat(parse(two, "--to", "tale", "--out", flat[3], "--quiet").err())
                .isEmpty();
    }

    @Test
    void whatIsNamedTwiceIsReadOnce() {
        Path file = Tales.write(in.resolve("a.tale"), "title a");
        String again = in.resolve(".") + "/../in/a.tale";
        Run run = Run.of("parse", file.toString(), again, in + "/*.tale", "--to", "tale", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).startsWith("entretien: 1 parsed, 0 rejected").hasLineCount(1);
        assertUsage("named twice", "parse", "-", "-", "--to", "tales");
    }

    @Test
    void whatIsWrongIsSaidOnOneEscapedLineAndTheRestGoesOn() throws IOException {
        Tales.write(in.resolve("a.tale"), "reject one\u001B[31m\rtwo");
        Tales.write(in.resolve("b.tale"), "fail on purpose");
        Tales.write(in.resolve("c\nentretien: forged.tale"), "reject no");
        Tales.write(in.resolve("d.tale"), "title d");
        Files.write(in.resolve("e.bin"), new byte[100]);
        Run run = parse(in, "--to", "tale", "--out", out.toString(), "--jobs", "1");
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(Tales.files(out)).containsExactly("d.told");
        assertThat(run.err().lines())
                .allMatch(line -> line.startsWith("entretien: "))
                .anyMatch(line -> line.endsWith("a.tale: line 2, column 1: one\\u001B[31m\\rtwo"))
                .anyMatch(line -> line.contains("b.tale: plugin tale failed: IllegalStateException: on purpose (in "))
                .anyMatch(line -> line.contains("c\\nentretien: forged.tale: "))
                .anyMatch(line -> line.contains("e.bin: binary content"))
                .noneMatch(line -> line.contains("\tat "))
                .hasSize(5);
    }

    @Test
    void stackTracesComeWithDebug() {
        Path file = Tales.write(in.resolve("b.tale"), "fail on purpose");
        assertThat(parse(file, "--debug").err()).contains("\tat org.entretien.cli.TaleParser");
    }

    @Test
    void aContainerOfRubbishStaysReadable() {
        String[] rubbish = new String[500];
        java.util.Arrays.fill(rubbish, "reject no");
        Path file = Tales.write(in.resolve("a.tale"), rubbish);
        Run run = parse(file, "--to", "tales");
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).hasLineCount(12).contains("490 more records").contains("500 rejected");
        assertThat(parse(in, "--to", "tale", "--out", out.toString()).err()).hasLineCount(12);
    }

    @Test
    void anExporterThatFailsIsAPluginFailureAndLeavesNoFile() {
        Tales.write(in.resolve("a.tale"), "title unwritable");
        Tales.write(in.resolve("b.tale"), "title b");
        Run run = parse(in, "--to", "tale", "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).contains("a.tale: plugin tale failed");
        assertThat(Tales.files(out)).containsExactly("b.told");
    }

    @Test
    void limitsCanBeSet() {
        Path file = Tales.write(in.resolve("a.tale"), "title " + "x".repeat(3000));
        assertThat(parse(file, "--to", "tale", "--max-bytes", "2K").err()).contains("at most 2048");
        Path slow = Tales.write(in.resolve("b.tale"), "slow 60000", "title b");
        Run run = parse(slow, "--to", "tale", "--max-time", "50ms");
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).contains("at most 50");
    }

    @Test
    void everyLimitHasAnOption() {
        Path file = Tales.write(in.resolve("a.tale"), "title a");
        String[] options = {
            "bytes=1M",
            "expanded=1M",
            "ratio=9",
            "depth=9",
            "html-depth=9",
            "attributes=9",
            "line=9",
            "turns=9",
            "headlines=9",
            "time=9s",
            "elapsed=9s",
            "container-time=9s"
        };
        assertThat(options).hasSameSizeAs(org.entretien.spi.Limits.class.getRecordComponents());
        for (String option : options) {
            assertThat(parse(file, "--to", "tale", "--max-" + option).code()).isEqualTo(ExitCode.OK);
            assertUsage("--max-", "parse", file.toString(), "--max-" + option.substring(0, option.indexOf('=')) + "=0");
        }
    }

    @Test
    void outputsThatCannotBeWrittenEndTheRunBeforeItBegins() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(parse(in, "--to", "tale", "--out", file.toString()).code()).isEqualTo(ExitCode.OUTPUT);
        Run below = parse(in, "--to", "tale", "--out", file.resolve("x").toString());
        assertThat(below.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(below.err()).contains("cannot be written").contains("0 parsed");
    }

    @Test
    void anOutputThatCannotBeWrittenDoesNotStopTheOthers() throws IOException {
        Tales.write(in.resolve("a.tale"), "title a");
        Tales.write(in.resolve("b.tale"), "title b");
        Files.createDirectories(out.resolve("a.told/x"));
        Run run = parse(in, "--to", "tale", "--out", out.toString(), "--force");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(out.resolve("b.told")).hasContent("b\nend\n");
        assertThat(Tales.files(out)).containsExactly("b.told");
    }

    @Test
    void theFolderThatIsReadIsNotWrittenInto() {
        Tales.write(in.resolve("a.tale"), "title a");
        assertThat(parse(in, "--to", "tale", "--out", in.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Tales.files(in)).containsExactly("a.tale");

        Path below = in.resolve("out");
        parse(in, "--to", "tale", "--out", below.toString());
        Run again = parse(in, "--to", "tale", "--out", below.toString());
        assertThat(again.err()).contains("0 parsed, 0 rejected, 1 kept");
        assertThat(Tales.files(below)).containsExactly("a.told");
    }

    @Test
    void misuseIsSaid() {
        String file = Tales.write(in.resolve("a.tale"), "title a").toString();
        assertUsage("INPUT", "parse");
        assertUsage("subcommand");
        assertUsage("there is no command nosuch; there are: parse, convert, ", "nosuch");
        assertUsage("there is no command nosuch; there are: new", "plugin", "nosuch");
        assertUsage("not an address such as https://", "plugin", "new", "x", "--sample", file, "--uri", "not a uri");
        assertUsage("no exporter is called nix", "parse", file, "--to", "nix");
        assertUsage("no parser is called nix", "parse", file, "--from", "nix");
        assertUsage("--jobs", "parse", file, "--jobs", "0");
        assertUsage("--max-bytes", "parse", file, "--max-bytes", "many");
        assertUsage("--nix", "parse", file, "--nix");
        assertUsage("convert needs --to", "convert", file);
        assertUsage("holds no jar", "parse", file, "--plugins", in.toString());
        assertUsage("is not a folder", "parse", file, "--plugins", file);
    }

    @Test
    void brokenGzipIsSaidOfTheFileThatIsThere() throws IOException {
        byte[] whole = Tales.gzip("tale\ntitle z\n");
        Path cut = Files.write(in.resolve("cut.tale.gz"), java.util.Arrays.copyOf(whole, 8));
        assertThat(parse(cut, "--to", "tale").err())
                .startsWith("entretien: " + cut + ": broken gzip data: it ends too early\n");
    }

    @Test
    void convertReadsAndWritesByName() {
        Path file = Tales.write(in.resolve("a.tale"), "title a");
        Run run = Run.of("convert", file.toString(), "--from", "tale", "--to", "tales");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEqualTo("a\n");
    }

    @Test
    void aBarIsDrawnWherePeopleWatchAndNowhereElse() {
        for (int i = 0; i < 4; i++) {
            Tales.write(in.resolve(i + ".tale"), "slow 150", "title " + i);
        }
        String watched = Run.onTerminal(Map.of(), "parse", in.toString(), "--to", "tale", "--out", out.toString())
                .err();
        assertThat(watched).contains("reading").contains("%").contains("B/s").contains("entretien: 4 parsed");
        String[] again = {"parse", in.toString(), "--to", "tale", "--out", out.toString(), "--force"};
        assertThat(Run.of(again).err())
                .doesNotContain("reading")
                .doesNotContain("\u001B")
                .doesNotContain("\r");
        assertThat(Run.onTerminal(Map.of("TERM", "dumb"), again).err()).doesNotContain("reading");
    }

    @Test
    void noBarIsDrawnAmongLinesThatGoToTheTerminal() {
        Path slow = Tales.write(in.resolve("a.tale"), "slow 700", "title a");
        Run run = Run.onTerminal(Map.of(), "parse", slow.toString(), "--to", "tale");
        assertThat(run.out()).isEqualTo("a\nend\n");
        assertThat(run.err()).startsWith("entretien: 1 parsed").doesNotContain("\r");
    }

    @Test
    void aBarOfManyInputsLearnsItsEndWhileTheFirstAreRead() {
        for (int i = 0; i < 1100; i++) {
            Tales.write(in.resolve(i + ".tale"), "title " + i);
        }
        Tales.write(in.resolve("zz.tale"), "slow 700", "title last");
        Path all = folder.resolve("all.tales");
        Run run = Run.onTerminal(
                Map.of(), "parse", in.toString(), "--to", "tales", "--jobs", "1", "--out", all.toString());
        assertThat(all).content().hasLineCount(1101).endsWith("last\n");
        assertThat(run.err()).contains("reading").contains("%").contains("1101 parsed");
    }

    @Test
    void accountsGoBesideTheFilesOrToStandardError() {
        Path file = Tales.write(in.resolve("a.tale"), "title a");
        parse(in, "--to", "tale", "--out", out.toString(), "--explain");
        assertThat(Tales.files(out)).containsExactly("a.explain.html", "a.told");
        Run run = parse(file, "--to", "tale", "--explain");
        assertThat(run.out()).isEqualTo("a\nend\n");
        assertThat(run.err()).contains("headline.text").contains("[kicker]");
    }

    @Test
    void neverWritesOverThePageThatItReads() throws Exception {
        Path page = Tales.write(folder.resolve("page.tale"), "A title");
        byte[] before = Files.readAllBytes(page);

        Run run = Run.of("parse", page.toString(), "--out", page.toString(), "--force");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is a file that is read");
        assertThat(Files.readAllBytes(page)).isEqualTo(before);
    }

    private static void assertUsage(String words, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("entretien: ").contains(words).hasLineCount(1);
    }

    private static Run parse(Path input, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "parse";
        arguments[1] = input.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }
}
