package org.entretien.tools.benchmarks.evaluation.gold;

import java.text.Normalizer;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.tools.training.gold.Folding;

/** Where the characters of a folded text stand in the text of the page. */
public final class Places {
    private final String text;
    private final int[] origin;

    private Places(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** {@return the places; empty when folding composes characters anew, so that places are unknown} @param text of a page */
    public static Optional<Places> of(String text) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return Optional.empty();
        }
        int[] origin = new int[text.length()];
        int folded = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            if (Folding.isBlank(text.charAt(i))) {
                gap = folded > 0;
            } else {
                folded += gap ? 1 : 0;
                gap = false;
                origin[folded++] = i;
            }
        }
        return Optional.of(new Places(text, origin));
    }

    /** {@return the stretch of the page} @param start of a stretch of the folded text that begins and ends with a visible character @param end of it */
    public Span span(int start, int end) {
        return new Span(origin[start], origin[end - 1] + 1);
    }

    /** {@return a place as gold files count, in code points} @param unit of the page's text */
    public int codePoint(int unit) {
        return text.codePointCount(0, unit);
    }
}
