package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Discard;
import org.entretien.page.Span;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.TurnMarkers;
import org.entretien.recognition.participants.People;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Emphasis;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.ParseReport.Evidence;

/** Joins units to turns: a label or a mark opens a turn, a paragraph without one goes on with it. */
final class Turns {
    private final PageAnalysis analysis;
    private final People people;
    private final LedgerBuilder ledger;
    private final List<TurnBuilder> turns = new ArrayList<>();
    private Optional<TurnBuilder> open = Optional.empty();
    private boolean lastAsked;

    Turns(PageAnalysis analysis, People people, LedgerBuilder ledger) {
        this.analysis = analysis;
        this.people = people;
        this.ledger = ledger;
    }

    List<TurnBuilder> of(List<SegmentRole> parts) {
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i).kind()) {
                case QUESTION, ANSWER -> speech(i, parts.get(i).kind());
                case SUBHEADING, NOTE -> aside(i, parts.get(i).kind());
                default -> {}
            }
        }
        turns.removeIf(TurnBuilder::isEmpty);
        return turns;
    }

    private void aside(int i, SegmentRole.Kind kind) {
        boolean same = open.isPresent() && open.get().kind == kind && kind == SegmentRole.Kind.NOTE;
        if (!same) {
            open = Optional.of(new TurnBuilder(kind, Optional.empty(), Evidence.WORDING));
            turns.add(open.get());
        }
        Segment unit = analysis.line(i).unit();
        add(i, unit.start(), unit.end());
    }

    private void speech(int i, SegmentRole.Kind kind) {
        SegmentFeatures line = analysis.line(i);
        if (opensTurn(i, kind)) {
            open = Optional.of(new TurnBuilder(kind, speaker(i, kind), evidence(i)));
            turns.add(open.get());
        }
        int body = body(i, line);
        int end = line.unit().end();
        if (body > line.unit().start()) {
            ledger.discard(line.unit().start(), body, markReason(i, line));
            end -= Emphasis.closing(analysis.text(), body, end);
        }
        int signs = Emphasis.signs(analysis.text(), body, end);
        ledger.discard(body, body + signs, Discard.TURN_MARK);
        body += signs;
        end -= signs;
        end = beforeDash(line, body, end);
        ledger.discard(end, line.unit().end(), Discard.TURN_MARK);
        add(i, body, end);
        lastAsked = line.is(Shape.ENDS_IN_QUESTION);
    }

    /** "- Why?-": the dash that opens a turn may close it as well. */
    private int beforeDash(SegmentFeatures line, int body, int end) {
        boolean closes = line.prefix().symbol() == '-'
                && body > line.unit().start()
                && end - body > 2
                && CharClass.isDash(analysis.text().charAt(end - 1))
                && CharClass.isSentenceEnd(analysis.text().charAt(end - 2));
        return closes ? end - 1 : end;
    }

    private void add(int i, int body, int end) {
        SegmentFeatures line = analysis.line(i);
        if (body < end) {
            Span words = new Span(body, end);
            open.orElseThrow().add(words, line.unit().block(), line.unit().continues(), i);
        }
    }

    private boolean opensTurn(int i, SegmentRole.Kind kind) {
        if (open.isEmpty() || open.get().kind != kind) {
            return true;
        }
        long cues = analysis.cues(i);
        boolean marked = analysis.labels().of(i).isPresent()
                || LocalFeature.MARKED_TURN.in(cues)
                || LocalFeature.NUMBERED_QUESTION.in(cues) && kind == SegmentRole.Kind.QUESTION
                || LocalFeature.MARKED_QUESTION.in(cues) && kind == SegmentRole.Kind.QUESTION;
        boolean secondQuestion = kind == SegmentRole.Kind.QUESTION
                && lastAsked
                && analysis.line(i).is(Shape.ENDS_IN_QUESTION)
                && !analysis.line(i).unit().continues();
        return marked || secondQuestion;
    }

    private Optional<String> speaker(int i, SegmentRole.Kind kind) {
        Labels labels = analysis.labels();
        Optional<SpeakerCluster> voice = labels.of(i);
        if (voice.isEmpty() && i > 0 && labels.isLone(analysis.line(i - 1), i - 1)) {
            voice = labels.of(i - 1);
        }
        return voice.flatMap(people::name)
                .or(kind == SegmentRole.Kind.QUESTION ? people::soleAsker : people::soleAnswerer);
    }

    private Evidence evidence(int i) {
        long cues = analysis.cues(i);
        Optional<SpeakerCluster> voice = analysis.labels().of(i);
        if (voice.isPresent()) {
            return voice.get().isTag() ? Evidence.MARK : Evidence.LABEL;
        }
        if (analysis.symbols().of(analysis.line(i)) != TurnMarkers.Meaning.NOTHING) {
            return Evidence.MARK;
        }
        return LocalFeature.STYLED_QUESTION.in(cues) || LocalFeature.STYLED_ANSWER.in(cues)
                ? Evidence.TYPOGRAPHY
                : Evidence.WORDING;
    }

    /** Where the words begin behind label, mark and time code. */
    private int body(int i, SegmentFeatures line) {
        if (analysis.labels().of(i).isPresent()) {
            return line.prefix().afterLabel();
        }
        boolean mark = analysis.symbols().of(line) != TurnMarkers.Meaning.NOTHING;
        return mark ? line.prefix().afterSymbol() : line.unit().start();
    }

    private Discard markReason(int i, SegmentFeatures line) {
        if (analysis.labels().of(i).isPresent()) {
            return analysis.labels().of(i).get().isTag() ? Discard.TURN_MARK : Discard.SPEAKER_LABEL;
        }
        return line.hasMark() ? Discard.TURN_MARK : Discard.TIME_CODE;
    }
}
