package org.entretien.recognition.text;

import org.entretien.page.Style;

/**
 * The piece of a page that recognition decides about: a block, several blocks of one wrapped paragraph, a block with the label in the line above
 * it, or one sentence of a block that holds a whole interview.
 *
 * @param start where it starts, at a visible character
 * @param end where it ends, behind a visible character
 * @param block the first block that its words lie in
 * @param style how it looks
 * @param continues whether it goes on in the block of the unit before, as a sentence does
 * @param words where its words begin, if a label before them is set apart by a line of its own, brackets or a bar; else its start
 */
public record Segment(int start, int end, int block, Style style, boolean continues, int words) {
    public Segment(int start, int end, int block, Style style, boolean continues) {
        this(start, end, block, style, continues, start);
    }

    /** {@return this unit with the label that stands in the line above} @param label the line above */
    public Segment under(Segment label) {
        return new Segment(label.start, end, block, style, continues, start);
    }

    /** {@return this unit with a label at its beginning} @param behind where its words begin */
    public Segment labelled(int behind) {
        return new Segment(start, end, block, style, continues, behind);
    }

    /** {@return whether its label has a line of its own, brackets around it or a bar behind it} */
    public boolean hasLabelApart() {
        return words > start;
    }

    /** {@return the number of UTF-16 units} */
    public int length() {
        return end - start;
    }
}
