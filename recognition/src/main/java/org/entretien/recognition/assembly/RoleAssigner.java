package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Discard;
import org.entretien.page.Page;
import org.entretien.page.Placement;
import org.entretien.page.Zone;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.metadata.HeaderLines;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.sequence.AnalysedSegment;
import org.entretien.recognition.sequence.PageAnalysis;

/** Says of every unit what it becomes, from its state on the likeliest path and its cues. */
final class RoleAssigner {
    private static final int MENU_WORDS = 4;
    private static final long NO_SPEECH = LocalFeature.REPEATS_ANOTHER.bit()
            | LocalFeature.BIO.bit()
            | LocalFeature.AFTER_BIO.bit()
            | LocalFeature.SET_AS_HEADING.bit()
            | LocalFeature.PROFILE_OTHER.bit()
            | LocalFeature.QUOTED.bit()
            | LocalFeature.TICKER.bit()
            | LocalFeature.RULE.bit()
            | LocalFeature.DATELINE.bit()
            | LocalFeature.BYLINE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.SOURCE.bit()
            | LocalFeature.CREDIT.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.SITE.bit()
            | LocalFeature.ENDS_IN_QUESTION.bit();

    private final Page page;
    private final List<AnalysedSegment> segments;
    private final HeaderLines head;
    private final Repetitions repetitions;
    private final boolean interview;
    private final int headline;
    private final BitSet withinAnswers;
    private boolean over;

    RoleAssigner(PageAnalysis analysis, boolean interview, Page page) {
        this.page = page;
        this.segments = analysis.segments();
        this.head = analysis.head();
        this.repetitions = analysis.repetitions();
        this.interview = interview;
        this.withinAnswers = withinAnswers();
        this.headline = new HeadlineFinder(analysis, interview).find();
    }

