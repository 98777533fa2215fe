package org.entretien.recognition.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entretien.page.Zone;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.Announcement;
import org.entretien.recognition.speakers.KnownNames;
import org.entretien.recognition.text.CharClass;

/**
 * What the lines around the turns say by their own wording: datelines, bylines, announcements. Found before anything is decoded.
 *
 * @param datelines by unit
 * @param bylines by unit
 * @param announcements by unit
 */
public record HeaderLines(
        SortedMap<Integer, Dateline> datelines,
        SortedMap<Integer, Byline> bylines,
        SortedMap<Integer, List<Announcement>> announcements) {
    /** Datelines and announcements are looked for at both ends of a page, where they stand. */
    private static final int FROM_START = 80;

    private static final int FROM_END = 30;

    /** And those who signed below the last turn at the very end. */
    private static final int FROM_BOTTOM = 6;

    private static final int FROM_TOP = 4;
    private static final int MOST_BYLINES = 200;
    private static final int LONGEST_LINE = 1200;

    public static HeaderLines of(CharSequence text, List<SegmentFeatures> lines, Lexicon lexicon) {
        HeaderLines head = new HeaderLines(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (int i = 0; i < lines.size(); i++) {
            SegmentFeatures line = lines.get(i);
            boolean edge = i < FROM_START || i >= lines.size() - FROM_END;
            if (line.unit().length() > LONGEST_LINE || line.is(Shape.ENDS_IN_QUESTION)) {
                continue;
            }
            if (line.zone().filter(Zone.BYLINE::equals).isPresent()) {
                head.setApart(text, line, i, lexicon);
            } else if (edge) {
                head.look(text, lines, i, lexicon);
            } else if (LexicalCategory.BYLINE.in(line.opening()) && head.bylines.size() < MOST_BYLINES) {
                head.noteByline(text, line, i, lexicon);
            }
        }
        return head;
    }

    /** A line that the layout calls a byline may hold nothing but names. */
    private void setApart(CharSequence text, SegmentFeatures line, int i, Lexicon lexicon) {
        Dateline.of(text, line, lexicon).ifPresent(found -> datelines.put(i, found));
        if (!datelines.containsKey(i)) {
            Byline.of(text, line, lexicon)
                    .or(() -> Byline.bare(text, line, lexicon))
                    .ifPresent(found -> bylines.put(i, found));
        }
    }

    private void look(CharSequence text, List<SegmentFeatures> lines, int i, Lexicon lexicon) {
        SegmentFeatures line = lines.get(i);
        Dateline.of(text, line, lexicon).ifPresent(found -> datelines.put(i, found));
        if (!datelines.containsKey(i)) {
            noteByline(text, line, i, lexicon);
            // At the head, "Entretien : Lina Hardi" names the one who answers; at the foot it is signed by the one who
            // asked.
            if (!bylines.containsKey(i) && i >= FROM_TOP && i >= lines.size() - FROM_BOTTOM) {
                Byline.afterKind(text, line, lexicon).ifPresent(found -> bylines.put(i, found));
            }
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

    private void noteByline(CharSequence text, SegmentFeatures line, int i, Lexicon lexicon) {
        Byline.of(text, line, lexicon).ifPresent(found -> bylines.put(i, found));
    }

    public KnownNames knownNames(CharSequence text) {
        Set<String> announced = new LinkedHashSet<>();
        announcements.values().forEach(all -> all.forEach(one -> announced.add(one.name())));
        List<String> authors = new ArrayList<>();
        bylines.values()
                .forEach(byline -> byline.names()
                        .forEach(name -> authors.add(CharClass.visibleText(text, name.start(), name.end()))));
        return new KnownNames(outlet(text), List.copyOf(announced), authors);
    }

    Optional<String> outlet(CharSequence text) {
        return datelines.values().stream()
                .map(Dateline::outlet)
                .flatMap(Optional::stream)
                .findFirst()
                .map(span -> CharClass.visibleText(text, span.start(), span.end()));
    }

    /** {@return whether a line says who led an interview} */
    public boolean asks() {
        return bylines.values().stream().anyMatch(Byline::asks)
                || datelines.values().stream().anyMatch(Dateline::asks);
    }

    public Optional<Dateline> dateline(int unit) {
        return Optional.ofNullable(datelines.get(unit));
    }

    public Optional<Byline> byline(int unit) {
        return Optional.ofNullable(bylines.get(unit));
    }

    public List<Announcement> announcements(int unit) {
        return announcements.getOrDefault(unit, List.of());
    }
}
