package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive through the command line: several documents in one file, most of them of no interest. */
class ArchivesTest {
    private static final String INTERVIEW = """
            Le phare rouvre ses portes

            Entretien avec Awa Lindqvist, gardienne du phare

            La Vigie : Pourquoi rouvrir maintenant ?
            Awa Lindqvist : Parce que la lampe est réparée.
            La Vigie : Combien de marches faut-il monter ?
            Awa Lindqvist : Deux cent douze, et autant pour redescendre.
            """;
    private static final String NEWS = "La digue tient bon\n\nLe port a annoncé lundi que la digue tenait bon.\n";

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void archive() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        stored.writeBytes(member("warcinfo", "software: a crawler", "application/warc-fields"));
        stored.writeBytes(member("conversion", INTERVIEW, "text/plain"));
        stored.writeBytes(member("conversion", NEWS, "text/plain"));
        stored.writeBytes(member("conversion", "GIF89a", "image/gif"));
        archive = Files.write(folder.resolve("crawl.warc.wet.gz"), stored.toByteArray());
    }

    private static byte[] member(String type, String block, String mediaType) throws IOException {
        int length = block.getBytes(StandardCharsets.UTF_8).length;
        String record = "WARC/1.0\r\nWARC-Type: " + type + "\r\nContent-Type: " + mediaType
                + "\r\nWARC-Target-URI: https://vigie.example/a\r\nContent-Length: " + length + "\r\n\r\n" + block
                + "\r\n\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(record.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void aStreamHasOneLineForEachDocument() {
        Run run = Run.of("parse", archive.toString(), "--to", "jsonl", "--out", "-");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.out().lines().toList().get(0)).contains("Le phare rouvre ses portes", "https://vigie.example/a");
        assertThat(run.err())
                .contains(
                        "2 parsed, 0 rejected, 0 kept, 1 skipped (no document), 1 skipped (of a type that no parser reads)");
    }

    @Test
    void aFolderHasOneFileForEachDocument() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("parse", archive.toString(), "--out", out.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactly("crawl.warc-000002.json", "crawl.warc-000003.json");
        }
    }

    @Test
    void interviewsOnlyLeavesOutTheNews() {
        Run run = Run.of("parse", archive.toString(), "--to", "jsonl", "--interviews-only");
        assertThat(run.out()).hasLineCount(1).contains("Awa Lindqvist");
        assertThat(run.err()).contains("1 parsed, 0 rejected", "1 skipped (no interview)");
    }

    @Test
    void aDamagedRecordIsOneLineAndTheOthersAreRead() throws IOException {
        byte[] stored = Files.readAllBytes(archive);
        stored[stored.length - 6] ^= 1;
        Files.write(archive, stored);
        Path report = archive.resolveSibling("run.jsonl");
        Run run = Run.of("parse", archive.toString(), "--to", "jsonl", "--report", report.toString());
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.out()).hasLineCount(2);
        assertThat(Files.readAllLines(report))
                .as("the report counts as the message does")
                .anyMatch(line -> line.contains("\"record\":4,\"outcome\":\"rejected\""));
        assertThat(run.err())
                .contains("record 4 at byte ", ": checksum mismatch in a gzip member")
                .doesNotContain("Exception");
    }

    @Test
    void theReportAccountsForEveryByte() throws IOException {
        byte[] stored = Files.readAllBytes(archive);
        byte[] junk = "no member of gzip".getBytes(StandardCharsets.UTF_8);
        byte[] file = java.util.Arrays.copyOf(stored, stored.length + junk.length);
        System.arraycopy(junk, 0, file, stored.length, junk.length);
        Files.write(archive, file);
        Path report = folder.resolve("run.jsonl");
        Run.of("parse", archive.toString(), "--to", "jsonl", "--report", report.toString());
        assertThat(Files.readAllLines(report).stream().filter(line -> line.contains("\"extent\"")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("\"extent\":\"record\",\"from\":0,\"to\":" + stored.length + ",\"count\":4}"),
                        line -> assertThat(line)
                                .endsWith("\"extent\":\"damage\",\"from\":" + stored.length + ",\"to\":" + file.length
                                        + ",\"count\":1}"));
    }
}
