package org.entretien.tools.benchmarks.evaluation.contender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Answer;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.tools.benchmarks.evaluation.gold.Facts;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;
import org.entretien.tools.training.gold.Folding;

/** What the library gave, as it is compared. */
public final class Readout {
    private Readout() {}

    /** {@return the first publication of a document} @param outcomes of reading it */
    static Prediction of(Iterable<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Parsed parsed) {
                return of(parsed.result());
            }
        }
        return Prediction.REJECTED;
    }

    static Prediction of(ParseResult result) {
        Publication publication = result.publication();
        List<Turn> printed = publication.interview().map(Interview::turns).orElseGet(List::of);
        List<Double> sure = result.account().map(ParseReport::turnConfidence).orElseGet(List::of);
        List<Utterance> turns = new ArrayList<>();
        List<Double> confidence = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            Optional<Role> role = role(printed.get(i));
            if (role.isPresent()) {
                turns.add(utterance(role.get(), printed.get(i)));
                if (i < sure.size()) {
                    confidence.add(sure.get(i));
                }
            }
        }
        return new Prediction(turns, confidence, Optional.of(facts(publication)), Optional.of(result));
    }

    public static Optional<Role> role(Turn turn) {
        return turn instanceof Question
                ? Optional.of(Role.QUESTION)
                : turn instanceof Answer ? Optional.of(Role.ANSWER) : Optional.empty();
    }

    private static Utterance utterance(Role role, Turn turn) {
        return Utterance.of(
                role, String.join(" ", turn.paragraphs()), turn.speaker().orElse(""));
    }

    private static Facts facts(Publication publication) {
        return new Facts(
                publication.headline().map(Headline::text).orElse(""),
                publication.published().map(PublicationDate::iso).orElse(""),
                publication.outlet().map(Outlet::name).orElse(""),
                publication.interview().stream()
                        .flatMap(interview -> interview.interviewees().stream())
                        .map(Participant::name)
                        .toList(),
                publication.relatedHeadlines().stream().map(Headline::text).toList(),
                aliases(publication));
    }

    private static Map<String, List<String>> aliases(Publication publication) {
        Map<String, List<String>> aliases = new HashMap<>();
        publication.interview().stream()
                .flatMap(interview ->
                        Stream.concat(interview.interviewers().stream(), interview.interviewees().stream()))
                .forEach(one -> aliases.computeIfAbsent(Folding.name(one.name()), any -> new ArrayList<>())
                        .addAll(one.aliases()));
        return aliases;
    }
}
