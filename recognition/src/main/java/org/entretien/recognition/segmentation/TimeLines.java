package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.entretien.recognition.text.Ink;
import org.entretien.recognition.text.TimeCode;
import org.entretien.recognition.text.Unit;

/** Joins the minutes of a recording that have lines of their own with what stands below them, if there are several on a page. */
final class TimeLines {
    private static final int LEAST = 3;

    private TimeLines() {}

    static List<Unit> joined(CharSequence text, List<Unit> units) {
        List<Unit> joined = new ArrayList<>(units.size());
        int times = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i + 1 < units.size() && isTime(text, unit) && isRightAbove(text, unit, units.get(i + 1))) {
                Unit below = units.get(++i);
                joined.add(new Unit(unit.start(), below.end(), below.block(), below.style(), below.continues()));
                times++;
            } else {
                joined.add(unit);
            }
        }
        return times >= LEAST ? joined : units;
    }

    private static boolean isTime(CharSequence text, Unit unit) {
        return TimeCode.isAll(text, unit.start(), unit.end());
    }

    /** What the layout left out may stand between two units. */
    static boolean isRightAbove(CharSequence text, Unit unit, Unit next) {
        return Ink.skipBlank(text, unit.end(), next.start()) == next.start();
    }
}
