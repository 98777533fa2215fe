package org.entretien.language;

/**
 * What of a text is shown to the model.
 *
 * @param text its beginning, with every blank as a plain space: the model has not seen the no-break spaces of French typography
 * @param letters in it
 */
record Sample(String text, int letters) {
    /** Far more than a headline, and little enough that no pattern in OpenNLP's normalisers takes long over hostile text. */
    private static final int MOST_CHARS = 2_000;

    static Sample of(CharSequence whole) {
        int end = Math.min(whole.length(), MOST_CHARS);
        StringBuilder text = new StringBuilder(end);
        int letters = 0;
        int width;
        for (int i = 0; i < end; i += width) {
            int c = Character.codePointAt(whole, i);
            width = Character.charCount(c);
            letters += Character.isLetter(c) ? 1 : 0;
            text.appendCodePoint(isBlank(c) ? ' ' : c);
        }
        return new Sample(text.toString(), letters);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
