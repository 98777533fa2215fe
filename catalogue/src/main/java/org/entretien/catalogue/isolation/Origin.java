package org.entretien.catalogue.isolation;

import java.lang.module.ModuleDescriptor;
import java.security.CodeSource;
import java.util.Optional;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.spi.Plugin;

/** Where a class comes from. */
public final class Origin {
    private Origin() {}

    public static Optional<String> jar(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString);
    }

    public static Optional<String> version(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()));
    }

    public static Provider provider(Class<? extends Plugin> kind, Plugin plugin, String id, int priority) {
        Class<?> type = plugin.getClass();
        return new Provider(kind.getSimpleName(), id, priority, type.getName(), Origin.jar(type), Origin.version(type));
    }

    public static ProviderFailure failure(Class<?> kind, Class<?> type, String reason) {
        return new ProviderFailure(kind.getSimpleName(), Optional.of(type.getName()), Origin.jar(type), reason);
    }
}
