package org.entretien.catalogue.provider;

import java.util.Objects;
import java.util.Optional;
import org.entretien.spi.MessageText;

/**
 * A plugin that was named and cannot be used. The others work.
 *
 * @param kind the service it was to provide: {@code PublicationParser}
 * @param className its class, if it got that far
 * @param jar where that class was loaded from, if that is known
 * @param reason what is wrong with it
 * @since 0.1.0
 */
public record ProviderFailure(String kind, Optional<String> className, Optional<String> jar, String reason) {
    /**
     * Checks structure.
     *
     * @param kind the service it was to provide: {@code PublicationParser}
     * @param className its class, if it got that far
     * @param jar where that class was loaded from, if that is known
     * @param reason what is wrong with it; hidden characters are spelt out
     */
    public ProviderFailure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(jar, "jar");
        reason = MessageText.line(Objects.requireNonNull(reason, "reason"));
    }

    @Override
    public String toString() {
        String who = className
                .map(name -> name + jar.map(place -> " in " + place).orElse(""))
                .orElse("a provider");
        return MessageText.line(kind + ": " + who + ": " + reason);
    }
}
