package org.entretien.cli.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.io.UsageError;

/** Checks every file that a command writes: an existing file is kept without {@code --force}, and no output is an input. */
public final class OutputGuard {
    private OutputGuard() {}

    /**
     * Looks before any work is done.
     *
     * @param option which names the file
     * @param file to be written
     * @param inputs what is read
     * @param replaces whether a file that is there may go
     * @throws UsageError when it may not be written
     */
    public static void require(String option, Path file, Inputs inputs, boolean replaces) {
        if (inputs.read(file)) {
            throw new UsageError(option + " " + file + " is a file that is read; name another one");
        }
        if (!replaces && isThere(file)) {
            throw new UsageError(option + " " + file + " exists; --force overwrites it");
        }
    }

    /** {@return whether there is something of that name, a link that leads nowhere too} @param file any path */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
