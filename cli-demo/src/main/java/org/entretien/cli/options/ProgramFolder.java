package org.entretien.cli.options;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.provider.Provider;

/**
 * The folder that the jar of this program lies in. Its plugins came with the program and are trusted; those of {@code --plugins} and of anything else
 * on the class path are not, whatever their packages are called.
 */
final class ProgramFolder {
    private ProgramFolder() {}

    /** {@return the same plugins, those of the program trusted} */
    static Catalogue trustedIn(Catalogue catalogue) {
        return of(ProgramFolder.class)
                .map(folder -> catalogue.trusting((Provider provider) -> provider.isIn(folder)))
                .orElse(catalogue);
    }

    /** {@return the folder of the jar that a class was loaded from; empty for a folder of classes and for an image} */
    static Optional<Path> of(Class<?> type) {
        CodeSource place = type.getProtectionDomain().getCodeSource();
        if (place == null || place.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI address = place.getLocation().toURI();
            return Optional.of(Path.of(address).toAbsolutePath())
                    .filter(Files::isRegularFile)
                    .map(Path::getParent);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // Not a file of this machine: nothing is trusted.
        }
    }
}
