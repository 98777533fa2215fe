package org.entretien.recognition.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entretien.recognition.Pages;
import org.entretien.recognition.lexicon.Lexicons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A dateline")
class DatelineTest {
    private static Optional<Dateline> of(String line, String language) {
        return Dateline.of(line, Pages.line(line, language), Lexicons.of(language));
    }

    private static String outlet(String line, String language) {
        return of(line, language)
                .flatMap(Dateline::outlet)
                .map(span -> span.of(line).toString())
                .orElse("none");
    }

    private static String date(String line, String language) {
        return of(line, language)
                .flatMap(Dateline::date)
                .map(found -> found.date().iso())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    fr, Publié dans Le Courrier des Dunes le 12 - 04 - 2017, Le Courrier des Dunes, 2017-04-12
                    fr, '14/09/2014 • Source : Le Stade de Ramsal', Le Stade de Ramsal, 2014-09-14
                    fr, 'Source : L''Écho des Salines, 3 mars 2015', L'Écho des Salines, 2015-03-03
                    fr, "Publié dans Ici & Là (Ramsal) le 3 mars 2015", Ici & Là (Ramsal), 2015-03-03
                    en, 'Published in The Kestrel Post on 12 April 2017', The Kestrel Post, 2017-04-12
                    es, Publicado en La Voz de Benarra el 12 de abril de 2017, La Voz de Benarra, 2017-04-12
                    de, 'Quelle: Deichbote, 14. März 2019', Deichbote, 2019-03-14
                    ar, نشر في صدى النخيل يوم 21 - 02 - 2016, صدى النخيل, 2016-02-21
                    pt, Publicado em Folha do Monte em 2 de maio de 2018, Folha do Monte, 2018-05-02
                    fr, La Gazette du Port - Publié le 14 mars 2019 à 09h30, La Gazette du Port, 2019-03-14
                    en, The Quay Review - Published on 14 March 2019, The Quay Review, 2019-03-14
                    fr, Lina Hardi - Publié le 14 mars 2019, none, 2019-03-14
                    it, Pubblicato su Il Corriere del Molo il 2 maggio 2018, Il Corriere del Molo, 2018-05-02
                    """, quoteCharacter = '\'')
    void namesOutletAndDay(String language, String line, String outlet, String date) {
        String printed = line.replace("\"", "");
        assertThat(outlet(printed, language)).isEqualTo(outlet);
        assertThat(date(printed, language)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 2016-05-23, 2016-05-23",
        "fr, Mis à jour le 23 mai 2016 à 18:40, 2016-05-23",
        "en, 'Tuesday, May 24, 2016', 2016-05-24",
        "en, 'Posted on May 24, 2016', 2016-05-24",
        "ar, نشر بتاريخ 12 مارس 2018, 2018-03-12"
    })
    void mayHaveNothingButADay(String language, String line, String date) {
        assertThat(outlet(line, language)).isEqualTo("none");
        assertThat(date(line, language)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "14/09/2014 • Source : Le Stade Propos recueillis par Lina Hardi, Le Stade, Lina Hardi",
        "'Propos recueillis par Lina Hardi, publié dans Le Stade le 14/09/2014', Le Stade, Lina Hardi"
    })
    void takesNoWordForOutletAndAuthorBoth(String line, String outlet, String author) {
        assertThat(outlet(line, "fr")).isEqualTo(outlet);
        assertThat(of(line, "fr").orElseThrow().authors().stream()
                        .map(span -> span.of(line).toString())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Avez-vous signé le bail le 23 mai 2016 ?",
        "fr, Nous avons ouvert le 3 mars 2015 avec douze élèves et une seule machine à coudre prêtée par la voisine.",
        "fr, Entretien avec Lina Hardi",
        "fr, Publié dans la douleur",
        "en, 'The mill closed on 3 March 2015, and I went home to my mother without a word to anybody!'"
    })
    void isNoSentenceThatHasADateInIt(String language, String line) {
        assertThat(of(line, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Updated: 3 May 2024 / First published: 1 April 2024
                    en | First published: 1 April 2024 - Updated: 3 May 2024
                    fr | Mis à jour le 3 mai 2024, publié le 1 avril 2024
                    de | Aktualisiert am 3. Mai 2024, veröffentlicht am 1. April 2024
                    es | Actualizado el 3 de mayo de 2024, publicado el 1 de abril de 2024
                    """)
    void takesTheFirstPublicationWhereverItStands(String language, String line) {
        assertThat(date(line, language)).isEqualTo("2024-04-01");
        assertThat(of(line, language).orElseThrow().changed()).isFalse();
    }
}
