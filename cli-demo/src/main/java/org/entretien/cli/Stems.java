package org.entretien.cli;

/**
 * The names of the documents that lie side by side, to know which of them need their whole names to have outputs of their own. For one thread
 * at a time.
 */
final class Stems {
    private static final int DIGITS = 6;

    private final Digests names = new Digests();
    private final Digests stems = new Digests();
    private final Digests shared = new Digests();

    /** Adds the name of a document; all are added before the first is asked for. */
    void add(String file) {
        names.add(file);
        String stem = FileNames.stem(file);
        if (!stems.add(stem)) {
            shared.add(stem);
        }
    }

    /**
     * {@return whether another document would have the same output} Either it has the same name but for the ending, or its whole name is the
     * stem of this one ({@code page.txt}, {@code page.html} and {@code page.txt.md}), or one of its records is called so ({@code all.jsonl} and
     * {@code all-000001.txt}).
     *
     * @param file the name of a document
     */
    boolean areShared(String file) {
        String stem = FileNames.stem(file);
        return shared.contains(stem) || !stem.equals(file) && names.contains(stem) || isRecordOfAnother(stem);
    }

    private boolean isRecordOfAnother(String stem) {
        int dash = stem.lastIndexOf('-');
        String number = stem.substring(dash + 1);
        boolean numbered =
                dash > 0 && number.length() >= DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered && (stems.contains(stem.substring(0, dash)) || names.contains(stem.substring(0, dash)));
    }
}
