package org.entretien.spi;

import java.util.Objects;

/**
 * Where in an input something is wrong.
 *
 * @since 0.1.0
 */
public sealed interface Place extends java.io.Serializable {
    /** {@return the place for people, as it follows the input's name, without hidden characters: {@code line 3, column 14}} */
    String describe();

    /**
     * The input as a whole.
     *
     * @since 0.1.0
     * @serial exclude
     */
    record Whole() implements Place {
        @Override
        public String describe() {
            return "";
        }
    }

    /**
     * A byte.
     *
     * @param offset from 0, of the input after decompression
     * @since 0.1.0
     * @serial exclude
     */
    record AtByte(long offset) implements Place {
        @Override
        public String describe() {
            return "byte " + offset;
        }
    }

    /**
     * A character of a text.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @since 0.1.0
     * @serial exclude
     */
    record AtLine(long line, long column) implements Place {
        @Override
        public String describe() {
            return "line " + line + ", column " + column;
        }
    }

    /**
     * An element of the model.
     *
     * @param path {@code interview.turns[3].speaker}
     * @since 0.1.0
     * @serial exclude
     */
    record AtElement(String path) implements Place {
        /**
         * Checks structure.
         *
         * @param path {@code interview.turns[3].speaker}
         */
        public AtElement {
            Objects.requireNonNull(path, "path");
        }

        @Override
        public String describe() {
            return MessageText.line(path);
        }
    }

    /**
     * A record of a container, and the place in it.
     *
     * @param index from 0
     * @param offset the byte at which the record starts; -1 where records have no place of their own
     * @param within the place in the record
     * @since 0.1.0
     * @serial exclude
     */
    record InRecord(long index, long offset, Place within) implements Place {
        /**
         * Checks structure.
         *
         * @param index from 0
         * @param offset the byte at which the record starts; -1 where records have no place of their own
         * @param within the place in the record
         */
        public InRecord {
            Objects.requireNonNull(within, "within");
        }

        @Override
        public String describe() {
            String inner = within.describe();
            // People, reports and names of outputs count from 1.
            return "record " + (index + 1) + (offset < 0 ? "" : " at byte " + offset)
                    + (inner.isEmpty() ? "" : ", " + inner);
        }
    }
}
