package org.entretien.parser.warc;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.entretien.decoding.CharsetLabels;

/**
 * What is known of a document before it is read.
 *
 * @param type its media type in lower case, without parameters; empty where it is unknown
 * @param charset the declared charset
 */
record Payload(Optional<String> type, Optional<Charset> charset) {
    private static final String CHARSET = "charset=";
    private static final String UNKNOWN = "application/octet-stream";

    /**
     * Puts together what the crawler found and what the server said; the crawler has looked at the bytes.
     *
     * @param heading of the record
     * @param declared the type that came with the document
     */
    static Payload of(WarcHeader heading, Optional<String> declared) {
        Optional<String> found =
                heading.fields().first("WARC-Identified-Payload-Type").flatMap(Payload::bare);
        return new Payload(
                found.or(() -> declared.flatMap(Payload::bare)),
                declared.flatMap(Payload::charsetName).flatMap(CharsetLabels::find));
    }

    private static Optional<String> bare(String type) {
        int end = type.indexOf(';');
        String name = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return name.indexOf('/') > 0 && !name.equals(UNKNOWN) ? Optional.of(name) : Optional.empty();
    }

    /** {@return the value of the parameter, with or without quotation marks} */
    private static Optional<String> charsetName(String type) {
        for (int at = type.indexOf(';'); at >= 0; at = type.indexOf(';', at + 1)) {
            int start = at + 1;
            while (start < type.length() && type.charAt(start) == ' ') {
                start++;
            }
            if (type.regionMatches(true, start, CHARSET, 0, CHARSET.length())) {
                int end = type.indexOf(';', start);
                String value = type.substring(start + CHARSET.length(), end < 0 ? type.length() : end);
                return Optional.of(value.replace('"', ' ').strip());
            }
        }
        return Optional.empty();
    }

    /** {@return whether it is nothing that anyone reads: pictures, sounds, what makes a page look and move, what its scripts exchange} */
    boolean isFurniture() {
        return type.filter(Payload::isFurniture).isPresent();
    }

    private static boolean isFurniture(String type) {
        int slash = type.indexOf('/');
        return switch (slash < 0 ? type : type.substring(0, slash)) {
            case "image", "audio", "video", "font", "model" -> true;
            case "text" -> type.equals("text/css") || type.contains("javascript") || type.contains("ecmascript");
            case "application" ->
                type.contains("javascript")
                        || type.contains("ecmascript")
                        || type.contains("font")
                        || type.endsWith("json")
                        || type.endsWith("/wasm");
            default -> false;
        };
    }
}
