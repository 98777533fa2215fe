package org.entretien.cli.input;

import java.io.IOException;
import java.nio.file.Path;

/** Where paths lead to, however they are spelt and whether or not anything is there yet. */
public final class RealPaths {
    private RealPaths() {}

    /**
     * {@return the one path of a place, through links as far as there is something, so that two that are equal are one place}
     *
     * @param path any path
     */
    public static Path of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = path.toAbsolutePath(); there != null; there = there.getParent()) {
            try {
                Path rest = there.relativize(path.toAbsolutePath());
                return there.toRealPath().resolve(rest).normalize();
            } catch (IOException e) {
                continue; // Not there yet: then what it lies in may be.
            }
        }
        return whole;
    }
}
