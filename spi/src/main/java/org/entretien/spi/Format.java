package org.entretien.spi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A format of documents.
 *
 * @param name for people, {@code JSON}
 * @param mediaTypes in lower case, the preferred one first: {@code application/json}
 * @param endings of file names, in lower case, without the dot, the preferred one first: {@code json}
 * @since 0.1.0
 */
public record Format(String name, List<String> mediaTypes, List<String> endings) {
    /**
     * Checks structure.
     *
     * @param name for people, {@code JSON}
     * @param mediaTypes in lower case, the preferred one first: {@code application/json}
     * @param endings of file names, in lower case, without the dot, the preferred one first: {@code json}
     * @throws IllegalArgumentException when there is no ending or one is not in lower case
     */
    public Format {
        Objects.requireNonNull(name, "name");
        mediaTypes = List.copyOf(mediaTypes);
        endings = List.copyOf(endings);
        if (endings.isEmpty()) {
            throw new IllegalArgumentException("a format needs at least one ending: " + name);
        }
        endings.forEach(Format::requireLowerCase);
        mediaTypes.forEach(Format::requireLowerCase);
    }

    /** {@return the ending that files of this format get} */
    public String ending() {
        return endings.get(0);
    }

    private static void requireLowerCase(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not in lower case: " + text);
        }
    }
}
