package org.entretien.cli.plugin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.provider.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Jars of plugins that were built before their sources were last changed. Their authors would otherwise look for the fault in what they have just
 * written, which does not run at all.
 */
public final class StaleJars {
    private static final int MOST_FILES = 10_000;
    private static final Path BUILD = Path.of("target");

    private StaleJars() {}

    /** {@return a sentence about each of them, by the order of plugins} */
    public static List<String> of(Catalogue catalogue) {
        List<String> warnings = new ArrayList<>();
        catalogue.providers().stream()
                .map(Provider::jar)
                .flatMap(Optional::stream)
                .distinct()
                .map(StaleJars::file)
                .flatMap(Optional::stream)
                .forEach(jar -> newer(jar)
                        .ifPresent(source -> warnings.add("the plugins in " + jar.getFileName() + " are older than "
                                + source + "; build them again, for example with mvn package")));
        return warnings;
    }

    private static Optional<Path> file(String address) {
        try {
            Path file = Path.of(URI.create(address));
            return address.endsWith(".jar") ? Optional.of(file) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // Not a file of this machine: nothing can be said about its sources.
        }
    }

    private static Optional<Path> newer(Path jar) {
        Path folder = jar.toAbsolutePath().getParent();
        if (folder == null || !BUILD.equals(folder.getFileName())) {
            return Optional.empty();
        }
        Path project = Objects.requireNonNull(folder.getParent());
        return Stream.of(project.resolve("src").resolve("main"), folder.resolve("classes"))
                .flatMap(sources -> newer(jar, sources).stream())
                .findFirst();
    }

    private static Optional<Path> newer(Path jar, Path sources) {
        FileTime built = time(jar);
        if (built == null || !Files.isDirectory(sources)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.limit(MOST_FILES)
                    .filter(Files::isRegularFile)
                    .filter(file -> {
                        FileTime changed = time(file);
                        return changed != null && changed.compareTo(built) > 0;
                    })
                    .min(Path::compareTo);
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty(); // Sources that cannot be read are no reason not to use the jar.
        }
    }

    private static @Nullable FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return null;
        }
    }
}
