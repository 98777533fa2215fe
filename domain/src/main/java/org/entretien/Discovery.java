package org.entretien;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.entretien.spi.Plugin;

/**
 * Reads the providers of one service one by one: a broken one is noted, the others are kept.
 *
 * <p>Bounded, because a broken iterator could fail for ever.
 */
final class Discovery<P extends Plugin> {
    private static final int MOST_PROVIDERS = 10_000;
    private static final int MOST_FAILURES_TO_ADVANCE = 100;

    private final Class<P> kind;
    private final List<P> found = new ArrayList<>();
    private final List<ProviderFailure> failures;
    private int failuresToAdvance;

    private Discovery(Class<P> kind, List<ProviderFailure> failures) {
        this.kind = kind;
        this.failures = failures;
    }

    /** Loading goes through a service loader made by the module that declares {@code uses}: this one. */
    static <P extends Plugin> List<P> run(Class<P> kind, ServiceLoader<P> loader, List<ProviderFailure> failures) {
        Discovery<P> discovery = new Discovery<>(kind, failures);
        Iterator<ServiceLoader.Provider<P>> providers = loader.stream().iterator();
        for (int i = 0; i < MOST_PROVIDERS && discovery.advance(providers); i++) {
            // Every step is taken by advance.
        }
        return discovery.found;
    }

    private boolean advance(Iterator<ServiceLoader.Provider<P>> providers) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            instantiate(providers.next());
            return true;
        } catch (ServiceConfigurationError | LinkageError e) {
            failures.add(new ProviderFailure(
                    kind.getSimpleName(), java.util.Optional.empty(), java.util.Optional.empty(), reason(e)));
            return ++failuresToAdvance < MOST_FAILURES_TO_ADVANCE;
        }
    }

    private void instantiate(ServiceLoader.Provider<P> provider) {
        try {
            found.add(provider.get());
        } catch (ServiceConfigurationError | LinkageError | StackOverflowError e) {
            failures.add(ProviderFailure.of(kind, provider.type(), reason(e)));
        }
    }

    static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String name = root.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
