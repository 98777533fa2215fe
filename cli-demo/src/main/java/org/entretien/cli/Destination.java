package org.entretien.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** Where publications go. */
sealed interface Destination {
    /** Standard output: one document, or a stream of publications. */
    record StandardOutput() implements Destination {}

    /**
     * A file that appears whole: one document, or a stream of publications.
     *
     * @param path the file, not a link to it
     */
    record OneFile(Path path) implements Destination {}

    /**
     * Something that is written as it is, a device or a pipe; it must not be replaced by a file.
     *
     * @param path its path
     */
    record Device(Path path) implements Destination {}

    /**
     * A folder: one file for each document.
     *
     * @param path the folder, which may not exist yet
     */
    record Folder(Path path) implements Destination {}

    /**
     * Understands {@code --out}.
     *
     * @param out as typed; without it, standard output
     * @param single whether one document is named by itself
     * @param exporter what will write
     * @return where to write
     * @throws UsageError when the inputs cannot go there
     * @throws OutputFailure when a file stands where a folder is needed
     */
    static Destination of(Optional<String> out, boolean single, PublicationExporter exporter) {
        if (out.isEmpty() || out.get().equals("-")) {
            return new StandardOutput();
        }
        String typed = out.get();
        Path path = path(typed);
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        boolean asOne = single || exporter instanceof StreamExporter;
        if (Files.exists(path)) {
            if (!asOne) {
                throw new OutputFailure(typed, "it is a file, and several inputs need a folder", null);
            }
            return Files.isRegularFile(path) ? new OneFile(real(path)) : new Device(path);
        }
        return notYetThere(typed, path, single, exporter);
    }

    private static Destination notYetThere(String typed, Path path, boolean single, PublicationExporter exporter) {
        Optional<String> ending = FileNames.ending(FileNames.of(path));
        boolean saysFolder = typed.endsWith("/") || ending.isEmpty();
        boolean exportersEnding =
                ending.isPresent() && exporter.format().endings().contains(ending.get());
        if (!saysFolder && (single || exportersEnding && exporter instanceof StreamExporter)) {
            return new OneFile(path);
        }
        if (!saysFolder && exportersEnding) {
            throw new UsageError("--out " + typed + " names one file, and " + exporter.id()
                    + " writes one publication a file; name a folder for several inputs");
        }
        return new Folder(path);
    }

    private static Path path(String typed) {
        try {
            if (typed.isEmpty()) {
                throw new UsageError("--out needs a file, a folder or -");
            }
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new UsageError("--out " + typed + " is not the name of a file here: " + e.getReason());
        }
    }

    /** Through a link, so that the file it leads to is replaced and not the link. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (java.io.IOException e) {
            throw AtomicFiles.failure(path, e);
        }
    }
}
