package org.entretien.recognition.features;

/**
 * What can be noticed about a unit, and how it speaks for each state: log-odds for a question, an answer, something else, a heading.
 *
 * <p>These are the rules. Trained weights are added to them, see {@code Weights}.
 */
public enum LocalFeature {
    // What it ends in
    ENDS_IN_QUESTION(3.2, -0.6, 0, 0),
    HOLDS_QUESTION(0.6, 0.1, 0, -1),
    ENDS_IN_ELLIPSIS(0.6, 0, -0.3, -0.5),
    // How it begins and who is addressed
    OPENS_QUESTION(0.8, -0.3, 0, 0),
    PROMPTS(2.2, -0.5, -0.3, -0.5),
    ADDRESSES(1.3, -0.3, -0.5, -1.2),
    CONNECTS(0.3, 0, 0, 0),
    OPENS_ANSWER(-0.4, 1.0, -0.3, -0.5),
    FIRST_PERSON(-0.1, 0.8, -0.6, -0.6),
    HOSTING(1.5, -0.5, -0.5, -0.5),
    GUESTING(-0.5, 1.5, -0.5, -0.5),

    REPORTED(-0.5, -0.2, 0.4, 0),
    // Length
    VERY_LONG(-1.6, 1.5, -0.4, -4),
    LONG(-0.2, 0.6, -0.2, -3),
    SHORT(0.3, 0, 0, 0),
    NO_SIGN_OF_QUESTION(-0.4, 0, 0, 0),
    UNPUNCTUATED(0, -0.5, 0.4, 1.6),
    HEADING_LIKE(-0.3, -0.6, 0.6, 2.2),
    STATEMENT(0, 0.2, -0.2, -2),
    PROSE(-0.3, 0.7, -0.6, -2.5),
    SHORTER_THAN_NEXT(0.5, -0.2, 0, 0.2),
    VALLEY(1.2, -0.3, 0, 0),
    BEFORE_ANSWER_OPENING(0.8, -0.2, 0, 0),
    LIST_ITEM(-1.5, 1.6, -0.4, -3),
    AFTER_QUESTION(-0.6, 0.8, 0, -1.5),
    INTRODUCES_LIST(-1.2, 0.8, 0.2, 0),
    AFTER_COLON(-2, 1.2, 0, -1),
    // What it is made of
    QUOTED(-0.3, 0.8, 0.2, 0.3),
    REPEATS_ANOTHER(-2, -2, 2.5, 1.5),
    ADDRESS_LINE(-4, -1.5, 2.5, -2),
    RULE(-6, -6, 5, -2),
    // What it says of itself
    TICKER(-8, -8, 6, -8),
    ANNOUNCES(-1.5, -1.5, 3, 0),
    BYLINE(-6, -6, 4, -6),
    DATELINE(-4, -4, 4, -3),
    READ_ALSO(-6, -6, 4, -2),
    SITE(-3, -3, 4, -2),
    COMMENTS(-4, -4, 5, -3),
    PAYWALL(-4, -4, 5, -3),
    CREDIT(-4, -4, 4, -2),
    SOURCE(-4, -4, 5, -3),
    BIO(-3, -2, 3.5, 0),
    AFTER_BIO(-2, -1, 2.5, -1),
    // Where it stands
    CONTINUES_BLOCK(0, 0, 0, -2),
    FIRST_UNIT(-1.0, -1, 1.5, -4),
    AFTER_ANNOUNCEMENT(2.5, -1, 0, 0),
    BEFORE_DATELINE(-3, -3, 3, 0),
    BEFORE_LABELLED_QUESTION(-1, -1, 0, 4.5),
    BEFORE_LABELLED_ANSWER(4, -0.5, 0, -0.5),
    // Marks and labels
    TAGGED_QUESTION(8, -8, -6, -6),
    TAGGED_ANSWER(-8, 8, -6, -6),
    LABELLED_ASKER(6, -6, -5, -5),
    LABELLED_ANSWERER(-6, 6, -5, -5),
    NUMBERED_QUESTION(4, -2, -1.5, -1.5),
    MARKED_QUESTION(4, -4, -2, -2),
    MARKED_ANSWER(-4, 4, -2, -2),
    MARKED_TURN(1, 1, -2, -3),
    UNMARKED(-2.5, 0.5, 0, 0),

    STYLED_QUESTION(3.5, -2, -0.5, 0),
    STYLED_ANSWER(-2.5, 1.5, 0, -2),
    // What the layout or a site profile says
    PROFILE_QUESTION(20, -20, -20, -20),
    PROFILE_ANSWER(-20, 20, -20, -20),
    SET_AS_HEADING(-20, -20, -20, 20),
    PROFILE_OTHER(-20, -20, 20, -20);

    static {
        if (values().length > Long.SIZE) {
            throw new IllegalStateException("more cues than a set of bits can hold: " + values().length);
        }
    }

    private final long bit = 1L << ordinal();
    private final double question;
    private final double answer;
    private final double other;
    private final double heading;

    LocalFeature(double question, double answer, double other, double heading) {
        this.question = question;
        this.answer = answer;
        this.other = other;
        this.heading = heading;
    }

    /** {@return this cue as one bit of a set} */
    public long bit() {
        return bit;
    }

    /** {@return whether a set of cues has this one} @param set bits of cues */
    public boolean in(long set) {
        return (set & bit) != 0;
    }

    private static final long LABELS =
            TAGGED_QUESTION.bit | TAGGED_ANSWER.bit | LABELLED_ASKER.bit | LABELLED_ANSWERER.bit;
    private static final long MARKS = MARKED_QUESTION.bit | NUMBERED_QUESTION.bit | MARKED_ANSWER.bit;

    /** {@return whether a unit carries a label or stands behind one} @param set its cues */
    public static boolean isLabelled(long set) {
        return (set & LABELS) != 0;
    }

    /** {@return whether a unit carries the mark of a side} @param set its cues */
    public static boolean isMarked(long set) {
        return (set & MARKS) != 0;
    }

    public double weight(State state) {
        return switch (state) {
            case Q -> question;
            case A -> answer;
            case S -> heading;
            case PRE, NQ, NA, POST -> other;
        };
    }
}
