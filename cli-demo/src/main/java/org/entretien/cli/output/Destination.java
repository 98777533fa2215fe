package org.entretien.cli.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.FileNames;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** Where publications go. */
public sealed interface Destination {
    /** Also {@code bz2}; but not {@code v2}. */
    Pattern FILE_ENDING = Pattern.compile("[a-z]{2}[a-z0-9]{0,8}");

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
        Optional<String> ending = FileNames.ending(FileNames.unpacked(FileNames.of(path)));
        boolean saysFolder = typed.endsWith("/") || ending.isEmpty();
        boolean exportersEnding =
                ending.isPresent() && exporter.format().endings().contains(ending.get());
        if (!saysFolder && (single || exportersEnding && exporter instanceof StreamExporter)) {
            return new OneFile(path);
        }
        if (!saysFolder && exportersEnding) {
            throw new UsageError("--out " + typed + " names one file, and " + exporter.id()
                    + " holds one publication per file; name a folder for several inputs");
        }
        if (!saysFolder && looksLikeFile(ending)) {
            throw new UsageError(
                    "--out " + typed + " looks like one file, and " + exporter.id() + " goes to one that ends in ."
                            + exporter.format().ending() + "; for a folder of that name write " + typed + "/");
        }
        return new Folder(path);
    }

    /**
     * {@return the exporter that writes what a name ends in; none where the name says nothing of it}
     *
     * @param out as typed
     * @param catalogue the plugins
     * @throws UsageError when it ends in something that no exporter writes
     */
    static Optional<String> formatOf(String out, Catalogue catalogue) {
        if (out.equals("-") || out.endsWith("/") || isOther(path(out))) {
            return Optional.empty();
        }
        Optional<String> ending = FileNames.ending(FileNames.unpacked(FileNames.of(path(out))));
        Optional<String> format = catalogue.exporters().stream()
                .filter(exporter ->
                        ending.isPresent() && exporter.format().endings().contains(ending.get()))
                .map(Plugin::id)
                .findFirst();
        if (format.isEmpty() && looksLikeFile(ending)) {
            throw new UsageError("--out " + out + ": no format ends in ." + ending.orElse("")
                    + "; name one with --to, or write " + out + "/ for a folder");
        }
        return format;
    }

    /** Refuses to write where it is read from, whatever the format. */
    static void requireNoInput(Optional<String> out, Inputs inputs) {
        out.filter(typed -> !typed.equals("-"))
                .map(Destination::path)
                .filter(Files::isRegularFile)
                .ifPresent(path -> OutputGuard.require("--out", path, inputs, true));
    }

    /** A folder or a device: its name says nothing of a format. */
    private static boolean isOther(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** Endings of files are letters and perhaps a digit; 2016 and v2 in the name of a folder are none. */
    private static boolean looksLikeFile(Optional<String> ending) {
        return ending.isPresent() && FILE_ENDING.matcher(ending.get()).matches();
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
