package org.entretien.parser.html.blocks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Lines the words of a text node up with how the file writes them, with character references such as {@code &eacute;}. */
final class CharacterReferences {
    private static final int LONGEST_KEPT = 40;

    private final Map<String, String> known = new HashMap<>();

    /**
     * {@return for each character of the words where the file writes it, the reference's beginning where it writes one; -1 when not found}
     *
     * @param file the decoded file
     * @param start where the node begins in it
     * @param end where the node ends in it
     * @param words of the node
     */
    int[] places(String file, int start, int end, String words) {
        int[] places = new int[words.length()];
        Arrays.fill(places, -1);
        int at = start;
        int w = 0;
        while (at < end && w < words.length()) {
            char c = file.charAt(at);
            int reference = c == '&' ? endOfReference(file, at, end) : at;
            int taken = reference > at ? decoded(file.substring(at, reference), words, w) : 0;
            if (taken > 0) {
                int tail = commonTail(file, at, reference, words, w, taken);
                Arrays.fill(places, w, w + taken - tail, at);
                for (int i = tail; i > 0; i--) {
                    places[w + taken - i] = reference - i;
                }
                w += taken;
                at = reference;
            } else {
                // A character that the words do not have was dropped by the parser, as U+0000 is.
                if (c == words.charAt(w) || c == 0 && words.charAt(w) == '\uFFFD') {
                    places[w++] = at;
                }
                at++;
            }
        }
        return places;
    }

    private static int endOfReference(String file, int at, int end) {
        int i = at + 1;
        i += i < end && file.charAt(i) == '#' ? 1 : 0;
        while (i < end && isAlphanumeric(file.charAt(i))) {
            i++;
        }
        boolean closed = i < end && file.charAt(i) == ';';
        return i == at + 1 ? at : closed ? i + 1 : i;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** {@return how many characters of the words a reference stands for; 0 when it is none} */
    private int decoded(String reference, String words, int from) {
        String decoded = reference.length() > LONGEST_KEPT
                ? Parser.unescapeEntities(reference, false)
                : known.computeIfAbsent(reference, one -> Parser.unescapeEntities(one, false));
        return !decoded.equals(reference) && words.startsWith(decoded, from) ? decoded.length() : 0;
    }

    /** Letters right behind a reference without a semicolon stand for themselves; the first character never does. */
    private static int commonTail(String file, int at, int reference, String words, int from, int taken) {
        int tail = 0;
        while (tail < taken - 1
                && reference - tail - 1 > at
                && file.charAt(reference - tail - 1) == words.charAt(from + taken - tail - 1)) {
            tail++;
        }
        return tail;
    }
}
