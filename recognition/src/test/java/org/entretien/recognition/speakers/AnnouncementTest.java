package org.entretien.recognition.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entretien.recognition.Pages;
import org.entretien.recognition.lexicon.Lexicons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An announcement")
class AnnouncementTest {
    private static List<Announcement> in(String line, String language) {
        return Announcement.in(line, Pages.line(line, language), Lexicons.of(language));
    }

    private static List<String> names(String line, String language) {
        return in(line, language).stream().map(Announcement::name).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Entretien avec Paul Mirande, Paul Mirande",
        "fr, Grand entretien avec Mme Solène d'Arvor, Solène d'Arvor",
        "fr, 'Interview/ Awa Sarné', Awa Sarné",
        "en, In conversation with Maud Tarrant, Maud Tarrant",
        "en, An interview with Dr. Ida van Holm, Ida van Holm",
        "en, An interview with Ida van der Holm, Ida van der Holm",
        "es, Entrevista a Rosa de la Peña, Rosa de la Peña",
        "es, Entrevista a Tomás Urrieta, Tomás Urrieta",
        "de, Im Gespräch mit Hinnerk Dohmsen, Hinnerk Dohmsen",
        "it, Intervista a Carla Rossetti, Carla Rossetti",
        "pt, Entrevista com Amadeu Vilarigo, Amadeu Vilarigo",
        "ar, حوار مع سلمى الدرعي, سلمى الدرعي"
    })
    void namesWhoIsInterviewed(String language, String line, String name) {
        assertThat(names(line, language)).containsExactly(name);
    }

    @Test
    void hasTheRoleThatFollowsTheName() {
        assertThat(in("Entretien avec Paul Mirande, directeur général de Nordalia", "fr"))
                .singleElement()
                .satisfies(found -> assertThat(found.role()).contains("directeur général de Nordalia"));
        assertThat(in("حوار مع سلمى الدرعي، مديرة مكتبة الواحة", "ar"))
                .singleElement()
                .satisfies(found -> assertThat(found.role()).contains("مديرة مكتبة الواحة"));
    }

    @Test
    void theRoleEndsWithTheSentence() {
        assertThat(in("Entretien avec Paul Mirande, patron de Nordalia. Il est né à Ramsal.", "fr"))
                .singleElement()
                .satisfies(found -> assertThat(found.role()).contains("patron de Nordalia"));
    }

    @Test
    void aWorkQuotedInTheRoleBelongsToIt() {
        assertThat(in("Entretien avec Ada Brun, autrice des « Marées lentes »", "fr"))
                .singleElement()
                .satisfies(found -> assertThat(found.role()).contains("autrice des « Marées lentes »"));
    }

    @Test
    void mayNameSeveralPeople() {
        assertThat(names("Entretien avec Solène Arvor et Bakary Dianté", "fr"))
                .containsExactly("Solène Arvor", "Bakary Dianté");
        assertThat(names("Interview with Maud Tarrant and Joel Ashcombe", "en"))
                .containsExactly("Maud Tarrant", "Joel Ashcombe");
    }

    @Test
    void mayDeclareTheInitialsThatWillStandForEachName() {
        assertThat(names("Ne parliamo con Carla Rossetti (C.R.) e Piero Danesi (P.D.), fornai a Molo.", "it"))
                .containsExactly("Carla Rossetti", "Piero Danesi");
    }

    @Test
    void lettersInBracketsThatFitNoNameDeclareNothing() {
        assertThat(names("La fédération (FNSR) a réuni Carla Rossetti et les siens.", "fr"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il pleut sur Ramsal depuis trois jours.",
                "Entretien des chaudières : que faut-il savoir",
                "Un entretien avec la direction est prévu lundi.",
                "Entretien avec, ou sans rendez-vous"
            })
    void isNoneWithoutAName(String line) {
        assertThat(names(line, "fr")).isEmpty();
    }
}
