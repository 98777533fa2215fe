package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.TimeCode;

/** Joins the minutes of a recording that have lines of their own with what stands below them, if there are several on a page. */
final class TimeLines {
    private static final int LEAST = 3;

    private TimeLines() {}

    static List<Segment> joined(CharSequence text, List<Segment> units) {
        List<Segment> joined = new ArrayList<>(units.size());
        int times = 0;
        for (int i = 0; i < units.size(); i++) {
            Segment unit = units.get(i);
            if (i + 1 < units.size() && isTime(text, unit) && isRightAbove(text, unit, units.get(i + 1))) {
                Segment below = units.get(++i);
                joined.add(new Segment(unit.start(), below.end(), below.block(), below.style(), below.continues()));
                times++;
            } else {
                joined.add(unit);
            }
        }
        return times >= LEAST ? joined : units;
    }

    private static boolean isTime(CharSequence text, Segment unit) {
        return TimeCode.isAll(text, unit.start(), unit.end());
    }

    /** What the layout left out may stand between two units. */
    static boolean isRightAbove(CharSequence text, Segment unit, Segment next) {
        return CharClass.skipBlank(text, unit.end(), next.start()) == next.start();
    }
}
