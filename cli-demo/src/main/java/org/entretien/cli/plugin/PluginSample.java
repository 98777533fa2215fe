package org.entretien.cli.plugin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import org.entretien.cli.io.Reasons;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.Source;

/**
 * The document that a new plugin is to read.
 *
 * @param fileName what it is called in the project
 * @param bytes what is in it
 * @param uri where it was found
 * @param stated whether somebody said so, or it is invented
 */
public record PluginSample(String fileName, byte[] bytes, URI uri, boolean stated) {
    public static PluginSample read(Path file, Optional<URI> uri, PluginName plugin) {
        if (uri.isPresent() && uri.get().getHost() == null) {
            throw new UsageError(
                    "--uri must be the address of a page, such as https://my-site.example/page: " + uri.get());
        }
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                // A pipe would be waited for, and a device may never end.
                throw new UsageError("--sample " + file + " is not a file");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new UsageError("--sample " + file + " is empty");
            }
            URI address = uri.orElse(URI.create("https://www." + plugin.id() + ".example/page"));
            return new PluginSample("sample." + ending(file), bytes, address, uri.isPresent());
        } catch (IOException e) {
            throw new UsageError("--sample " + file + " cannot be read: " + Reasons.of(e, file));
        }
    }

    /** {@return the ending of a file's name, which parsers go by} */
    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        boolean plain = !end.isEmpty()
                && end.length() < 12
                && end.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        return plain && end.length() < name.length() ? end : "txt";
    }

    String ending() {
        return fileName.substring(fileName.lastIndexOf('.') + 1);
    }

    PluginSample at(URI address) {
        return new PluginSample(fileName, bytes, address, stated);
    }

    Source located() {
        return source().withUri(uri);
    }

    Source source() {
        return Source.of(fileName, bytes);
    }
}
