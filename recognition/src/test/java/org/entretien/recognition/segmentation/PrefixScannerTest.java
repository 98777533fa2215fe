package org.entretien.recognition.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.page.Page;
import org.entretien.recognition.Pages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In front of a line")
class PrefixScannerTest {
    private static Prefix scan(String line) {
        Page page = Pages.of(line);
        return PrefixScanner.scan(page.text(), Segmenter.of(page).get(0));
    }

    private static String label(String line) {
        Prefix prefix = scan(line);
        return prefix.hasLabel() ? line.substring(prefix.label(), prefix.labelEnd()) : "none";
    }

    private static String body(String line) {
        return line.substring(scan(line).afterLabel());
    }

    @Nested
    @DisplayName("a label")
    class ALabel {
        @ParameterizedTest
        @CsvSource({
            "'Claire Dorne : Pourquoi ?', Claire Dorne, Pourquoi ?",
            "'Claire Dorne: Pourquoi ?', Claire Dorne, Pourquoi ?",
            "'CD\u00A0: Pourquoi ?', CD, Pourquoi ?",
            "'**CD :** Pourquoi ?', CD, Pourquoi ?",
            "'J. P. Moz: Oui.', J. P. Moz, Oui.",
            "'J. P. Moz : Oui.', J. P. Moz, Oui.",
            "'سلمى: لأن', سلمى, لأن",
            "'CD：Why?', CD, Why?",
            "'Le Courrier : « Oui »', Le Courrier, « Oui »"
        })
        void endsInAColon(String line, String label, String body) {
            assertThat(label(line)).isEqualTo(label);
            assertThat(body(line)).isEqualTo(body);
        }

        @ParameterizedTest
        @CsvSource({
            "Q. Pourquoi ?, Q, Pourquoi ?",
            "R.- Parce que., R, Parce que.",
            "Pregunta. ¿Por qué?, Pregunta, ¿Por qué?",
            "Q1. Why?, Q1, Why?",
            "Q - Why?, Q, Why?",
            "'R. C''est simple : on rame.', R, C'est simple : on rame."
        })
        void endsInAStopBehindATag(String line, String label, String body) {
            assertThat(label(line)).isEqualTo(label);
            assertThat(body(line)).isEqualTo(body);
        }

        @Test
        void endsInADashBehindAName() {
            assertThat(label("Claire Dorne – Pourquoi ?")).isEqualTo("Claire Dorne");
            assertThat(body("Claire Dorne – Pourquoi ?")).isEqualTo("Pourquoi ?");
        }

        @ParameterizedTest
        @CsvSource({
            "TR – Why?, TR, Why?",
            "Moz – Pourquoi ?, Moz, Pourquoi ?",
            "Inés Robledo.- ¿Por qué?, Inés Robledo, ¿Por qué?",
            "Inés Robledo. — ¿Por qué?, Inés Robledo, ¿Por qué?"
        })
        void mayBeOneWordOrEndInAStopBeforeItsDash(String line, String label, String body) {
            assertThat(label(line)).isEqualTo(label);
            assertThat(body(line)).isEqualTo(body);
        }

        @Test
        void mayStandAlone() {
            assertThat(label("Claire Dorne :")).isEqualTo("Claire Dorne");
            assertThat(body("Claire Dorne :")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "À 18:30 le bac repart.",
                    "https://example.org/a",
                    "Vous dites « oui » : pourquoi ?",
                    "Est-ce vrai ? Oui : tout.",
                    "Je l'ai vu hier. Ensuite : rien.",
                    "Un mot, deux mots, trois mots, quatre : rien",
                    "Quand le bac de midi est parti sans nous : rien",
                    "Le bac repart – sans nous.",
                    "moz – pourquoi ?",
                    ": rien",
                    "Rien."
                })
        void isNoTimeNoAddressNoQuotationAndNoSentence(String line) {
            assertThat(label(line)).isEqualTo("none");
        }
    }

    @Nested
    @DisplayName("a mark")
    class AMark {
        @ParameterizedTest
        @CsvSource({
            "'– Pourquoi ?', -",
            "'— Pourquoi ?', -",
            "'-Pourquoi ?', -",
            "'• Pourquoi ?', •",
            "'> Pourquoi ?', >",
            "'* Pourquoi ?', *",
            "'[04:07] – Pourquoi ?', -"
        })
        void isADashOrABullet(String line, char symbol) {
            assertThat(scan(line).symbol()).isEqualTo(symbol);
            assertThat(line.substring(scan(line).afterSymbol())).isEqualTo("Pourquoi ?");
        }

        @ParameterizedTest
        @CsvSource({
            "'3. Pourquoi ?', 3",
            "'12) Pourquoi ?', 12",
            "'7/ Pourquoi ?', 7",
            "'٣- لماذا؟', 3",
            "'1 – Pourquoi ?', 1"
        })
        void isANumber(String line, int number) {
            assertThat(scan(line).number()).isEqualTo(number);
        }

        @Test
        void isItsExactForm() {
            assertThat(scan("\u25CF Why?").mark())
                    .isNotZero()
                    .isEqualTo(scan("\u25CF Who?").mark())
                    .isNotEqualTo(scan("\u25CF\u25CF Because.").mark());
            assertThat(scan("1- Why?").mark())
                    .isEqualTo(scan("2- Who?").mark())
                    .isNotEqualTo(scan("1. Because.").mark());
            assertThat(scan("< < Because.").mark())
                    .isEqualTo(scan("<< Because.").mark());
            assertThat(scan("Because.").mark()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\u0640 \u0644\u0627", "\u00A7 Why?", "\u27B2 Why?", "\uD83D\uDC49 Why?", "< Why?", ":: Why?"
                })
        void mayBeAnySign(String line) {
            assertThat(scan(line).symbol()).isNotEqualTo((char) 0);
            assertThat(scan(line).afterSymbol()).isPositive();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.1 Why?", "IV. Why?", "2.10. Why?"})
        void mayBeTheNumberOfAPartOrRoman(String line) {
            assertThat(scan(line).number()).isNotNegative();
            assertThat(line.substring(scan(line).afterSymbol())).isEqualTo("Why?");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2016 fut rude.",
                    "3 bacs sur 4.",
                    "3.5 tonnes",
                    "-3 °C ce matin",
                    "—",
                    "**Gras** et le reste",
                    "•"
                })
        void isNoQuantityAndNotTheWholeLine(String line) {
            assertThat(scan(line).symbol()).isEqualTo((char) 0);
            assertThat(scan(line).number()).isEqualTo(-1);
            assertThat(scan(line).afterSymbol()).isZero();
        }
    }

    @Nested
    @DisplayName("a time code")
    class ATimeCode {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[04:07] Pourquoi ?",
                    "(1:02:33) Pourquoi ?",
                    "00:04:07 Pourquoi ?",
                    "04:07 Pourquoi ?",
                    "[00:04:07.120] Pourquoi ?"
                })
        void isSteppedOver(String line) {
            assertThat(line.substring(scan(line).afterSymbol())).isEqualTo("Pourquoi ?");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[04:07", "04:07", "12 : 30", "3:1", "[note] Pourquoi ?"})
        void isNothingElse(String line) {
            assertThat(scan(line).afterSymbol()).isZero();
        }
    }
}
