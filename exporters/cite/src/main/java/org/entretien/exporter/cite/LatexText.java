package org.entretien.exporter.cite;

/** Text that LaTeX prints as it is: no letter is a command, and braces are balanced, whatever the text. */
final class LatexText {
    /** Two of them in a row are another sign to LaTeX: a dash, a quotation mark. */
    private static final String LIGATURES = "-`',<>";

    private LatexText() {}

    static String of(String text) {
        StringBuilder latex = new StringBuilder(text.length() + 16);
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLigature((char) before, c)) {
                latex.append("{}");
            }
            append(latex, c);
            before = c;
        }
        return latex.toString();
    }

    private static boolean isLigature(char before, char c) {
        boolean twice = before == c && LIGATURES.indexOf(c) >= 0;
        boolean spanish = c == '`' && (before == '?' || before == '!');
        return twice || spanish;
    }

    /** A brace cannot have a backslash before it, since those who count braces count that one too. */
    private static void append(StringBuilder latex, char c) {
        switch (c) {
            case '\\' -> latex.append("\\textbackslash{}");
            case '{' -> latex.append("\\textbraceleft{}");
            case '}' -> latex.append("\\textbraceright{}");
            case '~' -> latex.append("\\textasciitilde{}");
            case '^' -> latex.append("\\textasciicircum{}");
            case '%', '&', '#', '_', '$' -> latex.append('\\').append(c);
            case '\n', '\t', '\u0085', '\u2028', '\u2029' -> latex.append(' ');
            default -> latex.append(Character.isISOControl(c) ? '\uFFFD' : c);
        }
    }
}
