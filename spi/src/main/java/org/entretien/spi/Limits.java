package org.entretien.spi;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a document may need. The same on every JDK; what exceeds a limit is rejected with its name.
 *
 * @param inputBytes bytes of a document as stored
 * @param expandedBytes bytes of a document after decompression
 * @param expansionRatio how many times larger than stored it may become, past the first MiB
 * @param depth nesting of a structured format
 * @param htmlDepth nesting of HTML, whose authors nest deeper
 * @param attributes attributes of one element
 * @param lineChars UTF-16 units of one line of text
 * @param turns turns of an interview
 * @param headlines related headlines of a publication
 * @param time working time for one document: that of a processor, so that it does not depend on the load of the machine
 * @param elapsedTime time for one document by the clock, for what waits instead of working
 * @param containerTime working time for all documents of a container that is held in memory, such as a feed; an archive is read as it comes, and each
 *     of its records has the time of a document
 * @since 0.1.0
 */
public record Limits(
        long inputBytes,
        long expandedBytes,
        int expansionRatio,
        int depth,
        int htmlDepth,
        int attributes,
        int lineChars,
        int turns,
        int headlines,
        Duration time,
        Duration elapsedTime,
        Duration containerTime) {
    /** How many times the working time a document may take by the clock, unless something else is said. */
    static final int ELAPSED_TIMES = 6;

    private static final long MIB = 1L << 20;

    /** What holds unless something else is said. */
    public static final Limits DEFAULT = new Limits(
            32 * MIB, 256 * MIB, 100, 256, 512, 256, (int) (8 * MIB), 20_000, 20_000, Duration.ofSeconds(10));

    /**
     * Checks that every limit is positive.
     *
     * @param inputBytes bytes of a document as stored
     * @param expandedBytes bytes of a document after decompression
     * @param expansionRatio how many times larger than stored it may become, past the first MiB
     * @param depth nesting of a structured format
     * @param htmlDepth nesting of HTML, whose authors nest deeper
     * @param attributes attributes of one element
     * @param lineChars UTF-16 units of one line of text
     * @param turns turns of an interview
     * @param headlines related headlines of a publication
     * @param time working time for one document
     * @param elapsedTime time for one document by the clock
     * @param containerTime working time for all documents of a container
     */
    public Limits {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(elapsedTime, "elapsedTime");
        Objects.requireNonNull(containerTime, "containerTime");
        if (inputBytes < 1 || expandedBytes < 1 || expansionRatio < 1 || depth < 1 || htmlDepth < 1 || attributes < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
        if (lineChars < 1 || turns < 1 || headlines < 1 || !isPositive(time)) {
            throw new IllegalArgumentException("limits are positive");
        }
        if (!isPositive(elapsedTime) || !isPositive(containerTime)) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /**
     * Limits whose times by the clock and for a container are {@value #ELAPSED_TIMES} times the working time.
     *
     * @param inputBytes bytes of a document as stored
     * @param expandedBytes bytes of a document after decompression
     * @param expansionRatio how many times larger than stored it may become, past the first MiB
     * @param depth nesting of a structured format
     * @param htmlDepth nesting of HTML, whose authors nest deeper
     * @param attributes attributes of one element
     * @param lineChars UTF-16 units of one line of text
     * @param turns turns of an interview
     * @param headlines related headlines of a publication
     * @param time working time for one document
     */
    public Limits(
            long inputBytes,
            long expandedBytes,
            int expansionRatio,
            int depth,
            int htmlDepth,
            int attributes,
            int lineChars,
            int turns,
            int headlines,
            Duration time) {
        this(
                inputBytes,
                expandedBytes,
                expansionRatio,
                depth,
                htmlDepth,
                attributes,
                lineChars,
                turns,
                headlines,
                time,
                times(time),
                times(time));
    }

    /** {@return how long work of this time may take by the clock} */
    static Duration times(Duration time) {
        return time.compareTo(Duration.ofDays(365)) > 0 ? time : time.multipliedBy(ELAPSED_TIMES);
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }

    /**
     * {@return these limits with another one for stored and expanded bytes}
     *
     * @param bytes the new limit for both
     */
    public Limits withBytes(long bytes) {
        return new Limits(
                bytes,
                Math.max(bytes, expandedBytes),
                expansionRatio,
                depth,
                htmlDepth,
                attributes,
                lineChars,
                turns,
                headlines,
                time,
                elapsedTime,
                containerTime);
    }

    /**
     * {@return these limits with another one for working time; the time by the clock and that of a container grow along where they are too short for it}
     *
     * @param duration the new limit
     */
    public Limits withTime(Duration duration) {
        Duration byClock = longer(elapsedTime, times(duration));
        Duration forContainer = longer(containerTime, times(duration));
        return new Limits(
                inputBytes,
                expandedBytes,
                expansionRatio,
                depth,
                htmlDepth,
                attributes,
                lineChars,
                turns,
                headlines,
                duration,
                byClock,
                forContainer);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * {@return these limits with another one for time by the clock}
     *
     * @param duration the new limit
     */
    public Limits withElapsedTime(Duration duration) {
        return new Limits(
                inputBytes,
                expandedBytes,
                expansionRatio,
                depth,
                htmlDepth,
                attributes,
                lineChars,
                turns,
                headlines,
                time,
                duration,
                containerTime);
    }

    /**
     * {@return these limits with another one for all documents of a container}
     *
     * @param duration the new limit
     */
    public Limits withContainerTime(Duration duration) {
        return new Limits(
                inputBytes,
                expandedBytes,
                expansionRatio,
                depth,
                htmlDepth,
                attributes,
                lineChars,
                turns,
                headlines,
                time,
                elapsedTime,
                duration);
    }

    /**
     * {@return these limits with another one for the length of a line}
     *
     * @param chars the new limit
     */
    public Limits withLineChars(int chars) {
        return new Limits(
                inputBytes,
                expandedBytes,
                expansionRatio,
                depth,
                htmlDepth,
                attributes,
                chars,
                turns,
                headlines,
                time,
                elapsedTime,
                containerTime);
    }

    /**
     * Refuses one turn too many.
     *
     * @param source the name of the input
     * @param count how many there are
     * @throws LimitExceeded when there are more than allowed
     */
    public void requireTurns(String source, int count) {
        if (count > turns) {
            throw new LimitExceeded(source, "turns of an interview", turns, count);
        }
    }

    /**
     * Refuses one related headline too many.
     *
     * @param source the name of the input
     * @param count how many there are
     * @throws LimitExceeded when there are more than allowed
     */
    public void requireHeadlines(String source, int count) {
        if (count > headlines) {
            throw new LimitExceeded(source, "related headlines", headlines, count);
        }
    }
}
