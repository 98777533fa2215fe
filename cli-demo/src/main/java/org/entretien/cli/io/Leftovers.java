package org.entretien.cli.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Removes the temporary files of killed runs, once for each folder that this run writes into. */
final class Leftovers {
    private final Set<Path> cleared = new HashSet<>();

    /** Clears a folder the first time it is named; others who name one meanwhile wait. */
    synchronized void clear(Path folder) throws IOException {
        if (!cleared.contains(folder)) {
            remove(folder);
            cleared.add(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, TemporaryFile::isOurs)) {
            for (Path leftover : leftovers) {
                TemporaryFile.deleteUnlessInUse(leftover);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
