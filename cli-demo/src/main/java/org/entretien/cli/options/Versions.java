package org.entretien.cli.options;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its jar or module states it. */
public final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"entretien " + version(), "Java " + Runtime.version()};
    }

    public static String version() {
        Package home = Versions.class.getPackage();
        return Optional.ofNullable(Versions.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(home.getImplementationVersion()))
                .orElse("of no stated version");
    }
}
