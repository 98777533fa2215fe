package org.entretien.recognition.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.SpeakerCluster.Side;

/** Decides which labelled voices ask. The asking side is the one whose turns end in questions more often than the others'. */
final class RoleInference {
    private static final double LEAST_CONTRAST = 0.15;
    /** Where between the least and the most asking voice the line is drawn. */
    private static final double LINE = 0.4;
    /** A heading that asks may follow a turn, so a turn's own line counts for more than its last one. */
    private static final double OWN_LINE = 0.5;

    /** How much a word of welcome counts for the host, and thanks for the invitation for the guest. */
    private static final double HOSTS = 0.3;

    /** Who is asked may ask back what was meant: "With Mina?" */
    private static final int ECHO = 3;

    /** How much it counts to speak to others, or of oneself. */
    private static final double PERSON = 0.15;

    /** How much it counts to talk as long as no one else on the page. */
    private static final double TALKS = 0.15;

    /** The host has the first word. */
    private static final double OPENS = 0.1;

    /** An unlabelled question of so few words may be a heading. */
    private static final int HEADING = 6;

    private final List<SegmentFeatures> lines;
    private final Map<SpeakerCluster, Tally> tallies = new HashMap<>();
    private int allTurns;
    private int unlabelledQuestions;
    private boolean opensWithQuestion;
    private int opening;
    private double longest;

    private static final class Tally {
        int turns;
        int questions;
        int words;
        int afterQuestion;
        int ownQuestions;
        int hosting;
        int guesting;
        int toOthers;
        int ofItself;

        double length() {
            return words / (double) Math.max(1, turns);
        }
    }

    private static final Tally NONE = new Tally();

    private RoleInference(List<SegmentFeatures> lines) {
        this.lines = lines;
    }

    static void decide(List<SpeakerCluster> voices, SpeakerCluster[] byUnit, List<SegmentFeatures> lines) {
        RoleInference sides = new RoleInference(lines);
        sides.count(byUnit);
        sides.decide(voices);
    }

    /** A turn runs from a label to the next one. */
    private void count(SpeakerCluster[] byUnit) {
        Tally open = new Tally();
        boolean asked = false;
        for (int i = 0; i < lines.size(); i++) {
            SegmentFeatures line = lines.get(i);
            if (byUnit[i] != null) {
                opensWithQuestion |= tallies.isEmpty() && isUnlabelledQuestion(i - 1, byUnit);
                open.questions += asked ? 1 : 0;
                open = tallies.computeIfAbsent(byUnit[i], voice -> new Tally());
                open.turns++;
                allTurns++;
                open.afterQuestion += isUnlabelledQuestion(i - 1, byUnit) ? 1 : 0;
                SegmentFeatures said = isLone(i, byUnit) ? lines.get(i + 1) : line;
                first(open, said, asked && said.words() <= ECHO);
            }
            open.words += line.words();
            asked = line.is(Shape.ENDS_IN_QUESTION) && (isLabelled(i, byUnit) || line.words() > HEADING);
            unlabelledQuestions += isUnlabelledQuestion(i, byUnit) ? 1 : 0;
        }
        open.questions += asked ? 1 : 0;
    }

    /** What the line says that stands beside the label. */
    private static void first(Tally turn, SegmentFeatures line, boolean echo) {
        boolean addresses = LexicalCategory.ADDRESSES.in(line.within());
        boolean me = LexicalCategory.FIRST_PERSON.in(line.within());
        turn.toOthers += addresses && !me ? 1 : 0;
        turn.ofItself += me && !addresses ? 1 : 0;
        turn.ownQuestions += line.is(Shape.ENDS_IN_QUESTION) && !echo ? 1 : 0;
        turn.hosting += LexicalCategory.HOSTING.in(line.within()) ? 1 : 0;
        turn.guesting += LexicalCategory.GUESTING.in(line.within()) ? 1 : 0;
    }

    private boolean isUnlabelledQuestion(int i, SpeakerCluster[] byUnit) {
        return i >= 0 && !isLabelled(i, byUnit) && lines.get(i).is(Shape.ENDS_IN_QUESTION);
    }

    /** Whether a line carries a label, or stands below one that has a line for itself. */
    private boolean isLabelled(int i, SpeakerCluster[] byUnit) {
        return byUnit[i] != null || i > 0 && isLone(i - 1, byUnit);
    }

    /** A label in a line of its own: what is said stands in the next one. */
    private boolean isLone(int i, SpeakerCluster[] byUnit) {
        SegmentFeatures line = lines.get(i);
        return byUnit[i] != null
                && line.prefix().afterLabel() >= line.unit().end()
                && i + 1 < lines.size()
                && byUnit[i + 1] == null;
    }

