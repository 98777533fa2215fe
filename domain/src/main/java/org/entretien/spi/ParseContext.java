package org.entretien.spi;

import java.util.Objects;

/**
 * What a parser works under.
 *
 * @param limits how much a document may need
 * @param deadline when the work must end
 * @param services other plugins
 * @since 0.1.0
 */
public record ParseContext(Limits limits, Deadline deadline, Services services) {
    /** Checks structure. */
    public ParseContext {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(services, "services");
    }

    /**
     * A context with the default limits and no other plugins.
     *
     * @param source the name of the input
     * @return a context whose time counts from now
     */
    public static ParseContext standalone(String source) {
        return new ParseContext(Limits.DEFAULT, Deadline.in(source, Limits.DEFAULT.time()), Services.none());
    }

    /**
     * The same context for the next record of a container.
     *
     * @param source the name of the record
     * @return a context whose time counts from now
     */
    public ParseContext renewed(String source) {
        return new ParseContext(limits, Deadline.in(source, limits.time()), services);
    }
}
