package org.entretien.cli.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * A file that is being written. The system's lock on it tells it from one that a killed run left behind: the lock ends with its process.
 *
 * @param path where it lies
 * @param channel open for writing
 */
public record TemporaryFile(Path path, FileChannel channel) {
    private static final String START = ".entretien-unfinished-";
    private static final String END = ".tmp";
    private static final Pattern FORM = Pattern.compile("\\.entretien-unfinished-[0-9a-f]{16}\\.tmp");

    /**
     * {@return a new file that this process has locked}
     *
     * @param folder where to
     */
    static TemporaryFile create(Path folder) throws IOException {
        while (true) {
            // Short, whatever the output is called: names of outputs may be as long as names can be.
            Path path = folder.resolve(newName());
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock(channel);
            if (Files.exists(path)) {
                return new TemporaryFile(path, channel);
            }
            // Another run took it for a leftover in the moment before it was locked.
            channel.close();
        }
    }

    /** {@return a name that only files of this program have} */
    public static String newName() {
        return START + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + END;
    }

    /**
     * {@return whether a file was made here: by the whole form of its name, and a regular file, since opening a pipe waits for its reader}
     *
     * @param path a file of any kind
     */
    static boolean isOurs(Path path) {
        return FORM.matcher(FileNames.of(path)).matches() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a file that {@linkplain #isOurs is ours} unless a run that is alive is writing it. */
    static void deleteUnlessInUse(Path leftover) throws IOException {
        try (FileChannel channel = FileChannel.open(leftover, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Files.deleteIfExists(leftover);
            }
        } catch (OverlappingFileLockException e) {
            return; // This very process is writing it.
        } catch (FileSystemException e) {
            return; // Gone by now, or another user's: either way not ours to remove.
        }
    }

    /** Not every file system has locks; without them a leftover may be taken for one too early, which its writer then reports. */
    private static void lock(FileChannel channel) throws IOException {
        try {
            channel.lock();
        } catch (IOException e) {
            if (!channel.isOpen()) {
                throw e;
            }
        }
    }
}
