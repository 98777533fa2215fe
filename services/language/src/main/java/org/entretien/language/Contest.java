package org.entretien.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.entretien.domain.LanguageTag;

/**
 * The candidates for one text, and who leads how clearly.
 *
 * @param candidates the likeliest first
 * @param chance how likely each language would be if the text said nothing
 * @param outsider how likely the best of the languages is that are no candidates
 */
record Contest(List<Candidate> candidates, double chance, double outsider) {
    /** A foreign name in a headline lifts its language a little, in proportion to the headline, however long that is. */
    private static final double LEAST_LEAD = 1.10;

    /** The logarithm of the lead, which is a mean over the text, times its letters: two names never gather that much, a clause mostly does. */
    private static final double LEAST_EVIDENCE = 4;

    /** A text in another script or an unrelated language still makes one of the candidates the least unlikely. */
    private static final double MOST_OUTSIDE = 2;

    record Candidate(LanguageTag tag, double likelihood) {}

    static Contest of(Map<String, Double> likelihoods, Set<LanguageTag> given) {
        Map<String, LanguageTag> tags = bySubtag(given.isEmpty() ? known(likelihoods) : given);
        List<Candidate> candidates = tags.entrySet().stream()
                .map(entry -> new Candidate(entry.getValue(), likelihood(entry.getKey(), likelihoods)))
                .filter(candidate -> candidate.likelihood() > 0)
                .sorted(Comparator.comparingDouble(Candidate::likelihood)
                        .reversed()
                        .thenComparing(candidate -> candidate.tag().value()))
                .toList();
        Map<String, Double> others = new HashMap<>(likelihoods);
        tags.keySet().forEach(subtag -> others.keySet().removeAll(Subtags.meantBy(subtag)));
        double outsider = others.values().stream().reduce(0.0, Math::max);
        return new Contest(candidates, 1.0 / likelihoods.size(), outsider);
    }

    private static Set<LanguageTag> known(Map<String, Double> likelihoods) {
        return likelihoods.keySet().stream().map(LanguageTag::new).collect(Collectors.toSet());
    }

    /** The model knows no regions: of {@code fr} and {@code fr-MA} the shorter stands for both, or neither could ever lead. */
    private static Map<String, LanguageTag> bySubtag(Set<LanguageTag> given) {
        return given.stream()
                .collect(Collectors.toMap(
                        tag -> Subtags.of(tag.language()),
                        tag -> tag,
                        BinaryOperator.minBy(Comparator.comparing(LanguageTag::value))));
    }

    private static double likelihood(String subtag, Map<String, Double> likelihoods) {
        return Subtags.meantBy(subtag).stream()
                .mapToDouble(meant -> likelihoods.getOrDefault(meant, 0.0))
                .sum();
    }

    /** {@return the candidate that leads clearly, if one does} @param letters of the text */
    Optional<LanguageTag> clearWinner(int letters) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = candidates.get(0);
        double second = candidates.size() > 1 ? Math.max(candidates.get(1).likelihood(), chance) : chance;
        double lead = first.likelihood() / second;
        boolean clear = lead >= LEAST_LEAD
                && StrictMath.log(lead) * letters >= LEAST_EVIDENCE
                && outsider <= MOST_OUTSIDE * first.likelihood();
        return clear ? Optional.of(first.tag()) : Optional.empty();
    }
}
