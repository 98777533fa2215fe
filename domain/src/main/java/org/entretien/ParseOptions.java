package org.entretien;

import java.util.Objects;
import java.util.Optional;
import org.entretien.spi.Limits;

/**
 * How to read.
 *
 * @param parser the id of the parser to use; empty to choose by the document
 * @param limits how much a document may need
 * @param validate whether a publication that breaks a constraint is rejected
 * @since 0.1.0
 */
public record ParseOptions(Optional<String> parser, Limits limits, boolean validate) {
    /** Choose by the document, default limits, reject the invalid. */
    public static final ParseOptions DEFAULT = new ParseOptions(Optional.empty(), Limits.DEFAULT, true);

    /** Checks structure. */
    public ParseOptions {
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(limits, "limits");
    }

    /** {@return these options with a fixed parser} @param id its id */
    public ParseOptions withParser(String id) {
        return new ParseOptions(Optional.of(id), limits, validate);
    }

    /** {@return these options with other limits} @param other the limits */
    public ParseOptions withLimits(Limits other) {
        return new ParseOptions(parser, other, validate);
    }

    /** {@return these options, letting invalid publications through} */
    public ParseOptions withoutValidation() {
        return new ParseOptions(parser, limits, false);
    }
}
