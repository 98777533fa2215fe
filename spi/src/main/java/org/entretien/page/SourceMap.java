package org.entretien.page;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Where in the decoded file the characters of a page's text stand. Where the format writes the text otherwise than a reader sees it, with
 * elements, character references and folded blanks, anchors say where both run in step.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @since 0.1.0
 */
public final class SourceMap {
    /** Nothing is known: places were not asked for, or the text stands in no file. */
    public static final SourceMap UNKNOWN = new SourceMap(new int[0], new int[0], new int[0]);

    /** Both in ascending order of {@code text}; −1 in {@code file} where what follows stands nowhere. */
    private final int[] text;

    private final int[] file;
    private final int[] lines;

    private SourceMap(int[] text, int[] file, int[] lines) {
        this.text = text;
        this.file = file;
        this.lines = lines;
    }

    /**
     * The places of a text that is the file itself.
     *
     * @param file the decoded file
     * @return places that are the same in both
     */
    public static SourceMap same(CharSequence file) {
        return new SourceMap(new int[] {0}, new int[] {0}, lineStarts(file));
    }

    /** {@return whether no place is known at all} */
    public boolean isEmpty() {
        return text.length == 0;
    }

    /**
     * Where a character stands.
     *
     * @param offset index of a UTF-16 unit of the page's text
     * @return its place in the file, the reference's where it is written as one; empty when unknown
     */
    public Optional<FilePlace> of(int offset) {
        int anchor = lastNotAbove(text, offset);
        if (anchor < 0 || file[anchor] < 0) {
            return Optional.empty();
        }
        int at = file[anchor] + offset - text[anchor];
        int line = lastNotAbove(lines, at);
        return Optional.of(new FilePlace(at, line + 1, at - lines[line] + 1));
    }

    private static int lastNotAbove(int[] sorted, int wanted) {
        int found = Arrays.binarySearch(sorted, wanted);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(CharSequence file) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == file.length() || file.charAt(i + 1) != '\n');
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap places
                && Arrays.equals(text, places.text)
                && Arrays.equals(file, places.file)
                && Arrays.equals(lines, places.lines);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(text) + Arrays.hashCode(file);
    }

    @Override
    public String toString() {
        return text.length + " anchors in " + lines.length + " lines";
    }

    /**
     * Collects anchors while a text is made of a file. Not safe to share between threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private int[] text = new int[64];
        private int[] file = new int[64];
        private int count;

        /** Without any anchor yet. */
        public Builder() {}

        /**
         * From here on text and file run in step, up to the next anchor.
         *
         * @param textOffset where the text has got to, never before the last anchor; one at the same place replaces it
         * @param fileOffset where that stands in the file; -1 when it stands nowhere
         * @return this
         */
        public Builder anchor(int textOffset, int fileOffset) {
            if (fileOffset < -1 || textOffset < (count == 0 ? 0 : text[count - 1])) {
                throw new IllegalArgumentException("anchor out of order: " + textOffset + " at " + fileOffset);
            }
            if (count > 0 && text[count - 1] == textOffset) {
                count--;
            }
            if (!follows(textOffset, fileOffset)) {
                grow();
                text[count] = textOffset;
                file[count++] = fileOffset;
            }
            return this;
        }

        /** Whether the last anchor says the same already. */
        private boolean follows(int textOffset, int fileOffset) {
            if (count == 0) {
                return false;
            }
            int last = file[count - 1];
            return last < 0 ? fileOffset < 0 : fileOffset >= 0 && fileOffset - last == textOffset - text[count - 1];
        }

        private void grow() {
            if (count == text.length) {
                text = Arrays.copyOf(text, 2 * count);
                file = Arrays.copyOf(file, 2 * count);
            }
        }

        /**
         * Forgets the end of the text, which was taken back.
         *
         * @param length what remains of the text
         */
        public void cut(int length) {
            while (count > 0 && text[count - 1] >= length) {
                count--;
            }
        }

        /**
         * The places.
         *
         * @param decoded the file that the anchors lead into
         * @return what was collected
         */
        public SourceMap build(CharSequence decoded) {
            Objects.requireNonNull(decoded, "decoded");
            return new SourceMap(Arrays.copyOf(text, count), Arrays.copyOf(file, count), lineStarts(decoded));
        }
    }
}
