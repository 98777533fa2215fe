package org.entretien.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.entretien.domain.Blank;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.Turn;

class PublicationsProperties {
    @Property
    void validOnesBreakNoRuleOfTheModel(@ForAll(supplier = Publications.Valid.class) Publication publication) {
        assertThat(publication.headline().map(Headline::text).filter(Blank::isBlank))
                .isEmpty();
        assertThat(publication.paragraphs()).noneMatch(Blank::isBlank);
        assertThat(publication.interview().isPresent()
                        && !publication.paragraphs().isEmpty())
                .isFalse();
        publication.interview().ifPresent(PublicationsProperties::requireValid);
    }

    private static void requireValid(Interview interview) {
        assertThat(interview.turns()).isNotEmpty();
        assertThat(interview.turns()).noneMatch(turn -> turn.paragraphs().isEmpty());
        assertThat(interview.participants().map(Participant::name).toList())
                .containsAll(interview.turns().stream()
                        .map(Turn::speaker)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void theEdgesAreReached(@ForAll(supplier = Publications.Any.class) Publication publication) {
        String all = publication.toString();
        Statistics.label("astral").collect(all.codePoints().anyMatch(Character::isSupplementaryCodePoint));
        Statistics.label("astral").coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
        Statistics.label("markup").collect(all.contains("]]>"));
        Statistics.label("markup").coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
        Statistics.label("interview").collect(publication.interview().isPresent());
        Statistics.label("interview").coverage(coverage -> coverage.check(true).percentage(p -> p > 40 && p < 95));
        Statistics.label("long").collect(publication.relatedHeadlines().size() > 10);
        Statistics.label("long").coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
    }
}
