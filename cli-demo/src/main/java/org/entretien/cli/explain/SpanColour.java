package org.entretien.cli.explain;

import java.util.Optional;
import org.entretien.domain.Answer;
import org.entretien.domain.Interview;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;

/** The colour of a stretch of a page: what part of the publication it went to. */
enum SpanColour {
    HEADLINE("headline", "1;36", "#cfe8f5", "#10394e"),
    HEAD("outlet, date, authors", "36", "#dceeee", "#173c3c"),
    INTRODUCTION("standfirst and introduction", "33", "#f8ecc4", "#4a3d0c"),
    QUESTION("question", "1;34", "#d5dcf9", "#27346e"),
    ANSWER("answer", "32", "#d8f0d3", "#1f4521"),
    ASIDE("aside", "35", "#eed9ef", "#4b2a4e"),
    PARAGRAPH("paragraph", "32", "#e4f0d8", "#32461d"),
    RELATED("related headline", "2;36", "#e6e6f2", "#34344f"),
    DISCARDED("not in the publication", "90", "#eeeeee", "#2f2f2f");

    private static final String TURNS = "interview.turns[";

    private final String words;
    private final String ansi;
    private final String css;
    private final String darkCss;

    SpanColour(String words, String ansi, String css, String darkCss) {
        this.words = words;
        this.ansi = ansi;
        this.css = css;
        this.darkCss = darkCss;
    }

    /** {@return what it stands for, for people} */
    String words() {
        return words;
    }

    /**
     * {@return text in this colour on a terminal}
     *
     * @param text safe text
     */
    String onTerminal(String text) {
        return "\u001B[" + ansi + "m" + text + "\u001B[0m";
    }

    /** {@return the background on a web page} */
    String css() {
        return css;
    }

    /** {@return the background on a web page that is shown in the dark} */
    String darkCss() {
        return darkCss;
    }

    /**
     * {@return the colour of an element}
     *
     * @param path of the model
     * @param interview the interview, if there is one
     */
    static SpanColour of(String path, Optional<Interview> interview) {
        if (path.startsWith(TURNS)) {
            return turn(path)
                    .flatMap(index -> interview.flatMap(i -> at(i, index)))
                    .orElse(ASIDE);
        }
        if (path.startsWith("headline")) {
            return HEADLINE;
        }
        if (path.startsWith("relatedHeadlines")) {
            return RELATED;
        }
        if (path.startsWith("paragraphs")) {
            return PARAGRAPH;
        }
        return path.startsWith("standfirst") || path.startsWith("interview.") ? INTRODUCTION : HEAD;
    }

    /**
     * {@return the index of the turn that a path leads into}
     *
     * @param path of the model
     */
    static Optional<Integer> turn(String path) {
        int end = path.indexOf(']');
        if (!path.startsWith(TURNS) || end < 0) {
            return Optional.empty();
        }
        String digits = path.substring(TURNS.length(), end);
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static Optional<SpanColour> at(Interview interview, int index) {
        if (index >= interview.turns().size()) {
            return Optional.empty();
        }
        Turn turn = interview.turns().get(index);
        if (turn instanceof Question) {
            return Optional.of(QUESTION);
        }
        return Optional.of(turn instanceof Answer ? ANSWER : ASIDE);
    }
}
