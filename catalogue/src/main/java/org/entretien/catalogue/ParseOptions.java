package org.entretien.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.entretien.spi.Extent;
import org.entretien.spi.Limits;

/**
 * How to read.
 *
 * @param parser the id of the parser to use; empty to choose by the document
 * @param limits how much a document may need
 * @param validate whether a publication that breaks a constraint is rejected
 * @param interviewsOnly whether pages that are no interviews are skipped
 * @param located whether accounts say where in the file each piece of text stands; reading then takes longer
 * @param extents receives every stretch of a container, see {@link org.entretien.spi.ContainerLedger}; while the outcomes are taken, perhaps on another thread
 * @since 0.1.0
 */
public record ParseOptions(
        Optional<String> parser,
        Limits limits,
        boolean validate,
        boolean interviewsOnly,
        boolean located,
        Consumer<Extent> extents) {
    /** Choose by the document, default limits, reject the invalid. */
    public static final ParseOptions DEFAULT = new ParseOptions(Optional.empty(), Limits.DEFAULT, true, false);

    /**
     * Checks structure.
     *
     * @param parser the id of the parser to use; empty to choose by the document
     * @param limits how much a document may need
     * @param validate whether a publication that breaks a constraint is rejected
     * @param interviewsOnly whether pages that are no interviews are skipped
     * @param located whether accounts say where in the file each piece of text stands; reading then takes longer
     * @param extents receives every stretch of a container, see {@link org.entretien.spi.ContainerLedger}; while the outcomes are taken, perhaps on another thread
     */
    public ParseOptions {
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(extents, "extents");
    }

    /**
     * Options that do not ask for the stretches of containers.
     *
     * @param parser the id of the parser to use
     * @param limits how much a document may need
     * @param validate whether a publication that breaks a constraint is rejected
     * @param interviewsOnly whether pages that are no interviews are skipped
     * @param located whether accounts say where in the file each piece of text stands
     */
    public ParseOptions(
            Optional<String> parser, Limits limits, boolean validate, boolean interviewsOnly, boolean located) {
        this(parser, limits, validate, interviewsOnly, located, extent -> {});
    }

    /**
     * Options that do not ask where the text stands.
     *
     * @param parser the id of the parser to use
     * @param limits how much a document may need
     * @param validate whether a publication that breaks a constraint is rejected
     * @param interviewsOnly whether pages that are no interviews are skipped
     */
    public ParseOptions(Optional<String> parser, Limits limits, boolean validate, boolean interviewsOnly) {
        this(parser, limits, validate, interviewsOnly, false);
    }

    /**
     * {@return these options with a fixed parser}
     *
     * @param id its id
     */
    public ParseOptions withParser(String id) {
        return new ParseOptions(Optional.of(id), limits, validate, interviewsOnly, located, extents);
    }

    /**
     * {@return these options with other limits}
     *
     * @param other the limits
     */
    public ParseOptions withLimits(Limits other) {
        return new ParseOptions(parser, other, validate, interviewsOnly, located, extents);
    }

    /** {@return these options, letting invalid publications through} */
    public ParseOptions withoutValidation() {
        return new ParseOptions(parser, limits, false, interviewsOnly, located, extents);
    }

    /** {@return these options, skipping what is no interview} */
    public ParseOptions withInterviewsOnly() {
        return new ParseOptions(parser, limits, validate, true, located, extents);
    }

    /** {@return these options, with the places of all text in the file} */
    public ParseOptions withLocated() {
        return new ParseOptions(parser, limits, validate, interviewsOnly, true, extents);
    }

    /**
     * {@return these options, with every stretch of a container reported as it is read}
     *
     * @param listener takes them in the order of the file; must not throw
     */
    public ParseOptions withExtents(Consumer<Extent> listener) {
        return new ParseOptions(parser, limits, validate, interviewsOnly, located, listener);
    }
}
