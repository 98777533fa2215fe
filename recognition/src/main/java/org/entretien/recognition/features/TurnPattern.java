package org.entretien.recognition.features;

/**
 * How turns follow each other on a page.
 *
 * @param labelsThroughout whether every turn carries a label
 * @param singleParagraphs the share of answers that have one paragraph, estimated from the lines between question marks, 0 to 1
 */
public record TurnPattern(boolean labelsThroughout, double singleParagraphs) {
    private static final double PRIOR = 0.7;
    private static final double PRIOR_WEIGHT = 2;
    /** Three lines between two question marks may be answer, statement, answer. */
    private static final double THREE_LINES = 0.6;

    /** {@return how far question and answer take turns line by line, 0 to 1} */
    public double alternation() {
        return Math.max(0, Math.min(1, (singleParagraphs - 0.3) / 0.3));
    }

    /** {@return whether answers mostly have many paragraphs (0), one (2), or either (1)} */
    public int kind() {
        double alternation = alternation();
        return alternation <= 0 ? 0 : alternation < 1 ? 1 : 2;
    }

    /** {@return the rhythm of a page} @param cues a set a unit @param labelsThroughout whether every turn carries a label */
    public static TurnPattern of(long[] cues, boolean labelsThroughout) {
        double single = PRIOR * PRIOR_WEIGHT;
        double gaps = PRIOR_WEIGHT;
        int last = -1;
        for (int i = 0; i < cues.length; i++) {
            if (!LocalFeature.ENDS_IN_QUESTION.in(cues[i])) {
                continue;
            }
            int lines = i - last - 1;
            if (last >= 0 && lines > 0) {
                gaps++;
                single += lines == 1 ? 1 : lines == 3 ? THREE_LINES : 0;
            }
            last = i;
        }
        return new TurnPattern(labelsThroughout, single / gaps);
    }
}
