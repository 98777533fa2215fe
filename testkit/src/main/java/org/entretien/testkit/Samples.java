package org.entretien.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.Source;

/**
 * Finds the sample documents of a plugin.
 *
 * @since 0.1.0
 */
public final class Samples {
    private Samples() {}

    /**
     * A sample beside a test class.
     *
     * @param test the class
     * @param name of the resource in its package
     * @return the document, in memory
     * @throws AssertionError when there is none
     */
    public static Source resource(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no sample " + name + " beside " + test.getName());
            }
            return Source.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The samples of a folder.
     *
     * @param folder where
     * @param ending of their names
     * @return the documents in the order of their names, in memory
     * @throws AssertionError when there is none
     */
    public static List<Source> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Source> samples = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(Samples::file)
                    .toList();
            if (samples.isEmpty()) {
                throw new AssertionError("there is no sample *" + ending + " in " + folder);
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source file(Path file) {
        return Source.of(String.valueOf(file.getFileName()), bytes(Source.of(file)));
    }

    /**
     * {@return all bytes of a source}
     *
     * @param source any source
     * @throws UncheckedIOException if it cannot be read
     */
    public static byte[] bytes(Source source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return a source of the same name and hints with other bytes, in memory}
     *
     * @param like whose name, media type, charset and address it has
     * @param bytes what it holds; not copied
     */
    public static Source with(Source like, byte[] bytes) {
        Source source = Source.of(like.name(), bytes);
        source = like.mediaType().map(source::withMediaType).orElse(source);
        source = like.charset().map(source::withCharset).orElse(source);
        return like.uri().map(source::withUri).orElse(source);
    }
}
