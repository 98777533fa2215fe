package org.entretien.recognition.features;

/**
 * What the trained weights look at: the cues and signs of a unit, pairs of cues, those of its neighbours, its length and theirs, its place, and
 * how far the next question mark is. None of it names a word or a language; words count by what the lexicon says they mean.
 */
public final class Features {
    private static final LocalFeature[] CUES = LocalFeature.values();
    private static final PageFeature[] SIGNS = PageFeature.values();

    /** The cues that say different things together than each alone. */
    private static final LocalFeature[] PAIRED = {
        LocalFeature.ENDS_IN_QUESTION,
        LocalFeature.HOLDS_QUESTION,
        LocalFeature.ENDS_IN_ELLIPSIS,
        LocalFeature.OPENS_QUESTION,
        LocalFeature.PROMPTS,
        LocalFeature.ADDRESSES,
        LocalFeature.CONNECTS,
        LocalFeature.OPENS_ANSWER,
        LocalFeature.FIRST_PERSON,
        LocalFeature.REPORTED,
        LocalFeature.VERY_LONG,
        LocalFeature.LONG,
        LocalFeature.SHORT,
        LocalFeature.UNPUNCTUATED,
        LocalFeature.HEADING_LIKE,
        LocalFeature.STATEMENT,
        LocalFeature.VALLEY,
        LocalFeature.LIST_ITEM,
        LocalFeature.QUOTED,
        LocalFeature.CONTINUES_BLOCK
    };

    /** The cues of a neighbour that say something about a unit. */
    private static final LocalFeature[] OF_NEIGHBOURS = {
        LocalFeature.ENDS_IN_QUESTION,
        LocalFeature.HOLDS_QUESTION,
        LocalFeature.PROMPTS,
        LocalFeature.ADDRESSES,
        LocalFeature.OPENS_ANSWER,
        LocalFeature.FIRST_PERSON,
        LocalFeature.VERY_LONG,
        LocalFeature.LONG,
        LocalFeature.HEADING_LIKE,
        LocalFeature.UNPUNCTUATED,
        LocalFeature.STATEMENT,
        LocalFeature.PROSE,
        LocalFeature.LIST_ITEM,
        LocalFeature.INTRODUCES_LIST,
        LocalFeature.QUOTED,
        LocalFeature.ANNOUNCES,
        LocalFeature.BYLINE,
        LocalFeature.DATELINE,
        LocalFeature.READ_ALSO,
        LocalFeature.SITE,
        LocalFeature.COMMENTS,
        LocalFeature.CREDIT,
        LocalFeature.RULE
    };

    /** The cues that mean different things on a page whose answers have one paragraph. */
    private static final LocalFeature[] OF_RHYTHM = {
        LocalFeature.VALLEY,
        LocalFeature.SHORTER_THAN_NEXT,
        LocalFeature.BEFORE_ANSWER_OPENING,
        LocalFeature.STATEMENT,
        LocalFeature.VERY_LONG,
        LocalFeature.LONG,
        LocalFeature.SHORT,
        LocalFeature.FIRST_PERSON,
        LocalFeature.ADDRESSES,
        LocalFeature.OPENS_ANSWER,
        LocalFeature.HEADING_LIKE
    };

    private static final int LENGTHS = 10;
    private static final int CONTRASTS = 9;
    private static final int PLACES = 12;
    private static final int GAPS = 7;
    private static final int RHYTHMS = 3;

    private static final int CUE = 0;
    private static final int SIGN = CUE + CUES.length;
    private static final int PAIR = SIGN + SIGNS.length;
    private static final int BEFORE = PAIR + PAIRED.length * PAIRED.length;
    private static final int AFTER = BEFORE + OF_NEIGHBOURS.length * 2;
    private static final int LENGTH = AFTER + OF_NEIGHBOURS.length * 2;
    private static final int TO_BEFORE = LENGTH + LENGTHS * 2;
    private static final int TO_AFTER = TO_BEFORE + CONTRASTS * 2;
    private static final int PLACE = TO_AFTER + CONTRASTS * 2;
    private static final int SINCE = PLACE + PLACES;
    private static final int UNTIL = SINCE + GAPS * RHYTHMS * 2;
    private static final int RHYTHM = UNTIL + GAPS * RHYTHMS * 2;
    private static final int RHYTHM_CUE = RHYTHM + RHYTHMS * 3;

    /** How many there are. */
    public static final int COUNT = RHYTHM_CUE + RHYTHMS * OF_RHYTHM.length;

    private final Observations page;
    private final int[] since;
    private final int[] until;
    private final int[] found = new int[512];
    private int size;

