package org.entretien.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.entretien.domain.Blank;
import org.entretien.domain.PrintableText;

/** Arbitrary texts: those that once broke some format, those of newspapers, and anything of Unicode that the model admits. */
final class Texts {
    /** Each one is here for a format that it breaks when somebody forgets to escape, to trim or not to trim. */
    private static final List<String> TRICKY = List.of(
            "",
            " ",
            "\n",
            "\t",
            " leading",
            "trailing ",
            "\n\nlines\nwithin\n",
            "tab\tbed",
            "]]>",
            "<![CDATA[x]]>",
            "</paragraph>",
            "<!-- -- -->",
            "<?xml version=\"1.0\"?>",
            "&amp; &#10; &nope; &",
            "\"quoted\" 'apostrophe' `back`",
            "back\\slash \\n \\u0041 \\",
            "{\"type\":\"question\"}",
            "[null,true,1e3]",
            "# - * > | ~ ``` ---",
            "=1+1",
            "@cmd",
            "a,b;c\td",
            "${x} #{y} {0} %s %n",
            "\u00A0\u202F\u2007",
            "\u200B\uFEFF",
            "\uFEFFbyte order mark",
            "\u2028line\u2029paragraph\u0085next",
            "\u007F\u0080\u009F",
            "\u202Eright to left\u202C",
            "حوار: «سؤال؟» ١٢٣",
            "שאלה ותשובה",
            "e\u0301 and \u00E9",
            "İıŞşĞğ",
            "日本語のインタビュー",
            "\uD83D\uDC69\u200D\uD83D\uDE80 \uD835\uDD38 \uD87E\uDC04",
            "\uDBFF\uDFFF\uDBBF\uDFFE",
            "\uFFFD\uFFFC\uFDD0\uFDEF",
            "ALM : — Qu'en pensez-vous ?");

    private Texts() {}

    /** {@return any text that the model admits, blank ones included} */
    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(TRICKY)),
                Tuple.of(3, printed()),
                Tuple.of(3, unicode()),
                Tuple.of(1, joined()));
    }

    /** {@return any text that the model admits and a reader sees} */
    static Arbitrary<String> visible() {
        return any().map(text -> Blank.isBlank(text) ? text + "¶" : text);
    }

    private static Arbitrary<String> printed() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("  ?:«»—-'éèàçñüß.,\u00A0")
                .ofMaxLength(40);
    }

    private static Arbitrary<String> unicode() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 0xFF)),
                Tuple.of(4, Arbitraries.integers().between(0x100, 0xFFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)));
        return codePoints
                .map(c -> isAdmitted(c) ? c : (int) '?')
                .list()
                .ofMaxSize(20)
                .map(Texts::text);
    }

    private static Arbitrary<String> joined() {
        return Arbitraries.of(TRICKY).list().ofMinSize(2).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static boolean isAdmitted(int codePoint) {
        return Character.isSupplementaryCodePoint(codePoint) || !PrintableText.isRefused((char) codePoint);
    }

    private static String text(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
