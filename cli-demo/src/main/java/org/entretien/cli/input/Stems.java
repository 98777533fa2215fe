package org.entretien.cli.input;

import java.text.Normalizer;
import java.util.Locale;
import org.entretien.cli.io.FileNames;

/**
 * The names of the documents that lie side by side, to know which of them need their whole names to have outputs of their own. Names that differ
 * only in case, or in how their accents are composed, count as the same on every system: where outputs are written such names may be those of one
 * file. For one thread at a time.
 */
public final class Stems {
    private static final int DIGITS = 6;

    private final Digests spellings = new Digests();
    private final Digests names = new Digests();
    private final Digests spelt = new Digests();
    private final Digests stems = new Digests();
    private final Digests shared = new Digests();

    /** Adds the name of a document; all are added before the first is asked for. */
    void add(String file) {
        String name = alike(file);
        boolean another = spellings.add(file);
        if (!names.add(name) && another) {
            spelt.add(name);
        }
        String stem = FileNames.stem(name);
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
        String name = alike(file);
        String stem = FileNames.stem(name);
        return shared.contains(stem) || !stem.equals(name) && names.contains(stem) || isRecordOfAnother(stem);
    }

    /**
     * {@return the name of a document, with a number made of its letters when another name is the same but for case or composed accents} The
     * number depends on the name alone, and not on which of them is read first.
     *
     * @param file the name of a document
     */
    String apart(String file) {
        return spelt.contains(alike(file)) ? file + "~" + Long.toHexString(FileNames.hash(file)) : file;
    }

    /**
     * {@return what names have in common that differ only in case or in composed accents} Upper case comes first: some letters have two in lower
     * case, as the Greek sigma has.
     *
     * @param name of a file, or a path
     */
    public static String alike(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        String lower = apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private boolean isRecordOfAnother(String stem) {
        int dash = stem.lastIndexOf('-');
        String number = stem.substring(dash + 1);
        boolean numbered =
                dash > 0 && number.length() >= DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered && (stems.contains(stem.substring(0, dash)) || names.contains(stem.substring(0, dash)));
    }
}
