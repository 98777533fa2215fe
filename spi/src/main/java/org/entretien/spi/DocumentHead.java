package org.entretien.spi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a document, for plugins to look at before one of them is chosen.
 *
 * @since 0.1.0
 */
public final class DocumentHead {
    /** The number of bytes of the beginning that plugins are shown at most. */
    public static final int LENGTH = 4096;

    private static final int CONTROLS_OF_TEXT = 20;

    private final String name;
    private final Optional<String> mediaType;
    private final byte[] bytes;
    /** Every parser asks for it; strings are immutable, so any thread may create it. */
    private @Nullable String ascii;

    private final boolean binary;

    /**
     * Made by the catalogue.
     *
     * @param name the document's name
     * @param mediaType its declared media type in lower case, without parameters
     * @param bytes its first bytes after decompression, at most {@link #LENGTH}
     */
    public DocumentHead(String name, Optional<String> mediaType, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.bytes = bytes.clone();
        this.binary = isBinary(this.bytes);
    }

    /** {@return the document's name} */
    public String name() {
        return name;
    }

    /** {@return its declared media type} */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /**
     * Whether the document's name or its declared media type is one of a format.
     *
     * @param format any format
     * @return true where the name ends as the format's files do, in whichever case, or the media type is the format's
     */
    public boolean isNamed(Format format) {
        String small = name.toLowerCase(Locale.ROOT);
        return format.endings().stream().anyMatch(ending -> small.endsWith("." + ending))
                || mediaType.filter(format.mediaTypes()::contains).isPresent();
    }

    /** {@return a copy of the first bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The first bytes as Latin-1, for looking at marks of ASCII in whichever encoding: a byte order mark of UTF-8 or UTF-16 is left out, and so are the
     * NULs that UTF-16 has beside each letter.
     *
     * @return one character for each of the other bytes
     */
    public String ascii() {
        String known = ascii;
        if (known == null) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            known = text.substring(mark(text)).replace("\0", "");
            ascii = known;
        }
        return known;
    }

    private static int mark(String text) {
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE") ? 2 : 0;
    }

    /**
     * Whether the bytes are of a kind that no text has: one in twenty is a control character, and no byte order mark of UTF-16 explains it. A stray
     * NUL makes no text binary.
     *
     * @return true for binary content
     */
    public boolean looksBinary() {
        return binary;
    }

    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return false;
        }
        int controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls * CONTROLS_OF_TEXT > bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
