package org.entretien.catalogue.provider;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.entretien.spi.MessageText;

/**
 * A plugin that was found, and where.
 *
 * @param kind the service it provides: {@code PublicationParser}
 * @param id its id
 * @param priority its priority
 * @param className its class
 * @param jar where that class was loaded from, if that is known
 * @param version the version that the jar or module states, if any
 * @since 0.1.0
 */
public record Provider(
        String kind, String id, int priority, String className, Optional<String> jar, Optional<String> version) {
    /**
     * Checks structure.
     *
     * @param kind the service it provides: {@code PublicationParser}
     * @param id its id
     * @param priority its priority
     * @param className its class
     * @param jar where that class was loaded from, if that is known
     * @param version the version that the jar or module states, if any
     */
    public Provider {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(jar, "jar");
        Objects.requireNonNull(version, "version");
    }

    /**
     * Whether the class was loaded from a jar that lies in a folder, not in one below it. What counts is the code source of the class, not its
     * name; a link in the folder counts as a jar in it.
     *
     * @param folder an existing folder or not
     * @return false as well where the place of the class is unknown or no file
     */
    public boolean isIn(Path folder) {
        return jar.flatMap(Provider::file)
                .map(Path::getParent)
                .filter(parent -> real(parent).equals(real(folder)))
                .isPresent();
    }

    private static Optional<Path> file(String address) {
        try {
            return Optional.of(Path.of(URI.create(address)).toAbsolutePath()).filter(Files::isRegularFile);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // Not a file of this machine.
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize(); // It does not exist, so no jar lies in it.
        }
    }

    @Override
    public String toString() {
        return MessageText.line(className + jar.map(place -> " in " + place).orElse(""));
    }
}
