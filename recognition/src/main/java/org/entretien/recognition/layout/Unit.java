package org.entretien.recognition.layout;

import org.entretien.page.Style;

/**
 * The piece of a page that recognition decides about: a block, several blocks of one wrapped paragraph, or one sentence of a block that holds
 * a whole interview.
 *
 * @param start where it starts, at ink
 * @param end where it ends, after ink
 * @param block the first block it lies in
 * @param style how it looks
 * @param continues whether it goes on in the block of the unit before, as a sentence does
 */
public record Unit(int start, int end, int block, Style style, boolean continues) {
    /** {@return the number of UTF-16 units} */
    public int length() {
        return end - start;
    }
}
