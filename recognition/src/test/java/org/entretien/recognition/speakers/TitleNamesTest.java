package org.entretien.recognition.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.entretien.recognition.lexicon.Lexicons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name in a headline")
class TitleNamesTest {
    @ParameterizedTest
    @CsvSource({
        "fr, Lina Hardi : « Je jardine la nuit », Lina Hardi",
        "fr, « Je jardine la nuit » : Lina Hardi, Lina Hardi",
        "fr, Nolwenn Karadec, Nolwenn Karadec",
        "fr, Jean-Luc Moz : « Rien ne presse », Jean-Luc Moz",
        "fr, Ana de Sá : « Rien ne presse », Ana de Sá",
        "en, Maud Tarrant: “The river decides”, Maud Tarrant",
        "es, Tomás Urrieta: «El queso no entiende de prisas», Tomás Urrieta",
        "ar, ليلى الشهاوي: «الخط علّمني أن أنتظر», ليلى الشهاوي",
        "fr, 'Lina Hardi, maire de Ramsal : « Je jardine la nuit »', Lina Hardi",
        "fr, '« Je jardine la nuit », Lina Hardi', Lina Hardi",
        "fr, Entretien | La nuit au jardin, ''",
        "fr, Interview - Lina Hardi, Lina Hardi",
        "en, Maud Tarrant - Piet van Holm, Maud Tarrant",
        "de, „Der Deich hält“ – Insa Brodersen, Insa Brodersen",
        "it, «Il forno è vivo»: Carla Bressan, Carla Bressan",
        "pt, Rosa Quintal (pescadora): “O mar não espera”, Rosa Quintal"
    })
    void isTheOneThatSpeaksInIt(String language, String headline, String name) {
        assertThat(TitleNames.in(headline, Lexicons.of(language)).orElse("")).isEqualTo(name == null ? "" : name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le port de Ramsal : « Je déborde »",
                "Ramsal : « Je déborde »",
                "Lina Hardi : la nuit au jardin",
                "La nuit au jardin",
                "Entretien : « Je jardine »",
                "Météo 2016 : « Du vent »",
                ":",
                "« »"
            })
    void isNoneWhereNobodySpeaks(String headline) {
        assertThat(TitleNames.in(headline, Lexicons.of("fr"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مكتبة الواحة", "افتتاح السوق"})
    void isNotGuessedInAScriptWithoutCapitals(String headline) {
        assertThat(TitleNames.in(headline, Lexicons.of("ar"))).isEmpty();
    }
}
