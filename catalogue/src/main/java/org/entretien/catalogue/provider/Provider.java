package org.entretien.catalogue.provider;

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

    @Override
    public String toString() {
        return MessageText.line(className + jar.map(place -> " in " + place).orElse(""));
    }
}