    /** {@return what each feature is called where weights are written down} */
    public static String[] names() {
        String[] names = new String[COUNT];
        for (LocalFeature cue : CUES) {
            names[CUE + cue.ordinal()] = "cue " + cue;
        }
        for (PageFeature sign : SIGNS) {
            names[SIGN + sign.ordinal()] = "sign " + sign;
        }
        for (int a = 0; a < PAIRED.length; a++) {
            for (int b = 0; b < PAIRED.length; b++) {
                names[PAIR + a * PAIRED.length + b] = "cues " + PAIRED[a] + " " + PAIRED[b];
            }
        }
        for (int asks = 0; asks < 2; asks++) {
            String what = asks == 1 ? "asks" : "says";
            for (int i = 0; i < OF_NEIGHBOURS.length; i++) {
                names[BEFORE + asks * OF_NEIGHBOURS.length + i] = what + " behind " + OF_NEIGHBOURS[i];
                names[AFTER + asks * OF_NEIGHBOURS.length + i] = what + " before " + OF_NEIGHBOURS[i];
            }
            number(names, LENGTH + asks * LENGTHS, LENGTHS, what + " length");
            number(names, TO_BEFORE + asks * CONTRASTS, CONTRASTS, what + " longer-than-before");
            number(names, TO_AFTER + asks * CONTRASTS, CONTRASTS, what + " longer-than-after");
            for (int rhythm = 0; rhythm < RHYTHMS; rhythm++) {
                int gap = (asks * RHYTHMS + rhythm) * GAPS;
                number(names, SINCE + gap, GAPS, what + " rhythm " + rhythm + " since-question");
                number(names, UNTIL + gap, GAPS, what + " rhythm " + rhythm + " until-question");
            }
        }
        number(names, PLACE, PLACES, "place");
        number(names, RHYTHM, RHYTHMS * 3, "rhythm-and-sign");
        for (int rhythm = 0; rhythm < RHYTHMS; rhythm++) {
            for (int i = 0; i < OF_RHYTHM.length; i++) {
                names[RHYTHM_CUE + rhythm * OF_RHYTHM.length + i] = "rhythm " + rhythm + " " + OF_RHYTHM[i];
            }
        }
        return names;
    }

    private static void number(String[] names, int group, int count, String name) {
        for (int i = 0; i < count; i++) {
            names[group + i] = name + " " + i;
        }
    }

    public Features(Observations page) {
        this.page = page;
        since = new int[page.size()];
        until = new int[page.size()];
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            since[i] = last < 0 ? GAPS - 1 : gap(i - last);
            last = asks(i) ? i : last;
        }
        last = -1;
        for (int i = page.size() - 1; i >= 0; i--) {
            until[i] = last < 0 ? GAPS - 1 : gap(last - i);
            last = asks(i) ? i : last;
        }
    }

    private boolean asks(int unit) {
        return LocalFeature.ENDS_IN_QUESTION.in(page.cues()[unit]);
    }

    private static int gap(int units) {
        return units <= 3 ? units - 1 : units <= 6 ? 3 : units <= 12 ? 4 : 5;
    }

    /** {@return how many features a unit has} @param unit its index */
    public int activate(int unit) {
        size = 0;
        long cues = page.cues()[unit];
        int asks = asks(unit) ? 1 : 0;
        each(CUE, cues);
        each(SIGN, page.signs()[unit]);
        pairs(cues);
        int n = page.size();
        if (unit > 0) {
            neighbour(BEFORE, page.cues()[unit - 1], asks);
            add(TO_BEFORE + asks * CONTRASTS + contrast(page.words()[unit], page.words()[unit - 1]));
        }
        if (unit + 1 < n) {
            neighbour(AFTER, page.cues()[unit + 1], asks);
            add(TO_AFTER + asks * CONTRASTS + contrast(page.words()[unit], page.words()[unit + 1]));
        }
        int rhythm = page.rhythm().kind();
        add(LENGTH + asks * LENGTHS + length(page.words()[unit]));
        add(PLACE + place(unit, n));
        add(SINCE + (asks * RHYTHMS + rhythm) * GAPS + since[unit]);
        add(UNTIL + (asks * RHYTHMS + rhythm) * GAPS + until[unit]);
        boolean silent = LocalFeature.NO_SIGN_OF_QUESTION.in(cues);
        add(RHYTHM + rhythm * 3 + (asks == 1 ? 0 : silent ? 1 : 2));
        for (int i = 0; i < OF_RHYTHM.length; i++) {
            if (OF_RHYTHM[i].in(cues)) {
                add(RHYTHM_CUE + rhythm * OF_RHYTHM.length + i);
            }
        }
        return size;
    }

    /** {@return a feature of the unit that was asked for last} @param index below the number that was returned */
    public int at(int index) {
        return found[index];
    }

    private void add(int feature) {
        found[size++] = feature;
    }

    private void each(int group, long set) {
        for (long rest = set; rest != 0; rest &= rest - 1) {
            add(group + Long.numberOfTrailingZeros(rest));
        }
    }

    private void pairs(long cues) {
        for (int a = 0; a < PAIRED.length; a++) {
            if (PAIRED[a].in(cues)) {
                for (int b = a + 1; b < PAIRED.length; b++) {
                    if (PAIRED[b].in(cues)) {
                        add(PAIR + a * PAIRED.length + b);
                    }
                }
            }
        }
    }

    private void neighbour(int group, long cues, int asks) {
        for (int i = 0; i < OF_NEIGHBOURS.length; i++) {
            if (OF_NEIGHBOURS[i].in(cues)) {
                add(group + asks * OF_NEIGHBOURS.length + i);
            }
        }
    }

    private static int length(int words) {
        return Math.min(LENGTHS - 1, Integer.SIZE - Integer.numberOfLeadingZeros(words));
    }

    /** How much longer or shorter than a neighbour, in doublings. */
    private static int contrast(int words, int others) {
        double ratio = (words + 1.0) / (others + 1.0);
        int steps = 0;
        while (ratio >= 2 && steps < 4) {
            ratio /= 2;
            steps++;
        }
        while (ratio <= 0.5 && steps > -4) {
            ratio *= 2;
            steps--;
        }
        return steps + 4;
    }

    /** The first three units, the last three, and sixths of what is between. */
    private static int place(int unit, int units) {
        if (unit < 3) {
            return unit;
        }
        if (units - unit <= 3) {
            return PLACES - (units - unit);
        }
        return 3 + (int) ((unit - 3L) * 6 / (units - 6));
    }
}
