package org.entretien.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Publication;

/**
 * The JSON form of a publication on one line, the same bytes for equal publications. Stateless.
 *
 * @since 0.1.0
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * Writes a publication.
     *
     * @param publication what to write
     * @return its JSON on one line, without the line feed; no bracket of a tag stands in it
     */
    public static String of(Publication publication) {
        return new String(bytes(publication), StandardCharsets.UTF_8);
    }

    /**
     * Identifies a publication by its content.
     *
     * @param publication any publication
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public static String digest(Publication publication) {
        return "sha256:" + hex(bytes(publication));
    }

    /**
     * Names a publication where a format demands an address.
     *
     * @param publication any publication
     * @return {@code urn:entretien:} and its digest
     */
    public static String urn(Publication publication) {
        return "urn:entretien:" + digest(publication);
    }

    static String digest(String json) {
        return "sha256:" + hex(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonBinding.writeLines(List.of(publication).iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        byte[] line = out.toByteArray();
        return Arrays.copyOf(line, line.length - 1);
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
