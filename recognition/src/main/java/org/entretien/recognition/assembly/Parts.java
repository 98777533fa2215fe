package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Discard;
import org.entretien.page.Page;
import org.entretien.page.Placement;
import org.entretien.page.Zone;
import org.entretien.recognition.features.Cue;
import org.entretien.recognition.features.State;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.metadata.Head;
import org.entretien.recognition.segmentation.Line;
import org.entretien.recognition.segmentation.Line.Shape;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.sequence.Analysis;

/** Says of every unit what it becomes, from its state on the likeliest path and its cues. */
final class Parts {
    private static final int MENU_WORDS = 4;
    private static final long NO_SPEECH = Cue.REPEATS_ANOTHER.bit()
            | Cue.BIO.bit()
            | Cue.AFTER_BIO.bit()
            | Cue.SET_AS_HEADING.bit()
            | Cue.PROFILE_OTHER.bit()
            | Cue.QUOTED.bit()
            | Cue.TICKER.bit()
            | Cue.RULE.bit()
            | Cue.DATELINE.bit()
            | Cue.BYLINE.bit()
            | Cue.COMMENTS.bit()
            | Cue.PAYWALL.bit()
            | Cue.SOURCE.bit()
            | Cue.CREDIT.bit()
            | Cue.READ_ALSO.bit()
            | Cue.SITE.bit()
            | Cue.ENDS_IN_QUESTION.bit();

    private final Page page;
    private final List<Line> lines;
    private final List<State> path;
    private final long[] cues;
    private final Head head;
    private final Repetitions repetitions;
    private final List<Optional<Zone>> zones;
    private final boolean interview;
    private final int headline;
    private final BitSet withinAnswers;
    private boolean over;

