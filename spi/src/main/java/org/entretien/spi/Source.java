package org.entretien.spi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document to read: its bytes, its name, and what its transport says of it. Immutable; the bytes may be readable only once.
 *
 * @since 0.1.0
 */
public final class Source {
    private final String name;
    private final Opener opener;
    private final Optional<String> mediaType;
    private final Optional<Charset> charset;
    private final Optional<URI> uri;
    private final Optional<Instant> fetched;
    private final byte @Nullable [] memory;

    /**
     * Opens the bytes.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the bytes from the start.
         *
         * @return a stream that the caller closes
         * @throws IOException when the document cannot be opened
         */
        InputStream open() throws IOException;
    }

    private Source(
            String name,
            Opener opener,
            Optional<String> mediaType,
            Optional<Charset> charset,
            Optional<URI> uri,
            Optional<Instant> fetched,
            byte @Nullable [] memory) {
        this.name = Objects.requireNonNull(name, "name");
        this.opener = Objects.requireNonNull(opener, "opener");
        this.mediaType = mediaType;
        this.charset = charset;
        this.uri = uri;
        this.fetched = fetched;
        this.memory = memory;
    }

    /**
     * A document behind an opener.
     *
     * @param name for people, and for its ending
     * @param opener opens it
     * @return the source
     */
    public static Source of(String name, Opener opener) {
        return new Source(name, opener, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), null);
    }

    /**
     * A file.
     *
     * @param file its path
     * @return the source
     */
    public static Source of(Path file) {
        return of(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Bytes in memory.
     *
     * @param name for people, and for its ending
     * @param bytes the document; not copied
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(
                name,
                () -> new ByteArrayInputStream(bytes),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * A text in memory.
     *
     * @param name for people, and for its ending
     * @param text the document
     * @return the source, in UTF-8 and marked so
     */
    public static Source ofText(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8)).withCharset(StandardCharsets.UTF_8);
    }

    /**
     * {@return this source with a declared media type}
     *
     * @param type with or without parameters
     */
    public Source withMediaType(String type) {
        int end = type.indexOf(';');
        String bare = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return new Source(name, opener, Optional.of(bare), charset, uri, fetched, memory);
    }

    /**
     * {@return this source with a declared charset}
     *
     * @param declared the hint; a byte order mark is believed more
     */
    public Source withCharset(Charset declared) {
        return new Source(name, opener, mediaType, Optional.of(declared), uri, fetched, memory);
    }

    /**
     * {@return this source with the address it was found at}
     *
     * @param address where
     */
    public Source withUri(URI address) {
        return new Source(name, opener, mediaType, charset, Optional.of(address), fetched, memory);
    }

    /**
     * {@return this source with the time it was fetched at}
     *
     * @param when by the clock of the program that fetched it
     */
    public Source withFetched(Instant when) {
        return new Source(name, opener, mediaType, charset, uri, Optional.of(when), memory);
    }

    /**
     * {@return this source with its bytes opened otherwise}
     *
     * @param other the new opener
     */
    public Source withOpener(Opener other) {
        return new Source(name, other, mediaType, charset, uri, fetched, null);
    }

    /**
     * {@return this source under another name}
     *
     * @param other the new name
     */
    public Source named(String other) {
        return new Source(other, opener, mediaType, charset, uri, fetched, memory);
    }

    /** {@return the name, for people and for its ending} */
    public String name() {
        return name;
    }

    /** {@return the declared media type in lower case, without parameters} */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /** {@return the declared charset} */
    public Optional<Charset> charset() {
        return charset;
    }

    /** {@return where the document was found} */
    public Optional<URI> uri() {
        return uri;
    }

    /** {@return when the document was fetched} */
    public Optional<Instant> fetched() {
        return fetched;
    }

    /**
     * Opens the bytes.
     *
     * @return a stream that the caller closes
     * @throws IOException when the document cannot be opened
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    /**
     * The bytes of a document that is in memory as a whole.
     *
     * @return the bytes themselves, not to be changed; empty where they have to be opened
     */
    public Optional<byte[]> inMemory() {
        return Optional.ofNullable(memory);
    }

    /**
     * All bytes of a document that is read as one.
     *
     * @param context its limit on bytes holds
     * @return the bytes, not to be changed: where the document is in memory they are its own
     * @throws LimitExceeded when there are more than allowed
     * @throws InputRejected when the bytes cannot be read
     */
    public byte[] readAll(ParseContext context) {
        long maximum = context.limits().inputBytes();
        if (memory != null) {
            requireBytes(memory.length, maximum);
            return memory;
        }
        try (InputStream in = open()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                requireBytes(bytes.size() + (long) n, maximum);
                bytes.write(buffer, 0, n);
                context.deadline().check();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw Unreadable.rejection(name, e);
        }
    }

    private void requireBytes(long count, long maximum) {
        if (count > maximum) {
            throw new LimitExceeded(name, "bytes of one document", maximum, count);
        }
    }
}
