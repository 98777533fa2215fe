package org.entretien.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.domain.Blank;
import org.entretien.domain.Publication;

/**
 * Checks a ledger against the page and the publication it speaks of. Shares no code with any parser, so that it can be believed.
 *
 * @since 0.1.0
 */
public final class LedgerVerifier {
    private LedgerVerifier() {}

    /**
     * What is wrong with a ledger.
     *
     * @param pageText the decoded text of the page
     * @param publication what was made of it
     * @param ledger what accounts for it
     * @return one sentence a breach; empty when every law holds
     */
    public static List<String> breaches(CharSequence pageText, Publication publication, Ledger ledger) {
        List<String> breaches = new ArrayList<>();
        Map<String, StringBuilder> given = new HashMap<>();
        int at = 0;
        for (Ledger.Entry entry : ledger.entries()) {
            if (entry.span().start() < at || entry.span().end() > pageText.length()) {
                breaches.add("entry " + entry.span() + " overlaps the one before it or leaves the page");
                return breaches;
            }
            requireBlank(pageText, at, entry.span().start(), breaches);
            at = entry.span().end();
            if (entry instanceof Ledger.Kept kept) {
                given.computeIfAbsent(kept.path(), path -> new StringBuilder()).append(kept.words(pageText));
            }
        }
        requireBlank(pageText, at, pageText.length(), breaches);
        compare(given, ModelTexts.of(publication), breaches);
        return breaches;
    }

    private static void requireBlank(CharSequence text, int start, int end, List<String> breaches) {
        if (!Blank.isBlank(text.subSequence(start, end))) {
            breaches.add("not accounted for, " + start + ".." + end + ": " + text.subSequence(start, end));
        }
    }

    private static void compare(Map<String, StringBuilder> given, Map<String, String> texts, List<String> breaches) {
        given.forEach((path, words) -> {
            if (!isSameButForBlanks(words, texts.getOrDefault(path, ""))) {
                breaches.add(path + " is not what the page gives it: " + words);
            }
        });
        texts.forEach((path, text) -> {
            if (ModelTexts.isBody(path) && !given.containsKey(path)) {
                breaches.add(path + " is nowhere on the page: " + text);
            }
        });
    }

    /** Compares in place: this runs for each document of a plugin that is not trusted. Only what differs is asked whether it is blank. */
    private static boolean isSameButForBlanks(CharSequence one, CharSequence other) {
        int i = 0;
        int j = 0;
        while (i < one.length() || j < other.length()) {
            int left = i < one.length() ? Character.codePointAt(one, i) : -1;
            int right = j < other.length() ? Character.codePointAt(other, j) : -1;
            boolean same = left == right;
            boolean skipsLeft = same || left >= 0 && Blank.isBlank(left);
            boolean skipsRight = same || !skipsLeft && right >= 0 && Blank.isBlank(right);
            if (!skipsLeft && !skipsRight) {
                return false;
            }
            i += skipsLeft ? Character.charCount(left) : 0;
            j += skipsRight ? Character.charCount(right) : 0;
        }
        return true;
    }
}
