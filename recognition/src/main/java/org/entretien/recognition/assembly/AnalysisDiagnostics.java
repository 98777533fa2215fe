package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Answer;
import org.entretien.domain.Interview;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.page.Span;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.spi.Diagnostic;

/** What a reader of the result should know: a text that is cut, questions without an answer. */
final class AnalysisDiagnostics {
    private AnalysisDiagnostics() {}

    static List<Diagnostic> of(PageAnalysis analysis, Publication publication) {
        List<Diagnostic> notices = new ArrayList<>();
        for (int i = 0; i < analysis.size(); i++) {
            if (LocalFeature.PAYWALL.in(analysis.cues(i))) {
                SegmentFeatures line = analysis.line(i);
                notices.add(new Diagnostic.TextCut(
                        new Span(line.unit().start(), line.unit().end())));
                break;
            }
        }
        publication.interview().ifPresent(interview -> missingAnswers(interview, notices));
        return notices;
    }

    private static void missingAnswers(Interview interview, List<Diagnostic> notices) {
        Optional<Integer> open = Optional.empty();
        List<Turn> turns = interview.turns();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i) instanceof Question) {
                open.ifPresent(turn -> notices.add(new Diagnostic.AnswerMissing(turn)));
                open = Optional.of(i);
            } else if (turns.get(i) instanceof Answer) {
                open = Optional.empty();
            }
        }
        open.ifPresent(turn -> notices.add(new Diagnostic.AnswerMissing(turn)));
    }
}
