package org.entretien.spi;

import org.jspecify.annotations.Nullable;

/**
 * What can go wrong while documents are read and written. The message is one sentence that names the input, the place and what was
 * expected; it needs no stack trace to be understood. Foreign text in it is escaped: the message is one line without hidden characters, of at most
 * {@value MessageText#MAX_LENGTH} UTF-16 units, whatever an input or a plugin says.
 *
 * @since 0.1.0
 */
public abstract sealed class EntretienException extends RuntimeException
        permits InputRejected, LimitExceeded, PluginFailure, PluginMissing, OutputFailure {
    private static final long serialVersionUID = 1;

    /** A name that is longer than this would push what matters out of the message. */
    private static final int MAX_NAME_CHARS = 300;

    private static final int MAX_PLACE_CHARS = 200;

    EntretienException(String message, @Nullable Throwable cause) {
        super(MessageText.line(message), cause);
    }

    /**
     * The same of a record of a container: its place is that of the record, and in it the place that it was.
     *
     * @param container the name of the container
     * @param index of the record, from 0
     * @param offset the byte at which the record starts
     * @return a new exception; this one where it names no place
     */
    public EntretienException inRecord(String container, long index, long offset) {
        return this;
    }

    static String at(String source, Place place) {
        String where = MessageText.line(place.describe(), MAX_PLACE_CHARS);
        return where.isEmpty() ? name(source) : name(source) + ": " + where;
    }

    static String name(String source) {
        return MessageText.line(source, MAX_NAME_CHARS);
    }
}
