package org.entretien.catalogue.selection;

import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.entretien.catalogue.isolation.Origin;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.spi.MessageText;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationParser;

/** Why plugins may be missing that were thought to be there, and what to do about it. */
public final class Hints {
    private static final int MAX_FAILURE_CHARS = 300;

    private Hints() {}

    /** {@return the cause when plugins of a kind are there and cannot be used} */
    static Optional<String> broken(Class<?> kind, List<ProviderFailure> failures) {
        List<ProviderFailure> own = failures.stream()
                .filter(failure -> failure.kind().equals(kind.getSimpleName()))
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of("more that cannot be used: " + own.size() + " (Catalogue.failures()), the first: "
                        + MessageText.line(own.get(0).toString(), MAX_FAILURE_CHARS));
    }

    /** {@return the cause when plugins and catalogue are in one jar, in which lists of plugins have often replaced each other} */
    static <P extends Plugin> Optional<String> merged(Class<P> kind, List<RegisteredPlugin<P>> members) {
        Optional<String> own = Origin.jar(Hints.class);
        boolean together = own.isPresent()
                && members.stream().anyMatch(member -> member.provider().jar().equals(own));
        return together
                ? Optional.of(
                        "plugins and catalogue are in one jar: where it was made of several, each META-INF/services/"
                                + kind.getName()
                                + " must be joined to the others, with maven-shade-plugin by its ServicesResourceTransformer")
                : Optional.empty();
    }

    /** {@return the cause when a class loader sees no plugin at all and that of the catalogue does} */
    public static Optional<String> blind(ClassLoader asked) {
        ClassLoader own = Hints.class.getClassLoader();
        if (asked.equals(own) || !sees(own)) {
            return Optional.empty();
        }
        return Optional.of(
                "the class loader that was asked (" + asked.getClass().getName()
                        + "), by default the context class loader of the thread, sees no plugin, and that of the catalogue does:"
                        + " use Catalogue.discover(Catalogue.class.getClassLoader())");
    }

    /** Nothing is loaded for it. */
    private static boolean sees(ClassLoader loader) {
        try {
            return ServiceLoader.load(PublicationParser.class, loader).stream()
                    .findAny()
                    .isPresent();
        } catch (ServiceConfigurationError e) {
            return true; // A broken plugin was seen, too.
        }
    }
}
