package org.entretien.catalogue.selection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.isolation.Allowance;
import org.entretien.catalogue.isolation.Origin;
import org.entretien.catalogue.isolation.PluginCall;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.PluginSandbox;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.isolation.SandboxPool;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.spi.Plugin;

/** The first steps of a plugin: its constructor, and what it says of itself. Whatever goes wrong in them is its own failure and no one else's. */
final class Loading {
    /** Dictionaries and models may be read in them. */
    private static final Allowance ALLOWANCE = Allowance.of(Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final Class<? extends Plugin> kind;
    private final Class<?> type;
    private final SandboxPool custodians;

    Loading(Class<? extends Plugin> kind, Class<?> type, SandboxPool custodians) {
        this.kind = kind;
        this.type = type;
        this.custodians = custodians;
    }

    /** Stands for a plugin that has not said its name yet. */
    private record Newcomer(String id) implements Plugin {}

    /** {@return what a step gives; empty when it fails, which is noted} @param step what to do @param failures where to note it */
    <T> Optional<T> run(PluginCall<T> step, List<ProviderFailure> failures) {
        PluginSandbox custody = custodians.over(type.getName(), ALLOWANCE);
        String name = type.getName();
        Provider provider = new Provider(kind.getSimpleName(), name, 0, name, Origin.jar(type), Origin.version(type));
        RegisteredPlugin<Newcomer> newcomer =
                new RegisteredPlugin<>(new Newcomer(name), provider, Optional.empty(), false);
        try {
            return run(() -> custody.callPlugin(newcomer, step), failures, custody);
        } finally {
            custody.release();
        }
    }

    private <T> Optional<T> run(PluginCall<T> step, List<ProviderFailure> failures, PluginExecutor runner) {
        // The words of a failure may come from the plugin's own code: they are taken within the step.
        String[] words = new String[1];
        try {
            return Optional.of(runner.run(() -> {
                try {
                    return step.run();
                } catch (Throwable e) {
                    words[0] = FailureTexts.of(e);
                    throw e;
                }
            }));
        } catch (Throwable e) {
            String reason = words[0] == null ? FailureTexts.of(e) : words[0];
            failures.add(Origin.failure(kind, type, reason));
            return Optional.empty();
        }
    }
}
