package org.entretien.exporter.text;

/** Text that cannot do anything to a terminal, and cannot pass for the beginning of another paragraph. */
final class Plain {
    private static final String CONTINUED = "\n    ";

    private Plain() {}

    /**
     * {@return the words with line breaks indented, and controls and marks that turn the direction of writing made visible as U+FFFD}
     *
     * @param words of the model
     */
    static String of(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (c == '\n') {
                plain.append(CONTINUED);
            } else {
                plain.appendCodePoint(isUnsafe(c) ? '\uFFFD' : c);
            }
        });
        return plain.toString();
    }

    private static boolean isUnsafe(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t';
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean override = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || separator || override;
    }
}
