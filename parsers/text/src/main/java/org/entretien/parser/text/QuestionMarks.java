package org.entretien.parser.text;

/** Whether anything is asked in a text at all, told from its bytes: most pages of a crawl need not even be decoded. */
final class QuestionMarks {
    private static final int LATIN = '?';
    /** The last byte of the Arabic and of the full-width mark, and of the Greek one. */
    private static final byte ARABIC = (byte) 0x9F;

    private static final byte GREEK = (byte) 0xBE;

    private QuestionMarks() {}

    /** {@return whether there may be a question mark of any script} @param utf8 the text in UTF-8 */
    static boolean in(byte[] utf8) {
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == LATIN
                    || b == ARABIC && i > 0 && (utf8[i - 1] == (byte) 0xD8 || utf8[i - 1] == (byte) 0xBC)
                    || b == GREEK && i > 0 && utf8[i - 1] == (byte) 0xCD) {
                return true;
            }
        }
        return false;
    }
}
