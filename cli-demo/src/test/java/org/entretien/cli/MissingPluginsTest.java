package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that are on the disk and are not found: the message names the cause and the cure. */
class MissingPluginsTest {
    @TempDir
    private Path folder;

    @Test
    void aClassLoaderThatSeesNothingIsNamed() {
        ClassLoader blind = new URLClassLoader("blind", new URL[0], null);
        assertThatThrownBy(() -> Catalogue.discover(blind).parse(Source.ofText("a.txt", "Why?")))
                .isInstanceOf(PluginMissing.class)
                .hasMessageContaining("java.net.URLClassLoader")
                .hasMessageContaining("use Catalogue.discover(Catalogue.class.getClassLoader())");
    }

    @Test
    void theContextClassLoaderMayBeTheBlindOne() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new URLClassLoader("blind", new URL[0], null));
        try {
            assertThatThrownBy(() -> Catalogue.discover().exporter("json"))
                    .isInstanceOf(PluginMissing.class)
                    .hasMessageContaining("context class loader");
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(Catalogue.discover().exporter("json").id()).isEqualTo("json");
    }

    @Test
    void aJarMergedOfSeveralThatKeptOneListIsNamed() throws Exception {
        List<URL> libraries = new ArrayList<>();
        libraries.add(merged(libraries).toUri().toURL());
        try (URLClassLoader loader =
                new URLClassLoader("merged", libraries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(Catalogue.class.getName());
            Object catalogue = type.getMethod("discover", ClassLoader.class).invoke(null, loader);
            Throwable failure = catchThrowable(
                    () -> type.getMethod("exporter", String.class).invoke(catalogue, "nonesuch"));
            assertThat(failure).isInstanceOf(InvocationTargetException.class);
            assertThat(failure.getCause())
                    .hasMessageContaining("no exporter is called nonesuch")
                    .hasMessageContaining("META-INF/services/org.entretien.spi.PublicationExporter")
                    .hasMessageContaining("ServicesResourceTransformer");
        }
    }

    @Test
    void jarsOfTheirOwnGiveNoSuchAdvice() {
        assertThatThrownBy(() -> Catalogue.discover().exporter("nonesuch"))
                .hasMessageNotContainingAny("ServicesResourceTransformer", "class loader");
    }

    /** Packs all that is ours into one jar; of files with one name the first stays, as naive tools do. */
    private Path merged(List<URL> libraries) throws IOException {
        Path jar = folder.resolve("all.jar");
        Set<String> seen = new HashSet<>();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                Path path = Path.of(entry);
                if (Files.isDirectory(path) && path.endsWith("target/classes")) {
                    copy(path, seen, out);
                } else if (path.getFileName().toString().startsWith("entretien-")) {
                    // Behind the phase "package" the modules before this one are jars.
                    try (FileSystem inside = FileSystems.newFileSystem(path)) {
                        copy(inside.getPath("/"), seen, out);
                    }
                } else if (!Files.isDirectory(path)) {
                    libraries.add(path.toUri().toURL());
                }
            }
        }
        assertThat(seen).contains("META-INF/services/org.entretien.spi.PublicationExporter");
        return jar;
    }

    private static void copy(Path classes, Set<String> seen, JarOutputStream out) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = classes.relativize(file).toString().replace('\\', '/');
            if (seen.add(name)) {
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
