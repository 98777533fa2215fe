package org.entretien.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.entretien.domain.Blank;
import org.entretien.domain.PrintableText;
import org.entretien.testkit.EdgeCases;

/** Arbitrary texts: those that once broke some format, those of newspapers, and anything of Unicode that the model admits. */
final class TextArbitraries {
    private TextArbitraries() {}

    /** {@return any text that the model admits, blank ones included} */
    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(EdgeCases.texts())),
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
                .map(TextArbitraries::text);
    }

    private static Arbitrary<String> joined() {
        return Arbitraries.of(EdgeCases.texts())
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
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
