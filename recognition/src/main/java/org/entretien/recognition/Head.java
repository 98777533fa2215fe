package org.entretien.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.layout.Ink;
import org.entretien.recognition.layout.KnownNames;
import org.entretien.recognition.layout.Line;
import org.entretien.recognition.layout.Line.Shape;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Sense;

/**
 * What the lines around the turns say by their own wording: datelines, bylines, announcements. Found before anything is decoded.
 *
 * @param datelines by unit
 * @param bylines by unit
 * @param announcements by unit
 */
record Head(
        Map<Integer, Dateline> datelines,
        Map<Integer, Byline> bylines,
        Map<Integer, List<Announcement>> announcements) {
    /** Datelines and announcements are looked for at both ends of a page, where they stand. */
    private static final int FROM_START = 80;

    private static final int FROM_END = 30;
    private static final long ANNOUNCES = Sense.ANNOUNCE.bit() | Sense.ANNOUNCE_WHOLE_LINE.bit() | Sense.BIO.bit();
    private static final int LONGEST_LINE = 1200;

    static Head of(CharSequence text, List<Line> lines, Lexicon lexicon) {
        Head head = new Head(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean edge = i < FROM_START || i >= lines.size() - FROM_END;
            if (line.unit().length() > LONGEST_LINE || line.is(Shape.ENDS_IN_QUESTION)) {
                continue;
            }
            if (edge) {
                head.look(text, lines, i, lexicon);
            } else if (Sense.BYLINE.in(line.opening())) {
                head.noteByline(text, line, i, lexicon);
            }
        }
        return head;
    }

    private void look(CharSequence text, List<Line> lines, int i, Lexicon lexicon) {
        Line line = lines.get(i);
        Dateline.of(text, line, lexicon).ifPresent(found -> datelines.put(i, found));
        if (!datelines.containsKey(i)) {
            noteByline(text, line, i, lexicon);
            if (!bylines.containsKey(i) && i > 0 && i < FROM_START && datelines.containsKey(i - 1)) {
                Byline.bare(text, line, lexicon).ifPresent(found -> bylines.put(i, found));
            }
        }
        if (i < FROM_START) {
            List<Announcement> found = Announcement.in(text, line, lexicon);
            if (!found.isEmpty()) {
                announcements.put(i, found);
            }
        }
    }

    private void noteByline(CharSequence text, Line line, int i, Lexicon lexicon) {
        Byline.of(text, line, lexicon).ifPresent(found -> bylines.put(i, found));
    }

    KnownNames knownNames(CharSequence text) {
        Set<String> announced = new LinkedHashSet<>();
        announcements.keySet().stream()
                .sorted()
                .forEach(i -> announcements.get(i).forEach(one -> announced.add(one.name())));
        List<String> authors = new ArrayList<>();
        bylines.keySet().stream()
                .sorted()
                .forEach(i ->
                        bylines.get(i).names().forEach(name -> authors.add(Ink.clean(text, name.start(), name.end()))));
        return new KnownNames(outlet(text), List.copyOf(announced), authors);
    }

    Optional<String> outlet(CharSequence text) {
        return datelines.keySet().stream()
                .sorted()
                .map(i -> datelines.get(i).outlet())
                .flatMap(Optional::stream)
                .findFirst()
                .map(span -> Ink.clean(text, span.start(), span.end()));
    }
}
