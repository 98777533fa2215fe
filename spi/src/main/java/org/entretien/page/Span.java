package org.entretien.page;

/**
 * A stretch of a page's decoded text.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last UTF-16 unit, never before {@code start}
 * @since 0.1.0
 */
public record Span(int start, int end) {
    /**
     * Checks the order.
     *
     * @param start index of the first UTF-16 unit
     * @param end index after the last UTF-16 unit, never before {@code start}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** {@return the number of UTF-16 units} */
    public int length() {
        return end - start;
    }

    /** {@return whether nothing lies in it} */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * The characters of this span.
     *
     * @param text the decoded text that the span was made for
     * @return a view of it
     */
    public CharSequence of(CharSequence text) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
