package org.entretien.recognition.segmentation;

/**
 * What stands in front of a unit and may be no part of what is said: a bullet, a number, a label. Whether it is one is decided over the
 * whole page.
 *
 * @param symbol the dash ({@code '-'} for every dash) or bullet, or 0
 * @param number the number, or -1
 * @param mark a code of the exact form of symbol or number, so that two lines that open alike have the same: "●" and "●●", "1-" and "1."
 *     have different ones; 0 without either
 * @param label where the label stands; empty when there is none
 * @param labelEnd where it ends
 * @param form what ends the label
 * @param afterSymbol where the text goes on if only symbol and number are marks
 * @param afterLabel where the text goes on if the label is one too
 */
public record Prefix(
        char symbol, int number, int mark, int label, int labelEnd, Form form, int afterSymbol, int afterLabel) {
    /** What ends a label. */
    public enum Form {
        /** There is no label. */
        NONE,
        /** A colon. */
        COLON,
        /** A stop after a tag: "Q." */
        STOP,
        /** A dash: "Claire Dorne – …". */
        DASH,
        /** The end of its own line or of the brackets around it, a bar, a tab, the minute of the recording. */
        APART
    }

    /** {@return whether there may be a label} */
    public boolean hasLabel() {
        return form != Form.NONE;
    }
}
