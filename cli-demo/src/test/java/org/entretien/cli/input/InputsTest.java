package org.entretien.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entretien.cli.Tales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void foldersAreReadByNameAndMirrored() {
        Tales.write(folder.resolve("b/y.tale"), "title y");
        Tales.write(folder.resolve("a.tale"), "title a");
        Tales.write(folder.resolve("b/x.tale"), "title x");
        Tales.write(folder.resolve("c.tale"), "title c");

        assertThat(documents(inputs(folder.toString()))).containsExactly("a.tale", "b/x.tale", "b/y.tale", "c.tale");
    }

    @Test
    void hiddenFilesAndFoldersArePassedByUnlessNamed() {
        Tales.write(folder.resolve("a.tale"), "title a");
        Path hidden = Tales.write(folder.resolve(".b.tale"), "title b");
        Tales.write(folder.resolve(".git/c.tale"), "title c");

        assertThat(documents(inputs(folder.toString()))).containsExactly("a.tale");
        assertThat(documents(inputs(hidden.toString()))).containsExactly(".b.tale");
    }

    @Test
    void linksInFoldersAreSaidAndNotFollowed() throws IOException {
        Tales.write(folder.resolve("a/b.tale"), "title b");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/passwd"), Path.of("/etc/passwd"));

        List<Input> found = all(inputs(folder.toString()));

        assertThat(found).filteredOn(Input.Document.class::isInstance).hasSize(1);
        assertThat(found).filteredOn(Input.PassedBy.class::isInstance).hasSize(2);
    }

    @Test
    void aLinkThatIsNamedIsFollowed() throws IOException {
        Path target = Tales.write(folder.resolve("deep/a.tale"), "title a");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target.getParent());

        assertThat(documents(inputs(link.toString()))).containsExactly("a.tale");
    }

    @Test
    void loopsOfLinksAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("one"), folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));

        assertThat(refusals(inputs(folder.resolve("one").toString()))).hasSize(1);
    }

    @Test
    void aFolderWithoutDocumentsIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));

        assertThat(refusals(inputs(folder.toString())))
                .containsExactly(folder + ": there is no document in this folder");
    }

    @Test
    void devicesAreRefusedWithoutBeingOpened() {
        assertThat(refusals(inputs("/dev/zero"))).singleElement().asString().contains("not a file");
    }

    @Test
    void whatIsMissingIsRefusedAndTheRestRead() {
        Path there = Tales.write(folder.resolve("a.tale"), "title a");
        Inputs inputs = inputs(folder.resolve("no").toString(), there.toString(), "");

        assertThat(documents(inputs)).containsExactly("a.tale");
        assertThat(refusals(inputs)).hasSize(2).first().asString().endsWith("no: there is no such file");
    }

    @Test
    void patternsAreExpandedByName() {
        Tales.write(folder.resolve("x2/b.tale"), "title b");
        Tales.write(folder.resolve("x1/a.tale"), "title a");
        Tales.write(folder.resolve("x1/a.txt"), "no");
        Tales.write(folder.resolve("x1/.h.tale"), "hidden");
        Tales.write(folder.resolve("y/deep/c.tale"), "title c");

        assertThat(documents(inputs(folder + "/x*/*.tale"))).containsExactly("a.tale", "b.tale");
        assertThat(documents(inputs(folder + "/**/[bc].tale"))).containsExactly("b.tale", "c.tale");
        assertThat(documents(inputs(folder + "/x?"))).containsExactly("a.tale", "a.txt", "b.tale");
        assertThat(refusals(inputs(folder + "/z*"))).containsExactly(folder + "/z*: no file matches");
    }

    @Test
    void aFileWhoseNameLooksLikeAPatternIsAFile() {
        Path odd = Tales.write(folder.resolve("a[1].tale"), "title a");
        assertThat(documents(inputs(odd.toString()))).containsExactly("a[1].tale");
        assertThat(refusals(inputs(folder + "/a["))).containsExactly(folder + "/a[: there is no such file");
    }

    @Test
    void theFolderOfOutputsIsNotRead() throws IOException {
        Tales.write(folder.resolve("a.tale"), "title a");
        Path outputs = Tales.write(folder.resolve("out/a.told"), "title a").getParent();
        Path link = Files.createSymbolicLink(folder.resolve("link"), outputs);

        assertThat(documents(inputs(folder.toString()).without(outputs))).containsExactly("a.tale");
        assertThat(inputs(outputs.toString()).include(link)).isTrue();
        assertThat(inputs(folder.toString()).include(outputs)).isFalse();
    }

    @Test
    void documentsThatDifferInTheirEndingOnlyShareAStem() {
        Tales.write(folder.resolve("a.tale"), "title a");
        Tales.write(folder.resolve("a.txt.gz"), "title a");
        Tales.write(folder.resolve("b.tale"), "title b");

        assertThat(all(inputs(folder.toString())))
                .map(input -> ((Input.Document) input).stemIsShared())
                .containsExactly(true, true, false);
    }

    private static Inputs inputs(String... arguments) {
        return new Inputs(List.of(arguments), InputStream.nullInputStream());
    }

    private static List<Input> all(Inputs inputs) {
        List<Input> all = new ArrayList<>();
        inputs.forEach(all::add);
        return all;
    }

    private static List<String> documents(Inputs inputs) {
        return all(inputs).stream()
                .filter(Input.Document.class::isInstance)
                .map(Input.Document.class::cast)
                .map(document -> document.folder().resolve(document.file()).toString())
                .toList();
    }

    private static List<String> refusals(Inputs inputs) {
        return all(inputs).stream()
                .filter(Input.Refused.class::isInstance)
                .map(input -> String.valueOf(((Input.Refused) input).reason().getMessage()))
                .toList();
    }
}
