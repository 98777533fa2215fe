package org.entretien.tools.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table has a line for each library, and says how many pages it was measured on. */
class ArticleThroughputTest {
    private static final byte[] PAGE =
            ("<!DOCTYPE html><html lang=en><head><title>The ferry stays</title></head><body><nav><a href=/>Home</a></nav>"
                            + "<article><h1>The ferry stays</h1>"
                            + "<p>The council voted on Monday to keep the old ferry across the estuary for another ten years, after a long debate.</p>"
                                    .repeat(4)
                            + "</article></body></html>")
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void everyLibraryFindsTheTextOfAnArticle() {
        assertThat(PeerReader.all())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(one -> assertThat(one.finds().test(PAGE)).isTrue());
    }

    @Test
    void pagesFoundAndPagesFailedAreCountedOnce() {
        PeerReader floor = new PeerReader("floor", page -> true);
        PeerReader moody = new PeerReader("moody", page -> {
            if (page.length == 0) {
                throw new IllegalStateException("nothing");
            }
            return page.length > 1;
        });
        List<String> lines = table(List.of(new byte[0], new byte[1], new byte[2]), List.of(floor, moody));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("3 pages").endsWith("2 rounds");
        assertThat(lines.get(2)).startsWith("floor").endsWith(" 1.00      3       0");
        assertThat(lines.get(3)).startsWith("moody").endsWith("      1       1");
    }

    @Test
    void aLibraryThatDoesNotLinkFailsOnEveryPage() {
        PeerReader foreign = new PeerReader("foreign", page -> {
            throw new NoSuchMethodError("gone");
        });
        assertThat(table(List.of(PAGE, PAGE), List.of(foreign)).get(2)).endsWith("      0       2");
    }

    @Test
    void theSlowerLibraryHasTheHigherRatio() {
        PeerReader quick = new PeerReader("quick", page -> checksum(page, 20));
        PeerReader slow = new PeerReader("slow", page -> checksum(page, 200));
        String last = table(List.of(new byte[1 << 20]), List.of(quick, slow)).get(3);
        String ratio = last.replaceFirst(".*\\) +", "").replaceFirst(" .*", "");
        assertThat(Double.parseDouble(ratio)).isBetween(3.0, 30.0);
    }

    @Test
    void pagesAreUnpackedInTheOrderOfTheirNames() throws IOException {
        pack("2.html.gz", new byte[] {2});
        pack("1.html.gz", new byte[] {1});
        Files.writeString(folder.resolve("gold.jsonl"), "{}");
        assertThat(ArticleThroughput.pages(folder)).containsExactly(new byte[] {1}, new byte[] {2});
    }

    @Test
    void aFolderWithoutPagesIsNamed() {
        assertThatThrownBy(() -> ArticleThroughput.pages(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("no .html.gz files in " + folder);
    }

    private void pack(String name, byte[] page) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(page);
        }
    }

    private static boolean checksum(byte[] page, int times) {
        CRC32 sum = new CRC32();
        for (int i = 0; i < times; i++) {
            sum.update(page);
        }
        return sum.getValue() != 0;
    }

    private static List<String> table(List<byte[]> pages, List<PeerReader> contenders) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArticleThroughput(pages, new PrintStream(out, true, StandardCharsets.UTF_8)).run(contenders, 1, 2);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
