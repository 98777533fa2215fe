package org.entretien.recognition.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name in a byline is cut")
class PersonNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                    Lina Hardi le 3 juin 2015 # Lina Hardi
                    Lina Hardi le # Lina Hardi
                    Lina Hardi, publié le 3 juin 2015 # Lina Hardi
                    Lina Hardi mis à jour le 3 juin # Lina Hardi
                    Lina Hardi am 3. Juni 2015 # Lina Hardi
                    Lina Hardi Aktualisiert am 3. Juni # Lina Hardi
                    Lina Hardi - Mittwoch, 3. Juni # Lina Hardi
                    Lina Hardi el 3 de junio de 2015 # Lina Hardi
                    Lina Hardi Publicado el lunes 3 # Lina Hardi
                    Lina Hardi em 3 de junho # Lina Hardi
                    Lina Hardi il 3 giugno 2015 # Lina Hardi
                    Lina Hardi on March # Lina Hardi on March
                    Lina Hardi on Tuesday # Lina Hardi
                    Lina Hardi Updated March 18, 2014 # Lina Hardi
                    Lina Hardi Last Updated: March 2 # Lina Hardi
                    Lina Hardi March 18, 2014 # Lina Hardi
                    Lina Hardi · 18/03/2014 # Lina Hardi
                    Lina Hardi@linah # Lina Hardi
                    Lina Hardi @linah # Lina Hardi
                    لينا الحردي 3 يونيو 2015 # لينا الحردي
                    """)
    void beforeDatesChangesAndAccounts(String written, String name) {
        assertThat(PersonNames.bare(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lina May",
                "April Strand",
                "Jan Vandermeer",
                "Jean Le Brun",
                "Youssef El Mansar",
                "Piet van den Holm",
                "Lina Hardi",
                "Courier Staff"
            })
    void nowhereElse(String name) {
        assertThat(PersonNames.bare(name)).isEqualTo(name);
    }

    @Test
    void toNothingWhereOnlyADateIsWritten() {
        assertThat(PersonNames.bare("August 12, 2014")).isEmpty();
        assertThat(PersonNames.bare("Last updated in spring")).isEmpty();
    }
}
