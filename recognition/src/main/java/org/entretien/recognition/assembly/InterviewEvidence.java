package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.recognition.classification.InterviewFeatures;
import org.entretien.recognition.classification.InterviewPrefilter;
import org.entretien.recognition.features.State;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.sequence.AnalysedSegment;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.recognition.speakers.IntervieweeCandidates;
import org.entretien.recognition.speakers.TitleNames;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;

/** Collects what speaks for a decoded page being an interview. */
final class InterviewEvidence {
    private InterviewEvidence() {}

    static InterviewFeatures of(PageAnalysis analysis) {
        boolean asks = analysis.segments().stream().anyMatch(segment -> segment.state() == State.Q);
        return InterviewFeatures.of(
                analysis.segments(),
                analysis.labels(),
                Lexicons.ignorance(analysis.lexicon().language()),
                isNamed(analysis),
                asks ? Optional.of(introduced(analysis)) : Optional.empty(),
                analysis.head().asks(),
                !InterviewPrefilter.mayBeInterview(analysis.text().toString()));
    }

    /** Finds the person that the lines above the first question are about, and the person that the questions call by name. */
    private static IntervieweeCandidates introduced(PageAnalysis analysis) {
        List<Span> head = new ArrayList<>();
        List<Span> questions = new ArrayList<>();
        for (int i = 0; i < analysis.size(); i++) {
            AnalysedSegment segment = analysis.segments().get(i);
            Segment unit = segment.line().unit();
            Span words = new Span(unit.start(), unit.end());
            boolean noted = analysis.head().byline(i).isPresent()
                    || analysis.head().dateline(i).isPresent();
            if (segment.state() == State.PRE && !noted) {
                head.add(words);
            } else if (segment.state() == State.Q) {
                questions.add(words);
            }
        }
        List<String> authors = analysis.head().knownNames(analysis.text()).authors();
        return IntervieweeCandidates.in(analysis.text(), head, questions, authors, analysis.lexicon());
    }

    /** Whether the head names somebody who is interviewed. */
    private static boolean isNamed(PageAnalysis analysis) {
        if (!analysis.head().announcements().isEmpty()) {
            return true;
        }
        int headline = new HeadlineFinder(analysis, true).find();
        if (headline < 0) {
            return false;
        }
        Segment unit = analysis.line(headline).unit();
        return TitleNames.in(CharClass.visibleText(analysis.text(), unit.start(), unit.end()), analysis.lexicon())
                .isPresent();
    }
}