    private void decide(List<SpeakerCluster> voices) {
        opening = first(voices);
        longest = voices.stream()
                .mapToDouble(voice -> tally(voice).length())
                .max()
                .orElse(1);
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (SpeakerCluster voice : voices) {
            if (!voice.reader && !isBriefVisitor(voice) && !answersOnly(voice)) {
                most = Math.max(most, asking(voice));
                least = Math.min(least, asking(voice));
            }
        }
        if (voices.stream().anyMatch(voice -> voice.reader)) {
            voices.stream().filter(voice -> !voice.tag).forEach(this::besideReaders);
            return;
        }
        if (isAnswersLabelled(voices)) {
            voices.forEach(voice -> voice.side = isOftenAsking(voice) ? Side.ASKS : Side.ANSWERS);
            return;
        }
        if (voices.size() == 1) {
            // The words below its label may be those of the other side, which has none.
            SpeakerCluster voice = voices.get(0);
            voice.side =
                    !answersOnly(voice) && (isOftenAsking(voice) || asking(voice) > 0.5) ? Side.ASKS : Side.ANSWERS;
            return;
        }
        double line = least + LINE * (most - least);
        boolean contrast = most - least >= LEAST_CONTRAST;
        for (SpeakerCluster voice : voices) {
            if (answersOnly(voice) || contrast && voices.size() > 2 && neverAsks(voice)) {
                voice.side = Side.ANSWERS;
                continue;
            }
            boolean asks = contrast ? asking(voice) > line : voice.units.get(0).equals(opening);
            voice.side = asks ? Side.ASKS : Side.ANSWERS;
        }
    }

    /** Where readers ask, everyone else who speaks answers them; but somebody may put their questions. */
    private void besideReaders(SpeakerCluster voice) {
        boolean host = voice.outlet || isOftenAsking(voice) && !voice.announced;
        voice.side = voice.reader || host ? Side.ASKS : Side.ANSWERS;
    }

    /** The questions of the page carry no labels: what a labelled voice asks, it asks in its own lines. */
    private boolean isAnswersLabelled(List<SpeakerCluster> voices) {
        int own =
                tallies.values().stream().mapToInt(tally -> tally.ownQuestions).sum();
        return voices.size() > 1 && opensWithQuestion && unlabelledQuestions >= 2 && unlabelledQuestions > 2 * own;
    }

    private boolean isOftenAsking(SpeakerCluster voice) {
        Tally tally = tally(voice);
        return tally.ownQuestions * 2 >= tally.turns;
    }

    /** Its turns stand behind questions that carry no label: the other side is not labelled at all. */
    private boolean answersOnly(SpeakerCluster voice) {
        Tally tally = tally(voice);
        return !voice.tag && tally.afterQuestion * 2 > tally.turns && tally.ownQuestions * 2 < tally.turns;
    }

    /** Where others ask, one who has not a single question is asked. */
    private boolean neverAsks(SpeakerCluster voice) {
        Tally tally = tally(voice);
        return tally.questions + tally.ownQuestions + tally.hosting == 0
                && !voice.outlet
                && !voice.author
                && !voice.tag;
    }

    /** A voice of one or two turns among many tells little about where the line is. */
    private boolean isBriefVisitor(SpeakerCluster voice) {
        return allTurns >= 12 && tally(voice).turns <= 2 && !voice.tag;
    }

    private static int first(List<SpeakerCluster> voices) {
        return voices.stream().mapToInt(voice -> voice.units.get(0)).min().orElse(-1);
    }

    private double asking(SpeakerCluster voice) {
        Tally tally = tally(voice);
        double asking = (OWN_LINE * tally.ownQuestions + (1 - OWN_LINE) * tally.questions) / tally.turns;
        asking += voice.outlet ? 1 : 0;
        asking += voice.author ? 0.4 : 0;
        asking -= voice.announced && !voice.author ? 0.5 : 0;
        asking += hosting(voice);
        asking += PERSON * (tally.toOthers - tally.ofItself) / tally.turns;
        asking += voice.units.get(0).equals(opening) ? OPENS : 0;
        asking -= tally.guesting > 0 ? HOSTS : 0;
        asking -= Math.min(0.3, tally.length() / 500) + TALKS * tally.length() / Math.max(1, longest);
        if (voice.tag) {
            asking += RoleLabels.isAsking(voice) ? 1 : -1;
        }
        return asking;
    }

    private double hosting(SpeakerCluster voice) {
        return tally(voice).hosting > 0 ? HOSTS : 0;
    }

    private Tally tally(SpeakerCluster voice) {
        return tallies.getOrDefault(voice, NONE);
    }
}
