package org.entretien;

import java.lang.module.ModuleDescriptor;
import java.security.CodeSource;
import java.util.Optional;

/** Where a class comes from. */
final class Origin {
    private Origin() {}

    static Optional<String> jar(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(Object::toString);
    }

    static Optional<String> version(Class<?> type) {
        return Optional.ofNullable(type.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(type.getPackage().getImplementationVersion()));
    }
}