    Parts(Analysis analysis, boolean interview, Page page) {
        this.page = page;
        this.lines = analysis.lines();
        this.path = analysis.path();
        this.cues = analysis.cues();
        this.head = analysis.head();
        this.repetitions = analysis.repetitions();
        this.zones = analysis.zones();
        this.interview = interview;
        this.withinAnswers = withinAnswers();
        this.headline = new HeadlineFinder(analysis, interview).find();
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            parts.add(part(i));
        }
        return parts;
    }

    private Part part(int i) {
        if (i == headline) {
            return Part.of(Part.Kind.HEADLINE);
        }
        Optional<Part> profile = byProfile(i);
        if (profile.isPresent()) {
            return profile.get();
        }
        State state = interview ? path.get(i) : State.PRE;
        Optional<Discard> otherwise =
                state.isTurn() ? Optional.empty() : placement(i).flatMap(Placement::otherwise);
        if (otherwise.isPresent()) {
            return noted(i).orElse(Part.discarded(otherwise.get()));
        }
        if (interview && withinAnswers.get(i)) {
            return Part.of(Part.Kind.ANSWER);
        }
        return switch (state) {
            case Q -> Part.of(Part.Kind.QUESTION);
            case A -> Part.of(Part.Kind.ANSWER);
            case S -> Part.of(Part.Kind.SUBHEADING);
            case PRE -> before(i);
            case NQ, NA -> amid(i);
            case POST -> after(i);
        };
    }

    private Optional<Placement> placement(int i) {
        return page.blocks().get(lines.get(i).unit().block()).placement();
    }

    /**
     * What stands between two lines of an answer is answer as well, a smiley, an entry of a list, a line of verse, unless it says itself that it is
     * something else. A single line without a stop may be a heading.
     */
    private BitSet withinAnswers() {
        BitSet within = new BitSet();
        int from = 0;
        while (from < path.size()) {
            int to = from;
            while (to < path.size() && !path.get(to).isTurn() && isSpeech(to)) {
                to++;
            }
            boolean answer = from > 0
                    && to < path.size()
                    && path.get(from - 1) == State.A
                    && path.get(to) == State.A
                    && (to - from > 1 || path.get(from) != State.S);
            within.set(from, answer ? to : from);
            from = to + 1;
        }
        return within;
    }

    private boolean isSpeech(int i) {
        return path.get(i) != State.PRE
                && (cues[i] & NO_SPEECH) == 0
                && placement(i).flatMap(Placement::otherwise).isEmpty();
    }

    private Optional<Part> byProfile(int i) {
        if (zones.isEmpty() || zones.get(i).isEmpty()) {
            return Optional.empty();
        }
        return switch (zones.get(i).get()) {
            case CHROME -> Optional.of(Part.discarded(Discard.CHROME));
            case CAPTION -> Optional.of(Part.discarded(Discard.CAPTION));
            case SOURCE_LINK -> Optional.of(Part.discarded(Discard.SOURCE_LINK));
            case COMMENTS -> Optional.of(Part.discarded(Discard.COMMENTS));
            case STANDFIRST -> Optional.of(Part.of(Part.Kind.STANDFIRST));
            case TICKER -> Optional.of(Part.of(Cue.TICKER.in(cues[i]) ? Part.Kind.TICKER : Part.Kind.RELATED));
            case DATELINE, BYLINE -> Optional.of(headLine(i));
            default -> Optional.empty();
        };
    }

    /** What the layout sets apart as a line with date or authors; when neither is found, it is still no text. */
    private Part headLine(int i) {
        if (head.datelines().containsKey(i)) {
            return new Part(Part.Kind.DATELINE, Discard.DATELINE);
        }
        return head.bylines().containsKey(i)
                ? new Part(Part.Kind.BYLINE, Discard.BYLINE)
                : Part.discarded(Discard.BYLINE);
    }

    private Part before(int i) {
        Line line = lines.get(i);
        Optional<Part> noted = noted(i);
        if (noted.isPresent()) {
            return noted.get();
        }
        if (headline >= 0 && repetitions.firstLike(i) == repetitions.firstLike(headline)) {
            return Part.discarded(Discard.REPEATED_HEADLINE);
        }
        if (isKicker(line)) {
            return Part.discarded(Discard.KICKER);
        }
        if (i < headline && line.words() <= MENU_WORDS + 4 && !line.is(Shape.ENDS_SENTENCE)) {
            return Part.discarded(Discard.CHROME);
        }
        if (!interview && over) {
            return Part.discarded(Discard.AFTER_ARTICLE);
        }
        return Part.of(interview ? Part.Kind.INTRODUCTION : Part.Kind.BODY);
    }

    private boolean isKicker(Line line) {
        boolean kind = Sense.ANNOUNCE_WHOLE_LINE.in(line.opening()) || Sense.ANNOUNCE.in(line.opening());
        return kind && line.words() <= 2 && !line.is(Shape.ENDS_SENTENCE);
    }

    private Part amid(int i) {
        Optional<Part> noted = noted(i);
        if (noted.isPresent()) {
            return noted.get();
        }
        if (Cue.REPEATS_ANOTHER.in(cues[i])) {
            return Part.discarded(Discard.PULL_QUOTE);
        }
        return Part.of(Part.Kind.NOTE);
    }

    /** Words right behind the last answer are kept as a note; what follows a notice of the site is not. */
    private Part after(int i) {
        Optional<Part> noted = noted(i);
        if (noted.isPresent()) {
            return noted.get();
        }
        boolean text = Cue.PROSE.in(cues[i]) || lines.get(i).words() > MENU_WORDS;
        return text && !over ? Part.of(Part.Kind.NOTE) : Part.discarded(Discard.AFTER_ARTICLE);
    }

    /** Lines that say themselves what they are. */
    private Optional<Part> noted(int i) {
        long cue = cues[i];
        if (Cue.TICKER.in(cue)) {
            return Optional.of(Part.of(Part.Kind.TICKER));
        }
        if (head.datelines().containsKey(i)) {
            return Optional.of(new Part(Part.Kind.DATELINE, Discard.DATELINE));
        }
        if (head.bylines().containsKey(i)) {
            return Optional.of(new Part(Part.Kind.BYLINE, Discard.BYLINE));
        }
        return reason(i, cue).map(reason -> {
            over |= reason == Discard.COMMENTS
                    || reason == Discard.SOURCE_LINK
                    || reason == Discard.PAYWALL
                    || reason == Discard.KEYWORDS
                    || reason == Discard.READ_ALSO && path.get(i) == State.POST;
            return Part.discarded(reason);
        });
    }

    private Optional<Discard> reason(int i, long cue) {
        Line line = lines.get(i);
        if (Cue.RULE.in(cue)) {
            return Optional.of(Discard.RULE);
        }
        if (Cue.COMMENTS.in(cue)) {
            return Optional.of(Discard.COMMENTS);
        }
        if (Cue.PAYWALL.in(cue)) {
            return Optional.of(Discard.PAYWALL);
        }
        if (Cue.SOURCE.in(cue)) {
            return Optional.of(Discard.SOURCE_LINK);
        }
        if (Cue.CREDIT.in(cue)) {
            return Optional.of(Discard.CAPTION);
        }
        if (Cue.READ_ALSO.in(cue)) {
            return Optional.of(Discard.READ_ALSO);
        }
        return Cue.SITE.in(cue) ? Optional.of(site(line)) : Optional.empty();
    }

    private static Discard site(Line line) {
        if (Sense.ABUSE.in(line.within())) {
            return Discard.ABUSE_NOTICE;
        }
        if (line.opensWith(Sense.ADVERTISEMENT)) {
            return Discard.ADVERTISEMENT;
        }
        return line.opensWith(Sense.KEYWORDS) ? Discard.KEYWORDS : Discard.CHROME;
    }
}
