package org.entretien.cli.input;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * The names in one folder, in their order, in little memory however many there are: beyond a hundred thousand they are sorted in parts,
 * which wait in temporary files and are merged as they are asked for.
 *
 * <p>By bytes where paths are bytes: the same order in every locale.
 */
final class SortedNames implements Iterator<Path>, AutoCloseable {
    private static final int AT_ONCE = 100_000;
    private static final String AS_TEXT = "t";
    private static final String AS_ADDRESS = "a";

    private final FileSystem files;
    private final int atOnce;
    private final List<Path> parts = new ArrayList<>();
    private List<Path> names = new ArrayList<>();
    private final PriorityQueue<Part> merged = new PriorityQueue<>(Comparator.comparing(part -> part.next));

    SortedNames(FileSystem files) {
        this(files, AT_ONCE);
    }

    SortedNames(FileSystem files, int atOnce) {
        this.files = files;
        this.atOnce = atOnce;
    }

    /** Adds a name; all are added before the first is asked for. */
    void add(Path name) throws IOException {
        names.add(name);
        if (names.size() >= atOnce) {
            Collections.sort(names);
            spill();
        }
    }

    /** No more names are added. */
    void sort() throws IOException {
        Collections.sort(names);
        merged.add(new Part(names.iterator()));
        for (Path part : parts) {
            merged.add(new Part(new Spilled(part)));
        }
        merged.removeIf(part -> part.isOver);
        names = List.of();
    }

    @Override
    public boolean hasNext() {
        return !merged.isEmpty();
    }

    @Override
    public Path next() {
        if (merged.isEmpty()) {
            throw new NoSuchElementException();
        }
        Part part = merged.remove();
        Path name = part.next;
        part.advance();
        if (!part.isOver) {
            merged.add(part);
        }
        return name;
    }

    @Override
    public void close() {
        merged.clear();
        for (Path part : parts) {
            part.toFile().delete();
        }
    }

    private void spill() throws IOException {
        Path part = Files.createTempFile("entretien-names-", ".txt");
        part.toFile().deleteOnExit();
        parts.add(part);
        try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            for (Path name : names) {
                writer.write(line(name));
                writer.write('\n');
            }
        }
        names = new ArrayList<>();
    }

    /** Names that are no text, or hold a line feed, are written as addresses, which keep every byte. */
    private static String line(Path name) {
        String text = name.toString();
        boolean plain = text.indexOf('\uFFFD') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return plain ? AS_TEXT + text : AS_ADDRESS + name.toUri();
    }

    private Path name(String line) {
        String rest = line.substring(1);
        return line.startsWith(AS_TEXT)
                ? files.getPath(rest)
                : Path.of(URI.create(rest)).getFileName();
    }

    /** Names of one part, one ahead. */
    private static final class Part {
        private final Iterator<Path> names;
        private Path next = Path.of("");
        private boolean isOver;

        Part(Iterator<Path> names) {
            this.names = names;
            advance();
        }

        void advance() {
            isOver = !names.hasNext();
            if (!isOver) {
                next = names.next();
            }
        }
    }

    /** Names of a part that was written to a file. */
    private final class Spilled implements Iterator<Path> {
        private final BufferedReader reader;
        private String line;

        Spilled(Path part) throws IOException {
            reader = Files.newBufferedReader(part, StandardCharsets.UTF_8);
            line = read();
        }

        @Override
        public boolean hasNext() {
            return !line.isEmpty();
        }

        @Override
        public Path next() {
            if (line.isEmpty()) {
                throw new NoSuchElementException();
            }
            Path name = name(line);
            line = read();
            return name;
        }

        /** {@return the next line; an empty one at the end, after which the file is closed} */
        private String read() {
            try {
                String read = reader.readLine();
                if (read == null) {
                    reader.close();
                    return "";
                }
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
