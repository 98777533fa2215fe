package org.entretien.exporter.cite;

import java.util.List;
import java.util.TreeSet;
import org.entretien.spi.Fidelity;

/** What a citation does not hold, in either form. */
final class Lost {
    static final Fidelity FIDELITY = new Fidelity.Lossy(new TreeSet<>(List.of(
            "headline.language",
            "headline.uri",
            "interview.interviewees.affiliation",
            "interview.interviewees.aliases",
            "interview.interviewees.kind",
            "interview.interviewees.role",
            "interview.interviewers.affiliation",
            "interview.interviewers.aliases",
            "interview.interviewers.kind",
            "interview.interviewers.role",
            "interview.introduction",
            "interview.turns",
            "outlet.aliases",
            "paragraphs",
            "relatedHeadlines")));

    private Lost() {}
}
