package org.entretien.parser.html.blocks;

/** Text as a reader sees it: blanks folded, without invisible characters that no format can carry. */
public final class VisibleText {
    private VisibleText() {}

    public static String text(CharSequence text, int start, int end) {
        StringBuilder clean = new StringBuilder(end - start);
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
            if (c <= ' ' || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF' || c == '\u200B') {
                gap = clean.length() > 0;
            } else if (pair || !Character.isSurrogate(c) && c < '\uFFFE' && !Character.isISOControl(c)) {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
                if (pair) {
                    clean.append(text.charAt(++i));
                }
            }
        }
        return clean.toString();
    }

    public static String text(String text) {
        return text(text, 0, text.length());
    }
}
