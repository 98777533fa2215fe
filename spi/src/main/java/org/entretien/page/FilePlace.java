package org.entretien.page;

/**
 * A place in a decoded file: the file's bytes as text, unpacked, without a byte order mark. The file of a record of a container is the record's content.
 *
 * @param offset index of the UTF-16 unit, from 0
 * @param line from 1; lines end with LF, CR, or both together
 * @param column from 1, in UTF-16 units
 * @since 0.1.0
 */
public record FilePlace(int offset, int line, int column) {
    /**
     * Checks the ranges.
     *
     * @param offset index of the UTF-16 unit, from 0
     * @param line from 1; lines end with LF, CR, or both together
     * @param column from 1, in UTF-16 units
     */
    public FilePlace {
        if (offset < 0 || line < 1 || column < 1) {
            throw new IllegalArgumentException("no place in a file: " + offset + ", " + line + ":" + column);
        }
    }

    /** {@return line and column as compilers write them, {@code 3:14}} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
