package org.entretien.tools.benchmarks.evaluation.gold;

import java.util.List;

/**
 * A page that was labelled by hand.
 *
 * @param id its name in the gold file
 * @param language of the article
 * @param style how its turns are marked
 * @param site where it comes from
 * @param text as a crawler extracts it
 * @param html with markup, or empty
 * @param turns who says what; none when the page is no interview
 * @param marked how many turns the text sets off by a printed mark or label
 * @param askers names that may stand for the asking side
 * @param facts headline, date and the like
 */
public record GoldPage(
        String id,
        String language,
        String style,
        String site,
        String text,
        String html,
        List<Utterance> turns,
        int marked,
        List<String> askers,
        Facts facts) {
    private static final String QUESTION_MARKS = "?\u061F\uFF1F";
    private static final double NEARLY_ALL = 0.9;

    public GoldPage {
        turns = List.copyOf(turns);
        askers = List.copyOf(askers);
    }

    /** {@return this page in noise} @param noisy its text @param ticker the headlines printed around it */
    GoldPage hardened(String noisy, List<String> ticker) {
        Facts said = new Facts(facts.headline(), facts.published(), facts.outlet(), facts.interviewees(), ticker);
        return new GoldPage(id + "-h", language, style + "+noise", site, noisy, "", turns, marked, askers, said);
    }

    public boolean isInterview() {
        return !turns.isEmpty();
    }

    /** {@return whether every question ends in a question mark} */
    public boolean asksByMarkOnly() {
        return turns.stream()
                .filter(turn -> turn.role() == Role.QUESTION)
                .allMatch(turn -> !turn.text().isEmpty()
                        && QUESTION_MARKS.indexOf(turn.text().charAt(turn.text().length() - 1)) >= 0);
    }

    /** {@return how far its turns carry marks in the text} */
    public String marks() {
        return marked == 0 ? "no turn" : marked >= NEARLY_ALL * turns.size() ? "nearly every turn" : "some turns";
    }
}
