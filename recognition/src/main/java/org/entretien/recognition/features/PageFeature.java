package org.entretien.recognition.features;

/**
 * What the place of a unit among all the others says, once the whole page has been seen: log-odds as those of {@link LocalFeature}, but with the text
 * before the interview and what follows it distinguished from the noise within.
 */
public enum PageFeature {
    /** The page asks plainly, and has not begun to when this unit comes. */
    BEFORE_FIRST_QUESTION(-1.5, -2.5, 1.0, 0, 0, 0),
    /** The same, and the unit is about the one who is interviewed. */
    ABOUT_THE_GUEST(-0.5, -1.0, 1.0, 0.3, -0.5, 0.5),
    /** The page asks plainly elsewhere, and this unit does not ask at all. */
    STATEMENT_AMONG_QUESTIONS(-1.2, 0.3, 0, 0, 0, 0),
    /** It ends in a question mark, and speaks of its speaker without addressing anyone. */
    ASKS_ITSELF(-1.2, 0.4, 0, 0, 0, 0),
    /** It ends in a question mark, and is far longer than what else is asked on the page. */
    LONGEST_QUESTION(-2.0, 1.0, 0, 0, 0, 0),
    /** It ends in a question mark and follows a question, but says something first, and longer than was asked. */
    ASKS_BACK(-2.5, 1.5, 0, 0, -1, 0),
    /** Nothing that could be an answer follows. */
    NOTHING_FOLLOWS(-3.0, 0, 0, 0, -1.0, 1.0),
    /** The same, and a line of the site stands between it and the last answer. */
    BEHIND_THE_END(-3.5, -2.5, 0, 0, -1.5, 2.5),
    /** The same, and it breaks off, while what is said on the page ends like sentences. */
    FRAGMENT_AT_THE_END(-1, -2.5, 0, 0.5, -2, 1.5),
    /** Comments of readers have begun. */
    AMONG_COMMENTS(-12, -12, 0, 0, -8, 4),
    /** A heading before a turn with a label, on a page that labels every turn. */
    HEADING_AMONG_LABELS(-1, -3, 0, 0, 2.5, 0),
    /** It stands where the question must be if every answer of the page is one line. */
    BETWEEN_TWO_ANSWERS(3.2, -1.0, 0, -1.0, -1.5, 0),
    /** One of several lines that are set alike, none of them asked. */
    ONE_OF_A_LIST(-2.0, 1.0, 0, 0, -2.0, 0),
    /** Behind the last question it gives thanks, says farewell, or tells where to read on or sign up. */
    FAREWELL(-1.5, -0.8, 0, 0, -1.0, 0.8),
    /** The same, and it is the asking side that has the last word: that asks nothing. */
    LAST_WORD(-14, -8, 0, 0, -6, 3),
    /** A short quotation behind a question, where answers are not in quotation marks and one follows: it is printed large beside them. */
    PULL_QUOTE(-3.5, -2.5, 0, 1.5, 0.5, 0);

    private final long bit = 1L << ordinal();
    private final double question;
    private final double answer;
    private final double before;
    private final double within;
    private final double heading;
    private final double after;

    PageFeature(double question, double answer, double before, double within, double heading, double after) {
        this.question = question;
        this.answer = answer;
        this.before = before;
        this.within = within;
        this.heading = heading;
        this.after = after;
    }

    /** {@return this sign as one bit of a set} */
    public long bit() {
        return bit;
    }

    /** {@return whether a set of signs has this one} @param set bits of signs */
    public boolean in(long set) {
        return (set & bit) != 0;
    }

    public double weight(State state) {
        return switch (state) {
            case Q -> question;
            case A -> answer;
            case PRE -> before;
            case NQ, NA -> within;
            case S -> heading;
            case POST -> after;
        };
    }
}