    List<SegmentRole> all() {
        List<SegmentRole> parts = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            parts.add(part(i));
        }
        return parts;
    }

    private SegmentRole part(int i) {
        if (i == headline) {
            return SegmentRole.of(SegmentRole.Kind.HEADLINE);
        }
        Optional<SegmentRole> profile = byProfile(i);
        if (profile.isPresent()) {
            return profile.get();
        }
        State state = interview ? segments.get(i).state() : State.PRE;
        Optional<Discard> otherwise =
                state.isTurn() ? Optional.empty() : placement(i).flatMap(Placement::otherwise);
        if (otherwise.isPresent()) {
            return noted(i).orElse(SegmentRole.discarded(otherwise.get()));
        }
        if (interview && withinAnswers.get(i)) {
            return SegmentRole.of(SegmentRole.Kind.ANSWER);
        }
        return switch (state) {
            case Q -> SegmentRole.of(SegmentRole.Kind.QUESTION);
            case A -> SegmentRole.of(SegmentRole.Kind.ANSWER);
            case S -> SegmentRole.of(SegmentRole.Kind.SUBHEADING);
            case PRE -> before(i);
            case NQ, NA -> between(i);
            case POST -> after(i);
        };
    }

    private Optional<Placement> placement(int i) {
        return page.blocks().get(segments.get(i).line().unit().block()).placement();
    }

    /**
     * What stands between two lines of an answer is answer as well, a smiley, an entry of a list, a line of verse, unless it says itself that it is
     * something else. A single line without a stop may be a heading.
     */
    private BitSet withinAnswers() {
        BitSet within = new BitSet();
        int from = 0;
        while (from < segments.size()) {
            int to = from;
            while (to < segments.size() && !segments.get(to).state().isTurn() && isSpeech(to)) {
                to++;
            }
            boolean answer = from > 0
                    && to < segments.size()
                    && segments.get(from - 1).state() == State.A
                    && segments.get(to).state() == State.A
                    && (to - from > 1 || segments.get(from).state() != State.S);
            within.set(from, answer ? to : from);
            from = to + 1;
        }
        return within;
    }

    private boolean isSpeech(int i) {
        return segments.get(i).state() != State.PRE
                && (segments.get(i).cues() & NO_SPEECH) == 0
                && placement(i).flatMap(Placement::otherwise).isEmpty();
    }

    private Optional<SegmentRole> byProfile(int i) {
        Optional<Zone> zone = segments.get(i).line().zone();
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        return switch (zone.get()) {
            case CHROME -> Optional.of(SegmentRole.discarded(Discard.CHROME));
            case CAPTION -> Optional.of(SegmentRole.discarded(Discard.CAPTION));
            case SOURCE_LINK -> Optional.of(SegmentRole.discarded(Discard.SOURCE_LINK));
            case COMMENTS -> Optional.of(SegmentRole.discarded(Discard.COMMENTS));
            case STANDFIRST -> Optional.of(SegmentRole.of(SegmentRole.Kind.STANDFIRST));
            case TICKER ->
                Optional.of(SegmentRole.of(
                        LocalFeature.TICKER.in(segments.get(i).cues())
                                ? SegmentRole.Kind.TICKER
                                : SegmentRole.Kind.RELATED));
            case DATELINE, BYLINE -> Optional.of(headLine(i));
            default -> Optional.empty();
        };
    }

    /** What the layout sets apart as a line with date or authors; when neither is found, it is still no text. */
    private SegmentRole headLine(int i) {
        if (head.datelines().containsKey(i)) {
            return new SegmentRole(SegmentRole.Kind.DATELINE, Discard.DATELINE);
        }
        return head.bylines().containsKey(i)
                ? new SegmentRole(SegmentRole.Kind.BYLINE, Discard.BYLINE)
                : SegmentRole.discarded(Discard.BYLINE);
    }

    private SegmentRole before(int i) {
        SegmentFeatures line = segments.get(i).line();
        Optional<SegmentRole> noted = noted(i);
        if (noted.isPresent()) {
            return noted.get();
        }
        if (headline >= 0 && repetitions.firstLike(i) == repetitions.firstLike(headline)) {
            return SegmentRole.discarded(Discard.REPEATED_HEADLINE);
        }
        if (isKicker(line)) {
            return SegmentRole.discarded(Discard.KICKER);
        }
        if (i < headline && line.words() <= MENU_WORDS + 4 && !line.is(Shape.ENDS_SENTENCE)) {
            return SegmentRole.discarded(Discard.CHROME);
        }
        if (!interview && over) {
            return SegmentRole.discarded(Discard.AFTER_ARTICLE);
        }
        return SegmentRole.of(interview ? SegmentRole.Kind.INTRODUCTION : SegmentRole.Kind.BODY);
    }

    private boolean isKicker(SegmentFeatures line) {
        boolean kind =
                LexicalCategory.ANNOUNCE_WHOLE_LINE.in(line.opening()) || LexicalCategory.ANNOUNCE.in(line.opening());
        return kind && line.words() <= 2 && !line.is(Shape.ENDS_SENTENCE);
    }

    private SegmentRole between(int i) {
        Optional<SegmentRole> noted = noted(i);
        if (noted.isPresent()) {
            return noted.get();
        }
        if (LocalFeature.REPEATS_ANOTHER.in(segments.get(i).cues())) {
            return SegmentRole.discarded(Discard.PULL_QUOTE);
        }
        return SegmentRole.of(SegmentRole.Kind.NOTE);
    }

    /** Words right behind the last answer are kept as a note; what follows a notice of the site is not. */
    private SegmentRole after(int i) {
        Optional<SegmentRole> noted = noted(i);
        if (noted.isPresent()) {
            return noted.get();
        }
        boolean text = LocalFeature.PROSE.in(segments.get(i).cues())
                || segments.get(i).line().words() > MENU_WORDS;
        return text && !over ? SegmentRole.of(SegmentRole.Kind.NOTE) : SegmentRole.discarded(Discard.AFTER_ARTICLE);
    }

    /** Lines that say themselves what they are. */
    private Optional<SegmentRole> noted(int i) {
        long cue = segments.get(i).cues();
        if (LocalFeature.TICKER.in(cue)) {
            return Optional.of(SegmentRole.of(SegmentRole.Kind.TICKER));
        }
        if (head.datelines().containsKey(i)) {
            return Optional.of(new SegmentRole(SegmentRole.Kind.DATELINE, Discard.DATELINE));
        }
        if (head.bylines().containsKey(i)) {
            return Optional.of(new SegmentRole(SegmentRole.Kind.BYLINE, Discard.BYLINE));
        }
        return reason(i, cue).map(reason -> {
            over |= reason == Discard.COMMENTS
                    || reason == Discard.SOURCE_LINK
                    || reason == Discard.PAYWALL
                    || reason == Discard.KEYWORDS
                    || reason == Discard.READ_ALSO && segments.get(i).state() == State.POST;
            return SegmentRole.discarded(reason);
        });
    }

    private Optional<Discard> reason(int i, long cue) {
        SegmentFeatures line = segments.get(i).line();
        if (LocalFeature.RULE.in(cue)) {
            return Optional.of(Discard.RULE);
        }
        if (LocalFeature.COMMENTS.in(cue)) {
            return Optional.of(Discard.COMMENTS);
        }
        if (LocalFeature.PAYWALL.in(cue)) {
            return Optional.of(Discard.PAYWALL);
        }
        if (LocalFeature.SOURCE.in(cue)) {
            return Optional.of(Discard.SOURCE_LINK);
        }
        if (LocalFeature.CREDIT.in(cue)) {
            return Optional.of(Discard.CAPTION);
        }
        if (LocalFeature.READ_ALSO.in(cue)) {
            return Optional.of(Discard.READ_ALSO);
        }
        return LocalFeature.SITE.in(cue) ? Optional.of(site(line)) : Optional.empty();
    }

    private static Discard site(SegmentFeatures line) {
        if (LexicalCategory.ABUSE.in(line.within())) {
            return Discard.ABUSE_NOTICE;
        }
        if (line.opensWith(LexicalCategory.ADVERTISEMENT)) {
            return Discard.ADVERTISEMENT;
        }
        return line.opensWith(LexicalCategory.KEYWORDS) ? Discard.KEYWORDS : Discard.CHROME;
    }
}
