package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void noLineBeginsWithAMarkThatFrenchSetsApart() {
        for (String mark : new String[] {"?", "!", ":", ";", "»"}) {
            assertThat(Columns.wrap("il est condamné " + mark + " Oui", 15))
                    .as(mark)
                    .containsExactly("il est", "condamné " + mark + " Oui");
        }
        assertThat(Columns.wrap("il est condamné ici", 15)).containsExactly("il est condamné", "ici");
    }

    @Test
    void aWordThatIsTooLongStaysWholeWithItsMark() {
        assertThat(Columns.wrap("anticonstitutionnellement ? Oui", 10))
                .containsExactly("anticonstitutionnellement ?", "Oui");
    }
}
