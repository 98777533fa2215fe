package org.entretien.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An input, or a record of it, is not what it should be.
 *
 * @since 0.1.0
 */
public final class InputRejected extends EntretienException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final Code code;
    /** The input's name. */
    private final String source;
    /** Where it is. */
    private final Place place;
    /** What was expected. */
    private final String expected;

    /**
     * What is wrong.
     *
     * @since 0.1.0
     */
    public enum Code {
        /** It has no bytes, or no visible character. */
        EMPTY,
        /** It is not text. */
        BINARY,
        /** It does not exist. */
        MISSING,
        /** It is a folder or another thing that has no content. */
        NOT_A_FILE,
        /** It cannot be read. */
        UNREADABLE,
        /** No parser knows its format. */
        UNKNOWN_FORMAT,
        /** It breaks the rules of its format. */
        MALFORMED,
        /** It is well-formed and does not fit the model. */
        MISFIT,
        /** It fits the model and breaks a constraint. */
        INVALID
    }

    /**
     * Rejects an input.
     *
     * @param code what is wrong
     * @param source the input's name
     * @param place where
     * @param expected what is wrong and what was expected, in a few words
     */
    public InputRejected(Code code, String source, Place place, String expected) {
        this(code, source, place, expected, null);
    }

    /**
     * Rejects an input because of a failure beneath.
     *
     * @param code what is wrong
     * @param source the input's name
     * @param place where
     * @param expected what is wrong and what was expected, in a few words
     * @param cause what failed
     */
    @SuppressWarnings("exports") // Callers compile without the annotations of nullness.
    public InputRejected(Code code, String source, Place place, String expected, @Nullable Throwable cause) {
        super(at(source, place) + ": " + expected, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.source = source;
        this.place = place;
        this.expected = expected;
    }

    @Override
    public InputRejected inRecord(String container, long index, long offset) {
        return new InputRejected(code, container, new Place.InRecord(index, offset, place), expected, getCause());
    }

    /** {@return what is wrong} */
    public Code code() {
        return code;
    }

    /** {@return the input's name} */
    public String source() {
        return source;
    }

    /** {@return where it is wrong} */
    public Place place() {
        return place;
    }
}
