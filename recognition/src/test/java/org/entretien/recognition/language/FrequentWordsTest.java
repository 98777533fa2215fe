package org.entretien.recognition.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.recognition.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the everyday words of a headline say about its language. */
class FrequentWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | fr | Harbour group embraces local ownership
            en | fr | Village cooperative sells its first honey harvest online
            es | fr | Las vecinas de Oruela vencen en la final y vuelven a casa
            de | fr | Warum der Hafen von Lühnstedt bald ohne Kräne auskommen will
            it | fr | Il sindaco di Torrefonda lascia dopo dieci anni
            pt | fr | Prefeitura de Ribeira Alta abre duas escolas até março
            nl | fr | Waarom de bakker van Oudenes niet meer werkt
            fr | en | Pourquoi les pêcheurs de Kerlaouen ne sortent plus
            fr | es | Le marché couvert rouvre après trois semaines de travaux
            """)
    void tellAHeadlineInAnotherLanguageThanItsPage(String language, String page, String headline) {
        assertThat(FrequentWords.of(Words.of(headline)).clearlyOther(page)).contains(language);
        assertThat(FrequentWords.of(Words.of(headline)).areSurely(page)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le phare et la mer
            fr | Transports : le tramway n'ira pas jusqu'à l'université
            en | The keeper of the lamp and the sea
            es | La feria del libro reúne a cuarenta editoriales
            """)
    void tellAHeadlineInTheLanguageOfItsPage(String page, String headline) {
        assertThat(FrequentWords.of(Words.of(headline)).areSurely(page)).isTrue();
        assertThat(FrequentWords.of(Words.of(headline)).clearlyOther(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Phare on", "Idir Massaoui", "Handball (F) : 29-27", "Kerlaouen, El Brouk"})
    void tellNothingOfNamesAndFigures(String headline) {
        assertThat(FrequentWords.of(Words.of(headline)).clearlyOther("fr")).isEmpty();
        assertThat(FrequentWords.of(Words.of(headline)).areSurely("fr")).isFalse();
    }

    @Test
    void tellALanguageOnAPageInOneOfWhichNothingIsKnown() {
        assertThat(FrequentWords.of(Words.of("The keeper of the lamp")).clearlyOther("ar"))
                .contains("en");
        assertThat(FrequentWords.of(Words.of("The keeper of the lamp")).areSurely("ja"))
                .isFalse();
    }
}
