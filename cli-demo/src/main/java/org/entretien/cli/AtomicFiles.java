package org.entretien.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.entretien.spi.OutputFailure;

/**
 * Writes files that appear whole or not at all: into a temporary file of the same folder, forced to the disk, then renamed. May be
 * shared between threads.
 */
final class AtomicFiles {
    private static final int BUFFER = 1 << 16;

    private final Leftovers leftovers = new Leftovers();
    private final Set<Path> unfinished = new HashSet<>();
    private boolean closed;

    /** Writes the bytes of one file. */
    interface Content {
        void writeTo(Sink sink) throws IOException;
    }

    /**
     * Writes a file, in place of one that may be there.
     *
     * @param target its path; missing folders are made
     * @param content writes the bytes; when it throws, no file appears
     * @throws OutputFailure when the file cannot be written
     */
    void write(Path target, Content content) {
        begin(target, content).commit();
    }

    /**
     * Writes the bytes of a file that is not yet visible.
     *
     * @param target its path; missing folders are made
     * @param content writes the bytes; when it throws, nothing remains
     * @return the file, to be committed
     * @throws OutputFailure when the file cannot be written
     */
    Written begin(Path target, Content content) {
        try {
            Path folder = folder(target);
            makeFolder(folder);
            leftovers.clear(folder);
            return new Written(target, fill(create(folder), content));
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private TemporaryFile fill(TemporaryFile temporary, Content content) throws IOException {
        boolean filled = false;
        try {
            Sink sink = new Sink(new BufferedOutputStream(Channels.newOutputStream(temporary.channel()), BUFFER));
            content.writeTo(sink);
            sink.flush();
            filled = true;
            return temporary;
        } finally {
            if (!filled) {
                discard(temporary);
            }
        }
    }

    /** A file that has all its bytes, and not yet its name. */
    final class Written {
        private final Path target;
        private final TemporaryFile temporary;

        Written(Path target, TemporaryFile temporary) {
            this.target = target;
            this.temporary = temporary;
        }

        /**
         * Makes it safe and visible, in place of one that may be there.
         *
         * @throws OutputFailure when that fails; then nothing remains of it
         */
        void commit() {
            try {
                try {
                    temporary.channel().force(true);
                    Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    discard(temporary);
                }
            } catch (IOException e) {
                throw failure(target, e);
            }
        }
    }

    /** Makes sure that outputs can be put into a folder, before any work is done for them. */
    void prepare(Path folder) {
        try {
            makeFolder(folder);
            leftovers.clear(folder);
            discard(create(folder));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Removes what is unfinished and refuses to begin anything more: the process is about to end. */
    synchronized void abandon() {
        closed = true;
        for (Path path : unfinished) {
            path.toFile().delete();
        }
    }

    private synchronized TemporaryFile create(Path folder) throws IOException {
        if (closed) {
            throw new IOException("the run was interrupted");
        }
        TemporaryFile temporary = TemporaryFile.create(folder);
        unfinished.add(temporary.path());
        return temporary;
    }

    private synchronized void discard(TemporaryFile temporary) throws IOException {
        unfinished.remove(temporary.path());
        try (FileChannel channel = temporary.channel()) {
            Files.deleteIfExists(temporary.path());
        }
    }

    static Path folder(Path target) {
        Path parent = target.getParent();
        return parent == null ? target.getFileSystem().getPath(".") : parent;
    }

    static void makeFolder(Path folder) throws IOException {
        // A link to a folder is a folder; createDirectories of Java 17 disagrees.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    static OutputFailure failure(Path target, IOException failure) {
        return new OutputFailure(target.toString(), Reasons.of(failure, target), failure);
    }
}
