package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.Span;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;

/**
 * Takes a running list of headlines apart. Its items are separated by runs of blanks, or by one sign again and again.
 */
public final class Ticker {
    private static final int LEAST_RUN = 3;
    private static final int LEAST_ITEMS_BY_RUN = 3;
    private static final int LEAST_ITEMS_BY_SIGN = 5;
    private static final int LONGEST_ITEM = 400;
    private static final int SHORTEST_MEAN = 14;
    private static final String SIGNS = "|\u2022/*:\u25A0\u25CF\u2605\u25BA";

    private Ticker() {}

    /** {@return the headlines of a unit; empty when it is no ticker} @param text the page @param unit of it */
    public static List<Span> headlines(CharSequence text, Segment unit) {
        if (unit.length() < LEAST_ITEMS_BY_RUN * SHORTEST_MEAN || !mayBe(text, unit)) {
            return List.of();
        }
        List<Span> byRun = split(text, unit, ' ');
        if (byRun.size() >= LEAST_ITEMS_BY_RUN && areHeadlines(byRun)) {
            return byRun;
        }
        for (int i = 0; i < SIGNS.length(); i++) {
            List<Span> bySign = split(text, unit, SIGNS.charAt(i));
            if (bySign.size() >= LEAST_ITEMS_BY_SIGN && areHeadlines(bySign)) {
                return bySign;
            }
        }
        return List.of();
    }

    /** One look at the characters turns nearly every line away. */
    private static boolean mayBe(CharSequence text, Segment unit) {
        int runs = 0;
        int signs = 0;
        int blanks = 0;
        for (int i = unit.start(); i < unit.end(); i++) {
            char c = text.charAt(i);
            if (CharClass.isBlank(c)) {
                blanks++;
                continue;
            }
            runs += blanks >= LEAST_RUN ? 1 : 0;
            signs += blanks > 0 && SIGNS.indexOf(c) >= 0 ? 1 : 0;
            blanks = 0;
        }
        return runs + 1 >= LEAST_ITEMS_BY_RUN || signs + 1 >= LEAST_ITEMS_BY_SIGN;
    }

    private static boolean areHeadlines(List<Span> items) {
        int total = 0;
        for (Span item : items) {
            if (item.length() > LONGEST_ITEM) {
                return false;
            }
            total += item.length();
        }
        return total >= SHORTEST_MEAN * items.size();
    }

    /** With a blank for the sign, a separator is a run of blanks; otherwise the sign, doubled or not, with blanks on both sides. */
    private static List<Span> split(CharSequence text, Segment unit, char sign) {
        List<Span> items = new ArrayList<>();
        int from = unit.start();
        int i = unit.start();
        while (i < unit.end()) {
            if (!CharClass.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int run = CharClass.skipBlank(text, i, unit.end());
            int after = sign == ' ' ? (run - i >= LEAST_RUN ? run : -1) : afterSign(text, run, unit.end(), sign);
            if (after >= 0) {
                add(text, from, i, items);
                from = after;
            }
            i = Math.max(run, after);
        }
        add(text, from, unit.end(), items);
        return items;
    }

    /** The place after a sign with a blank behind it, or -1. */
    private static int afterSign(CharSequence text, int at, int end, char sign) {
        int i = at;
        while (i < end && text.charAt(i) == sign) {
            i++;
        }
        // A colon or a slash between blanks is common in a sentence, two of them are not.
        int least = sign == ':' || sign == '/' ? 2 : 1;
        return i - at >= least && i < end && CharClass.isBlank(text.charAt(i)) ? CharClass.skipBlank(text, i, end) : -1;
    }

    private static void add(CharSequence text, int start, int end, List<Span> items) {
        int from = CharClass.skipBlank(text, start, end);
        int to = CharClass.trimEnd(text, from, end);
        if (to > from) {
            items.add(new Span(from, to));
        }
    }
}
