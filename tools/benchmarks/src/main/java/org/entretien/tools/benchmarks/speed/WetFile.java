package org.entretien.tools.benchmarks.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Makes a WET file: pages of text, each a conversion record in a gzip member of its own, one in fifty of them an interview. */
final class WetFile {
    private static final int ONE_INTERVIEW_IN = 50;
    private static final int NEWS_BYTES = 6_000;
    private static final int INTERVIEW_BYTES = 10_000;

    private WetFile() {}

    /** Writes pages that are made up. */
    static void ofInventions(Path file, int records) throws IOException {
        write(file, records, List.of(TextKind.PROSE.text(NEWS_BYTES)), List.of(TextKind.BARE.text(INTERVIEW_BYTES)));
    }

    /** {@return what is in a file made here} */
    static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /** Writes the text files of two folders, again and again. */
    static void ofFolders(Path file, int records, Path news, Path interviews) throws IOException {
        write(file, records, texts(news), texts(interviews));
    }

    private static List<byte[]> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("no .txt files in " + folder);
            }
            List<byte[]> texts = new java.util.ArrayList<>();
            for (Path path : found) {
                texts.add(Files.readAllBytes(path));
            }
            return texts;
        }
    }

    private static void write(Path file, int records, List<byte[]> news, List<byte[]> interviews) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < records; i++) {
                boolean interview = i % ONE_INTERVIEW_IN == ONE_INTERVIEW_IN - 1;
                List<byte[]> pages = interview ? interviews : news;
                member(out, i, pages.get((interview ? i / ONE_INTERVIEW_IN : i) % pages.size()));
            }
        }
    }

    private static void member(OutputStream file, int number, byte[] page) throws IOException {
        GZIPOutputStream out = new GZIPOutputStream(file);
        String header = "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://quai.example/" + number
                + "\r\nWARC-Date: 2019-03-12T08:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                + String.format(java.util.Locale.ROOT, "%012x", number)
                + ">\r\nWARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\nContent-Type: text/plain\r\nContent-Length: "
                + page.length + "\r\n\r\n";
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(page);
        out.write(new byte[] {'\r', '\n', '\r', '\n'});
        out.finish();
    }
}
