package org.entretien.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks that a jar names the same providers to the class path ({@code META-INF/services}) and to the module path ({@code provides}).
 *
 * @since 0.1.0
 */
public final class ServiceAgreement {
    private ServiceAgreement() {}

    /**
     * Checks the jar or the folder of classes that a class comes from.
     *
     * @param member any class of it
     * @throws AssertionError when the two lists differ, are empty, or name a class that cannot be provided
     */
    public static void check(Class<?> member) {
        providers(member, true);
    }

    /**
     * Checks the jar or the folder of classes that a class comes from.
     *
     * @param member any class of it
     * @param isModule whether it has a {@code module-info}; where it shall have none, one is an error
     * @return the names of all classes that are provided
     * @throws AssertionError when the two lists differ, are empty, or name a class that cannot be provided
     */
    public static SortedSet<String> providers(Class<?> member, boolean isModule) {
        try {
            Path location = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                return providers(location, member.getClassLoader(), isModule);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + location.toUri()), Map.of())) {
                return providers(jar.getPath("/"), member.getClassLoader(), isModule);
            }
        } catch (URISyntaxException | IOException e) {
            throw new AssertionError("cannot be looked into: " + member, e);
        }
    }

    private static SortedSet<String> providers(Path root, ClassLoader loader, boolean isModule) throws IOException {
        Map<String, SortedSet<String>> services =
                services(root.resolve("META-INF").resolve("services"));
        Path moduleInfo = root.resolve("module-info.class");
        if (!isModule && Files.exists(moduleInfo)) {
            throw new AssertionError(
                    "there is a module-info, though the plugin is said to be no module: " + moduleInfo);
        }
        Map<String, SortedSet<String>> provides = isModule ? provides(moduleInfo) : services;
        if (services.isEmpty() || !services.equals(provides)) {
            throw new AssertionError("META-INF/services names " + services + ", module-info names " + provides);
        }
        services.forEach((service, providers) -> providers.forEach(name -> instantiate(service, name, loader)));
        SortedSet<String> all = new TreeSet<>();
        services.values().forEach(all::addAll);
        return all;
    }

    private static Map<String, SortedSet<String>> provides(Path moduleInfo) throws IOException {
        if (!Files.exists(moduleInfo)) {
            throw new AssertionError("there is no module-info beside META-INF/services");
        }
        Map<String, SortedSet<String>> provides = new TreeMap<>();
        try (InputStream in = Files.newInputStream(moduleInfo)) {
            ModuleDescriptor.read(in)
                    .provides()
                    .forEach(clause -> provides.put(clause.service(), new TreeSet<>(clause.providers())));
        }
        return provides;
    }

    private static Map<String, SortedSet<String>> services(Path folder) throws IOException {
        Map<String, SortedSet<String>> services = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return services;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> services.put(file.getFileName().toString(), providers(file)));
        }
        return services;
    }

    private static SortedSet<String> providers(Path file) {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !names.add(line))
                    .forEach(twice -> {
                        throw new AssertionError(file + " names " + twice + " twice");
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void instantiate(String service, String provider, ClassLoader loader) {
        try {
            Object instance =
                    Class.forName(provider, true, loader).getConstructor().newInstance();
            if (!Class.forName(service, true, loader).isInstance(instance)) {
                throw new AssertionError(provider + " is no " + service);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(provider + " cannot be made by a service loader", e);
        }
    }
}
