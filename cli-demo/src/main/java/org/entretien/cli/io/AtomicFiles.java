package org.entretien.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.entretien.spi.OutputFailure;

/**
 * Writes files that appear whole or not at all: into a temporary file of the same folder, forced to the disk, then renamed. May be
 * shared between threads.
 */
public final class AtomicFiles {
    private static final int BUFFER = 1 << 16;

    private final Leftovers leftovers = new Leftovers();
    private final Set<Path> unfinished = new HashSet<>();
    private final Predicate<Path> isInput;
    private final Semaphore free;
    private boolean closed;

    /** For a command that reads no files which it could write. */
    public AtomicFiles() {
        this(any -> false, Integer.MAX_VALUE);
    }

    /**
     * Writes beside what is read.
     *
     * @param isInput whether a path is a file that is read, which is never written
     * @param most how many files may be unfinished at once, 1 or more; further ones wait
     */
    public AtomicFiles(Predicate<Path> isInput, int most) {
        this.isInput = isInput;
        this.free = new Semaphore(most);
    }

    /** Writes the bytes of one file. */
    public interface Content {
        void writeTo(Sink sink) throws IOException;
    }

    /**
     * Writes a file, in place of one that may be there.
     *
     * @param target its path; missing folders are made
     * @param content writes the bytes; when it throws, no file appears
     * @throws OutputFailure when the file cannot be written
     */
    public void write(Path target, Content content) {
        begin(target, content).commit();
    }

    /**
     * Writes a file unless there is one.
     *
     * @param target its path; missing folders are made
     * @param content writes the bytes; when it throws, no file appears
     * @throws OutputFailure when the file cannot be written, or when one is there by now
     */
    public void writeNew(Path target, Content content) {
        Written written = begin(target, content);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            written.discard();
            throw new OutputFailure(target.toString(), "it exists by now; --force overwrites it", null);
        }
        written.commit();
    }

    /**
     * Writes the bytes of a file that is not yet visible.
     *
     * @param target its path; missing folders are made
     * @param content writes the bytes; when it throws, nothing remains
     * @return the file, to be committed
     * @throws OutputFailure when the file cannot be written
     */
    public Written begin(Path target, Content content) {
        if (isInput.test(target)) {
            throw new OutputFailure(target.toString(), "it is also an input and is not overwritten", null);
        }
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
    public final class Written {
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
        public void commit() {
            try {
                try {
                    temporary.channel().force(true);
                    Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    AtomicFiles.this.discard(temporary);
                }
            } catch (IOException e) {
                throw failure(target, e);
            }
        }

        /** Removes it. */
        private void discard() {
            try {
                AtomicFiles.this.discard(temporary);
            } catch (IOException e) {
                throw failure(target, e);
            }
        }
    }

    /** Makes sure that outputs can be put into a folder, before any work is done for them. */
    public void prepare(Path folder) {
        try {
            makeFolder(folder);
            leftovers.clear(folder);
            discard(create(folder));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Removes what is unfinished and refuses to begin anything more: the process is about to end. */
    public synchronized void abandon() {
        closed = true;
        for (Path path : unfinished) {
            path.toFile().delete();
        }
    }

    private TemporaryFile create(Path folder) throws IOException {
        // Whatever waits here, what it waits for is in the hands of a thread that does not.
        free.acquireUninterruptibly();
        boolean created = false;
        try {
            TemporaryFile temporary = createNow(folder);
            created = true;
            return temporary;
        } finally {
            if (!created) {
                free.release();
            }
        }
    }

    private synchronized TemporaryFile createNow(Path folder) throws IOException {
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
        } finally {
            free.release();
        }
    }

    public static Path folder(Path target) {
        Path parent = target.getParent();
        return parent == null ? target.getFileSystem().getPath(".") : parent;
    }

    public static void makeFolder(Path folder) throws IOException {
        // A link to a folder is a folder; createDirectories of Java 17 disagrees.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    public static OutputFailure failure(Path target, IOException failure) {
        return new OutputFailure(target.toString(), Reasons.of(failure, target), failure);
    }
}
