package org.entretien.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StemsTest {
    @TempDir
    private Path folder;

    @Test
    void nameTheirOutputsApart() {
        Stems stems = new Stems();
        for (String name :
                new String[] {"page.txt", "page.html", "page.txt.md", "all.jsonl", "all-000001.txt", "b.txt"}) {
            stems.add(name);
        }
        assertThat(stems.areShared("page.txt")).isTrue();
        assertThat(stems.areShared("page.html")).isTrue();
        assertThat(stems.areShared("page.txt.md"))
                .as("page.txt.json is that of page.txt")
                .isTrue();
        assertThat(stems.areShared("all-000001.txt"))
                .as("the first record of all.jsonl")
                .isTrue();
        assertThat(stems.areShared("all.jsonl")).isFalse();
        assertThat(stems.areShared("b.txt")).isFalse();
    }

    /** Where case does not count, or accents are composed by the file system, such outputs would be one file. */
    @Test
    void namesThatDifferOnlyInCaseOrInComposedAccentsHaveOutputsOfTheirOwn() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        String[] names = {
            "A.tale", "a.tale", "B.tale", "b.txt", "\u00e9t\u00e9.tale", "e\u0301te\u0301.tale", "seul.tale"
        };
        Stems stems = new Stems();
        List<String> arguments = new ArrayList<>(List.of("parse"));
        for (String name : names) {
            Tales.write(in.resolve(name), "title one");
            stems.add(name);
            arguments.add(in.resolve(name).toString());
        }
        assertThat(stems.apart("A.tale")).startsWith("A.tale~").isNotEqualTo(stems.apart("a.tale"));
        assertThat(stems.apart("B.tale")).isEqualTo("B.tale");
        assertThat(stems.apart("seul.tale")).isEqualTo("seul.tale");
        Path out = folder.resolve("out");
        assertThat(Run.of("parse", in.toString(), "--to", "tale", "--out", out.toString())
                        .err())
                .contains("7 parsed, 0 rejected, 0 kept");
        assertThat(Tales.files(out).stream().map(StemsTest::alike)).hasSize(7).doesNotHaveDuplicates();
        Path other = folder.resolve("other");
        arguments.addAll(List.of("--to", "tale", "--out", other.toString()));
        Run.of(arguments.toArray(String[]::new));
        assertThat(Tales.files(other)).isEqualTo(Tales.files(out));
    }

    @Test
    void outputsFromTwoFoldersThatDifferOnlyInCaseAreRefused() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Tales.write(one.resolve("A.tale"), "title one");
        Tales.write(two.resolve("a.tale"), "title two");
        Path out = folder.resolve("out");
        Run run = Run.of("parse", one.toString(), two.toString(), "--to", "tale", "--out", out.toString());
        assertThat(run.err())
                .contains("1 parsed, 1 rejected")
                .contains(one.resolve("A.tale").toString());
        assertThat(Tales.files(out)).containsExactly("A.told");
    }

    @Test
    void outputsFromSubfoldersThatDifferOnlyInCaseAreRefused() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path upper = Files.createDirectory(in.resolve("A")).resolve("page.tale");
        Path lower = Files.createDirectory(in.resolve("a")).resolve("page.tale");
        Tales.write(upper, "title one");
        Tales.write(lower, "title two");
        Path out = folder.resolve("out");
        Run run = Run.of("parse", in.toString(), "--to", "tale", "--out", out.toString());
        assertThat(run.err())
                .contains("1 parsed, 1 rejected")
                .contains(lower + ": its output " + out.resolve("a").resolve("page.told")
                        + " differs only in case or composed accents from "
                        + out.resolve("A").resolve("page.told") + ", the output of " + upper
                        + ", an earlier input of this run, and on some systems both are one file");
    }

    private static String alike(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Before, the last two of them had one output; which of them that was depended on who came first. */
    @Test
    void everyDocumentOfAFolderHasAnOutput() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Tales.write(in.resolve("page.tale"), "title one");
        Tales.write(in.resolve("page.txt"), "title two");
        Tales.write(in.resolve("page.txt.md"), "title three");
        Tales.write(in.resolve("all.tale"), "title a", "title b");
        Tales.write(in.resolve("all-000001.tale"), "title c");
        Path out = folder.resolve("out");
        Run run = Run.of("parse", in.toString(), "--to", "tale", "--out", out.toString());
        assertThat(run.err()).contains("6 parsed, 0 rejected, 0 kept");
        assertThat(Tales.files(out))
                .containsExactly(
                        "all-000001.tale.told",
                        "all-000001.told",
                        "all-000002.told",
                        "page.tale.told",
                        "page.txt.md.told",
                        "page.txt.told");
    }
}
