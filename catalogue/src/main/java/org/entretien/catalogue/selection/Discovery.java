package org.entretien.catalogue.selection;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.entretien.catalogue.isolation.SandboxPool;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.spi.Plugin;

/**
 * Reads the providers of one service one by one: a broken one is noted, the others are kept.
 *
 * <p>Bounded, because a broken iterator could fail for ever, and a constructor never return.
 */
public final class Discovery<P extends Plugin> {
    private static final int MOST_PROVIDERS = 10_000;
    private static final int MOST_FAILURES_TO_ADVANCE = 100;

    private final Class<P> kind;
    private final SandboxPool custodians;
    private final List<P> found = new ArrayList<>();
    private final List<ProviderFailure> failures;
    private int failuresToAdvance;

    private Discovery(Class<P> kind, SandboxPool custodians, List<ProviderFailure> failures) {
        this.kind = kind;
        this.custodians = custodians;
        this.failures = failures;
    }

    /** Loading goes through a service loader made by the module that declares {@code uses}: this one. */
    public static <P extends Plugin> List<P> run(
            Class<P> kind, ServiceLoader<P> loader, SandboxPool custodians, List<ProviderFailure> failures) {
        Discovery<P> discovery = new Discovery<>(kind, custodians, failures);
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
            failures.add(
                    new ProviderFailure(kind.getSimpleName(), Optional.empty(), Optional.empty(), FailureTexts.of(e)));
            return ++failuresToAdvance < MOST_FAILURES_TO_ADVANCE;
        }
    }

    private void instantiate(ServiceLoader.Provider<P> provider) {
        new Loading(kind, provider.type(), custodians)
                .run(provider::get, failures)
                .ifPresent(found::add);
    }
}
