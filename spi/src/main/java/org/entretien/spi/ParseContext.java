package org.entretien.spi;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * What a parser works under.
 *
 * @param limits how much a document may need
 * @param deadline when the work must end
 * @param services other plugins
 * @param interviewsOnly whether a page that is no interview may be skipped, see {@link Outcome.Skipped}; a parser then turns it away as early as it can
 * @param located whether the account shall say where in the file each piece of text stands, which costs time
 * @param extents receives every stretch of a container, in the order of the file, by parsers that know them; on the thread of the parser
 * @since 0.1.0
 */
public record ParseContext(
        Limits limits,
        Deadline deadline,
        Services services,
        boolean interviewsOnly,
        boolean located,
        Consumer<Extent> extents) {
    /**
     * Checks structure.
     *
     * @param limits how much a document may need
     * @param deadline when the work must end
     * @param services other plugins
     * @param interviewsOnly whether a page that is no interview may be skipped, see {@link Outcome.Skipped}; a parser then turns it away as early as it can
     * @param located whether the account shall say where in the file each piece of text stands, which costs time
     * @param extents receives every stretch of a container, in the order of the file, by parsers that know them; on the thread of the parser
     */
    public ParseContext {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(extents, "extents");
    }

    /**
     * A context in which the stretches of containers are not asked for.
     *
     * @param limits how much a document may need
     * @param deadline when the work must end
     * @param services other plugins
     * @param interviewsOnly whether a page that is no interview may be skipped
     * @param located whether the account shall say where in the file each piece of text stands
     */
    public ParseContext(Limits limits, Deadline deadline, Services services, boolean interviewsOnly, boolean located) {
        this(limits, deadline, services, interviewsOnly, located, extent -> {});
    }

    /**
     * A context in which every page counts.
     *
     * @param limits how much a document may need
     * @param deadline when the work must end
     * @param services other plugins
     */
    public ParseContext(Limits limits, Deadline deadline, Services services) {
        this(limits, deadline, services, false, false);
    }

    /**
     * A context that does not ask where the text stands in the file.
     *
     * @param limits how much a document may need
     * @param deadline when the work must end
     * @param services other plugins
     * @param interviewsOnly whether a page that is no interview may be skipped
     */
    public ParseContext(Limits limits, Deadline deadline, Services services, boolean interviewsOnly) {
        this(limits, deadline, services, interviewsOnly, false);
    }

    /**
     * A context with the default limits and no other plugins.
     *
     * @param source the name of the input
     * @return a context whose time counts from now
     */
    public static ParseContext standalone(String source) {
        return new ParseContext(Limits.DEFAULT, Deadline.in(source, Limits.DEFAULT), Services.none());
    }

    /**
     * The same context for the next record of a container, whose own stretches are no affair of the file.
     *
     * @param source the name of the record
     * @return a context whose time counts from now, and ends with that of a container, see {@link #ofContainer}
     */
    public ParseContext renewed(String source) {
        return new ParseContext(limits, deadline.renewed(source, limits), services, interviewsOnly, located);
    }

    /**
     * The same context for a container whose documents have a time in common.
     *
     * @param source the name of the container
     * @return a context whose time counts from now
     */
    public ParseContext ofContainer(String source) {
        return new ParseContext(limits, Deadline.ofContainer(source, limits), services, interviewsOnly, located);
    }
}
