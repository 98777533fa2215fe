package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;

/**
 * Cuts lines in front of the labels within them: "KURIER: Why? Lina Hardi: Because. KURIER: And then? Hardi: Nothing." A label is believed
 * where it comes again and takes turns with another one, or where it comes again and a question stands behind it each time.
 */
final class InlineLabels {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_PARTICLE = 3;
    private static final int LEAST = 4;
    private static final int LEAST_OF_ONE = 3;
    private static final int LEAST_WITHIN = 2;
    private static final double MOSTLY = 0.6;

    private final CharSequence text;
    private final List<Segment> units;
    private final List<List<Place>> places = new ArrayList<>();
    private final Set<String> accepted = new HashSet<>();

    /** Where a label may stand. @param start its place @param name as printed @param within whether words stand before it on its line */
    private record Place(int start, String name, boolean within) {}

    private InlineLabels(CharSequence text, List<Segment> units) {
        this.text = text;
        this.units = units;
    }

    /** {@return the pieces of each unit, one piece where it has no labels within} @param text the page @param units of it */
    static List<List<Segment>> cut(CharSequence text, List<Segment> units) {
        InlineLabels labels = new InlineLabels(text, units);
        boolean believed = labels.find() && labels.areTurns();
        List<List<Segment>> cut = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            cut.add(believed ? labels.pieces(i) : List.of(units.get(i)));
        }
        return cut;
    }

    /** Finds what may be labels, and keeps what comes again. Says whether any of it stands within a line. */
    private boolean find() {
        Map<String, Integer> counts = new HashMap<>();
        int within = 0;
        for (Segment unit : units) {
            // "Football : … Harrow Vale : …" in a running list of headlines are topics that come again.
            boolean apart =
                    unit.hasLabelApart() || !Ticker.headlines(text, unit).isEmpty();
            List<Place> found = apart ? List.of() : places(unit);
            places.add(found);
            for (Place place : found) {
                counts.merge(place.name, 1, Integer::sum);
                within += place.within ? 1 : 0;
            }
        }
        counts.forEach((name, count) -> {
            if (count > 1) {
                accepted.add(name);
            }
        });
        return within >= LEAST_WITHIN;
    }

    private List<Place> places(Segment unit) {
        List<Place> found = new ArrayList<>();
        int from = unit.start();
        for (int i = unit.start(); i < unit.end(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\uFF1A') {
                int start = start(from, i);
                boolean body = i + 1 < unit.end() && (c == '\uFF1A' || CharClass.isBlank(text.charAt(i + 1)));
                if (start < i && body) {
                    String name = text.subSequence(start, CharClass.trimEnd(text, start, i))
                            .toString();
                    found.add(new Place(start, name, start > unit.start()));
                }
                from = i + 1;
            }
        }
        return found;
    }

    /** Walks back from a colon over words that begin like names. Returns the colon's place when there are none. */
    private int start(int from, int colon) {
        int start = colon;
        int end = CharClass.trimEnd(text, from, colon);
        for (int words = 0; words < MOST_WORDS && end > from && colon - end <= LONGEST; words++) {
            int word = end;
            while (word > from && !CharClass.isBlank(text.charAt(word - 1)) && !endsBefore(word, end)) {
                word--;
            }
            boolean particle = words > 0 && end - word <= LONGEST_PARTICLE && isLetters(word, end);
            boolean name = word < end && CharClass.isInitial(text.charAt(word)) && isNamePart(word, end);
            if (!name && !particle) {
                return start;
            }
            start = name ? word : start;
            int before = CharClass.trimEnd(text, from, word);
            if (before == from || CharClass.isSentenceEnd(text.charAt(before - 1)) && !isInitialAt(before, from)) {
                return start;
            }
            end = before;
        }
        return start;
    }

    /** Where sentences are glued, a name begins right behind a stop: "…fini.Lina Hardi :" */
    private boolean endsBefore(int word, int end) {
        return word < end
                && CharClass.isSentenceEnd(text.charAt(word - 1))
                && word - 1 > 0
                && end - word > 1
                && !Character.isUpperCase(text.charAt(word - 2));
    }

    /** "J. Hardi": the stop belongs to the name. */
    private boolean isInitialAt(int stop, int from) {
        return stop - 2 >= from
                && text.charAt(stop - 1) == '.'
                && Character.isUpperCase(text.charAt(stop - 2))
                && (stop - 3 < from || !Character.isLetter(text.charAt(stop - 3)));
    }

    private boolean isLetters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    private boolean isNamePart(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean sign = c == '.' || c == '-' || c == '\'' || c == '\u2019' || c == '\u200C';
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && !sign) {
                return false;
            }
        }
        return true;
    }

    /** The label that a place has: its own, or the one of those that come again which ends it, "Lina Hardi" beside "Hardi". */
    private Optional<String> label(Place place) {
        if (accepted.contains(place.name)) {
            return Optional.of(place.name);
        }
        int blank = place.name.indexOf(' ');
        while (blank > 0) {
            String rest = place.name.substring(blank + 1);
            if (accepted.contains(rest)) {
                return Optional.of(rest);
            }
            blank = place.name.indexOf(' ', blank + 1);
        }
        return Optional.empty();
    }

    private boolean areTurns() {
        int labels = 0;
        int changes = 0;
        int asking = 0;
        int within = 0;
        String last = "";
        for (int i = 0; i < units.size(); i++) {
            List<Place> here = places.get(i);
            for (int k = 0; k < here.size(); k++) {
                Optional<String> label = label(here.get(k));
                if (label.isPresent()) {
                    int end = k + 1 < here.size()
                            ? here.get(k + 1).start
                            : units.get(i).end();
                    labels++;
                    within += here.get(k).within ? 1 : 0;
                    changes += !last.isEmpty() && !label.get().equals(last) ? 1 : 0;
                    asking += asks(here.get(k).start, end) ? 1 : 0;
                    last = label.get();
                }
            }
        }
        boolean turns = labels >= LEAST && changes >= MOSTLY * (labels - 1) && accepted.size() > 1;
        boolean questions = labels >= LEAST_OF_ONE && changes == 0 && asking >= MOSTLY * labels;
        return within >= LEAST_WITHIN && (turns && asking > 0 || questions);
    }

    private boolean asks(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharClass.isQuestionMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Segment> pieces(int index) {
        Segment unit = units.get(index);
        List<Segment> pieces = new ArrayList<>();
        int from = unit.start();
        boolean continues = unit.continues();
        for (Place place : places.get(index)) {
            if (place.within && label(place).isPresent()) {
                if (place.start > from) {
                    pieces.add(piece(unit, from, place.start, continues));
                    continues = true;
                }
                from = place.start;
            }
        }
        pieces.add(pieces.isEmpty() ? unit : piece(unit, from, unit.end(), true));
        return pieces;
    }

    private Segment piece(Segment unit, int from, int to, boolean continues) {
        return new Segment(from, CharClass.trimEnd(text, from, to), unit.block(), unit.style(), continues);
    }
}
