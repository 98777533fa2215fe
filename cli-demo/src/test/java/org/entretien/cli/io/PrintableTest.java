package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void keepsWhatIsPlainlyVisible() {
        assertThat(Printable.line("Où ? المنارة 😀")).isEqualTo("Où ? المنارة 😀");
    }

    @Test
    void escapesLineFeedsAndEscapeSequences() {
        assertThat(Printable.line("a\nb\r\tc\u001B[2J\u0085\u2028")).isEqualTo("a\\nb\\r\\tc\\u001B[2J\\u0085\\u2028");
    }

    @Test
    void escapesWhatTurnsTheDirection() {
        assertThat(Printable.line("gpj\u202Eexe\u2066")).isEqualTo("gpj\\u202Eexe\\u2066");
    }

    @Test
    void keepsJoinersThatArabicAndPersianNeed() {
        assertThat(Printable.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void cannotBeConfusedByWhatLooksEscapedAlready() {
        assertThat(Printable.line("a\\nb")).isEqualTo("a\\\\nb").isNotEqualTo(Printable.line("a\nb"));
    }

    @Test
    void spellsOutHalvesOfPairsAndNoncharacters() {
        assertThat(Printable.line("\uD83D" + "x\uFFFE")).isEqualTo("\\uD83Dx\\uFFFE");
        assertThat(Printable.line(new String(Character.toChars(0x1FFFF)))).isEqualTo("\\u{1FFFF}");
    }

    @Property
    void isOneLineWithoutControls(@ForAll String text) {
        assertThat(Printable.line(text).codePoints()).noneMatch(c -> Character.isISOControl(c) || c == 0x2028);
    }

    @Property
    void staysWithinItsLengthAndOfWholePairs(@ForAll String text) {
        String line = Printable.line(text + "😀".repeat(20), 20);
        assertThat(line).hasSizeLessThanOrEqualTo(20).contains("…");
        assertThat(line.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
