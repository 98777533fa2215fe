package org.entretien.cli.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entretien.cli.io.UsageError;

/**
 * How many documents are read at once, and how many outputs are unfinished, where the system allows few files: else inputs would
 * be rejected for what is no fault of theirs.
 *
 * @param jobs how many documents are read side by side, 1 or more
 * @param unfinished how many outputs are written at once, more than the jobs: each may write an explanation beside its output
 */
record OpenFilesBudget(int jobs, int unfinished) {
    /** For what the Java machine opens on the way: a library with classes not used before, parts of a large folder's names. */
    private static final int RESERVE = 6;

    private static final String SOFT_LIMIT = "Max open files";

    /**
     * {@return what this process can afford; all that is asked for where the system tells no limit}
     *
     * @param jobs how many documents are to be read side by side
     * @throws UsageError when the limit is too low for one document at a time
     */
    static OpenFilesBudget of(int jobs) {
        Optional<Integer> limit = limit();
        return limit.isEmpty() ? new OpenFilesBudget(jobs, Integer.MAX_VALUE) : within(limit.get(), open(), jobs);
    }

    /**
     * {@return what a limit has room for}
     *
     * @param limit how many files may be open
     * @param open how many are
     * @param jobs how many documents are to be read side by side
     */
    static OpenFilesBudget within(int limit, int open, int jobs) {
        int room = limit - open - RESERVE;
        // One job holds its input and its output, and one explanation is written beside all of them.
        if (room < 3) {
            throw new UsageError("the system allows " + limit + " open files per process (ulimit -n), and " + open
                    + " are open already; allow at least " + (open + RESERVE + 3));
        }
        int affordable = Math.min(jobs, (room - 1) / 2);
        return new OpenFilesBudget(affordable, room - affordable);
    }

    /** What Linux says of the process; other systems allow Java ten thousand and tell nothing in a file. */
    private static Optional<Integer> limit() {
        try {
            return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                    .filter(line -> line.startsWith(SOFT_LIMIT))
                    .map(line -> line.substring(SOFT_LIMIT.length()).strip().split(" ", 2)[0])
                    .filter(word -> word.length() < 10 && word.chars().allMatch(c -> c >= '0' && c <= '9'))
                    .map(Integer::valueOf)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // Not a Linux.
        }
    }

    private static int open() {
        int open = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path ignored : all) {
                open++;
            }
        } catch (IOException | DirectoryIteratorException e) {
            return open; // The limit is reached in this very moment.
        }
        return open;
    }
}
