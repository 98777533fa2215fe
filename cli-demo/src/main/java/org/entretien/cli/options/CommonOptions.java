package org.entretien.cli.options;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.Reasons;
import org.entretien.cli.io.UsageError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command. */
public final class CommonOptions {
    public static final String JSON_ERRORS = "--json-errors";

    @Option(names = "--plugins", paramLabel = "DIR", description = "Also use the plugins in the jars of this folder.")
    private @Nullable Path plugins;

    @Option(names = "--quiet", description = "No progress bar and no summary; errors are still printed.")
    private boolean quiet;

    @Option(names = "--debug", description = "Print stack traces.")
    private boolean debug;

    @Option(
            names = JSON_ERRORS,
            description = "Write everything on standard error, the summary too, as one JSON object per line.")
    private boolean jsonErrors;

    public boolean quiet() {
        return quiet;
    }

    public boolean jsonErrors() {
        return jsonErrors;
    }

    /** {@return how messages are said} */
    public Messages.Voice voice() {
        return new Messages.Voice(debug, jsonErrors);
    }

    /** {@return the plugins of the class path and of the folder that was named; those that came with the program are trusted} */
    public Catalogue catalogue() {
        Path folder = plugins;
        return ProgramFolder.trustedIn(folder == null ? Catalogue.discover() : Catalogue.discover(loader(folder)));
    }

    /** The loader lives as long as the process: plugins load their classes when they need them. */
    private static ClassLoader loader(Path folder) {
        List<Path> jars = jars(folder);
        if (jars.isEmpty()) {
            throw new UsageError("--plugins " + folder + " holds no jar");
        }
        return new URLClassLoader(
                "plugins",
                jars.stream().map(CommonOptions::url).toArray(URL[]::new),
                CommonOptions.class.getClassLoader());
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("--plugins " + folder + " is not a folder");
        }
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*.jar")) {
            listing.forEach(jars::add);
        } catch (IOException e) {
            throw new UsageError("--plugins " + folder + " cannot be listed: " + Reasons.of(e, folder));
        } catch (DirectoryIteratorException e) {
            throw new UsageError("--plugins " + folder + " cannot be listed: "
                    + Reasons.of(Objects.requireNonNull(e.getCause()), folder));
        }
        Collections.sort(jars);
        jars.forEach(CommonOptions::requireJar);
        return jars;
    }

    /** A class loader passes a file by that is no archive, and the plugin in it would be missing without a word. */
    private static void requireJar(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new UsageError("--plugins: " + jar + " is not a file");
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            file.size();
        } catch (IOException e) {
            throw new UsageError("--plugins: " + jar + " is not a jar that can be opened: " + Reasons.of(e, jar));
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UsageError("--plugins: " + jar + " has no address: " + e.getMessage());
        }
    }
}
