package org.entretien.tools.benchmarks.evaluation.gold;

import java.util.List;
import java.util.Map;
import org.entretien.tools.training.gold.Folding;

/**
 * What is said of a page beside its turns. An empty text or list says nothing.
 *
 * @param headline of the article
 * @param published its date in ISO 8601
 * @param outlet where it appeared
 * @param interviewees who answers
 * @param related the other headlines on the page
 * @param aliases other names of those who take part, by name
 */
public record Facts(
        String headline,
        String published,
        String outlet,
        List<String> interviewees,
        List<String> related,
        Map<String, List<String>> aliases) {
    public static final Facts NONE = new Facts("", "", "", List.of(), List.of());

    public Facts {
        interviewees = List.copyOf(interviewees);
        related = List.copyOf(related);
        aliases = Map.copyOf(aliases);
    }

    /** What is said where no participant has other names. */
    public Facts(String headline, String published, String outlet, List<String> interviewees, List<String> related) {
        this(headline, published, outlet, interviewees, related, Map.of());
    }

    /** {@return the other names of a participant} @param name of it */
    public List<String> aliasesOf(String name) {
        return aliases.getOrDefault(Folding.name(name), List.of());
    }
}
