package org.entretien.recognition.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.layout.Line.Shape;
import org.entretien.recognition.layout.Voice.Side;
import org.entretien.recognition.lexicon.Sense;

/** Decides which labelled voices ask. The asking side is the one whose turns end in questions more often than the others'. */
final class Sides {
    private static final double LEAST_CONTRAST = 0.25;
    /** Where between the least and the most asking voice the line is drawn. */
    private static final double LINE = 0.4;

    private final List<Line> lines;
    private final Map<Voice, Tally> tallies = new HashMap<>();

    private static final class Tally {
        int turns;
        int questions;
        int words;
        int hosting;
        int guesting;
    }

    private Sides(List<Line> lines) {
        this.lines = lines;
    }

    static void decide(List<Voice> voices, Voice[] byUnit, List<Line> lines) {
        Sides sides = new Sides(lines);
        sides.count(byUnit);
        sides.decide(voices);
    }

    /** A turn runs from a label to the next one. */
    private void count(Voice[] byUnit) {
        Tally open = new Tally();
        boolean asked = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (byUnit[i] != null) {
                open.questions += asked ? 1 : 0;
                open = tallies.computeIfAbsent(byUnit[i], voice -> new Tally());
                open.turns++;
                open.hosting += Sense.HOSTING.in(line.within()) ? 1 : 0;
                open.guesting += Sense.GUESTING.in(line.within()) ? 1 : 0;
            }
            open.words += line.words();
            asked = line.is(Shape.ENDS_IN_QUESTION);
        }
        open.questions += asked ? 1 : 0;
    }

    private void decide(List<Voice> voices) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (Voice voice : voices) {
            if (!isBriefVisitor(voice)) {
                most = Math.max(most, asking(voice));
                least = Math.min(least, asking(voice));
            }
        }
        boolean alone = voices.size() == 1;
        double line = alone ? 0.5 : least + LINE * (most - least);
        boolean told = alone || most - least >= LEAST_CONTRAST;
        for (Voice voice : voices) {
            boolean asks = told ? asking(voice) > line : voice.units.get(0).equals(first(voices));
            voice.side = asks ? Side.ASKS : Side.ANSWERS;
        }
    }

    /** A voice of one or two turns among many tells little about where the line is. */
    private boolean isBriefVisitor(Voice voice) {
        int all = tallies.values().stream().mapToInt(tally -> tally.turns).sum();
        return all >= 12 && tallies.get(voice).turns <= 2 && !voice.tag;
    }

    private static int first(List<Voice> voices) {
        return voices.stream().mapToInt(voice -> voice.units.get(0)).min().orElse(-1);
    }

    private double asking(Voice voice) {
        Tally tally = tallies.get(voice);
        double asking = (double) tally.questions / tally.turns;
        asking += voice.outlet ? 1 : 0;
        asking += voice.author ? 0.4 : 0;
        asking -= voice.announced && !voice.author ? 0.5 : 0;
        asking += tally.hosting > 0 ? 0.3 : 0;
        asking -= tally.guesting > 0 ? 0.3 : 0;
        asking -= Math.min(0.3, tally.words / (double) tally.turns / 500);
        if (voice.tag) {
            asking += Tags.isAsking(voice) ? 1 : -1;
        }
        return asking;
    }
}
