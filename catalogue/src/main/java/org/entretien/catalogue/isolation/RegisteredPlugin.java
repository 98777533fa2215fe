package org.entretien.catalogue.isolation;

import java.util.Optional;
import org.entretien.catalogue.provider.Provider;
import org.entretien.spi.Format;
import org.entretien.spi.Plugin;
import org.entretien.spi.PluginFailure;

/**
 * A usable plugin, with what it said of itself when it was loaded; it is not asked again.
 *
 * @param plugin the plugin
 * @param provider its id, its priority, and where it came from
 * @param format what it reads, if it is a parser
 * @param trusted whether its code runs on the thread of the caller
 * @param <P> its kind
 */
public record RegisteredPlugin<P extends Plugin>(
        P plugin, Provider provider, Optional<Format> format, boolean trusted) {
    public String id() {
        return provider.id();
    }

    public int priority() {
        return provider.priority();
    }

    public PluginFailure failure(String source, Throwable cause) {
        return new PluginFailure(id(), provider.version(), provider.jar(), source, cause);
    }
}
