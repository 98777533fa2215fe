package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.Zone;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.State;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.sequence.PageAnalysis;

/** Finds the headline: the line right above the dateline, or else the first line that is no menu, no rubric and no paragraph. */
final class HeadlineFinder {
    private static final int MOST_WORDS = 45;
    private static final int LOOK_AHEAD = 60;
    private static final int LONG_SENTENCE = 20;
    private static final int SENTENCE = 8;
    private static final long NO_HEADLINE = LocalFeature.TICKER.bit()
            | LocalFeature.SITE.bit()
            | LocalFeature.DATELINE.bit()
            | LocalFeature.BYLINE.bit()
            | LocalFeature.CREDIT.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.RULE.bit()
            | LocalFeature.ADDRESS_LINE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.SOURCE.bit();

    private final PageAnalysis analysis;
    private final boolean interview;

    HeadlineFinder(PageAnalysis analysis, boolean interview) {
        this.analysis = analysis;
        this.interview = interview;
    }

    /** {@return the index of the headline, or -1} */
    int find() {
        int zoned = zoned();
        if (zoned >= 0) {
            return zoned;
        }
        List<Integer> candidates = new ArrayList<>();
        int dateline = -1;
        int paragraphs = 0;
        for (int i = 0; i < analysis.size() && i < LOOK_AHEAD; i++) {
            if (interview && analysis.state(i) != State.PRE) {
                break;
            }
            if (analysis.line(i).unit().style().headingLevel() == 1) {
                return i;
            }
            if (isCandidate(i)) {
                candidates.add(i);
            }
            boolean head = paragraphs == 0 && analysis.head().datelines().containsKey(i);
            dateline = dateline < 0 && head ? i : dateline;
            paragraphs += LocalFeature.PROSE.in(analysis.cues(i)) && i > 0 ? 1 : 0;
        }
        return choose(candidates, dateline);
    }

    /** What the layout or a profile says, wherever it stands above the turns; a first-level heading may be the site's. */
    private int zoned() {
        for (int i = 0; i < analysis.size(); i++) {
            if (interview && analysis.state(i) != State.PRE) {
                return -1;
            }
            if (analysis.line(i).zone().filter(Zone.HEADLINE::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private int choose(List<Integer> candidates, int dateline) {
        int above = -1;
        for (int candidate : candidates) {
            boolean standfirst = above >= 0 && isSentence(candidate) && !isSentence(above);
            above = candidate < dateline && !isRubric(candidate) && !standfirst ? candidate : above;
        }
        if (above >= 0 && dateline - above <= 3) {
            return firstOfSameWords(above, candidates);
        }
        // A name of one word may be a headline, too, where the date follows at once.
        if (above < 0 && candidates.contains(dateline - 1) && !isKind(dateline - 1)) {
            return dateline - 1;
        }
        for (int candidate : candidates) {
            if (!isRubric(candidate)) {
                return candidate;
            }
        }
        return candidates.isEmpty() ? -1 : candidates.get(0);
    }

    /** What stands between headline and dateline and ends like a sentence is the standfirst. */
    private boolean isSentence(int i) {
        SegmentFeatures line = analysis.line(i);
        return line.words() >= SENTENCE && line.is(Shape.ENDS_SENTENCE);
    }

    private int firstOfSameWords(int index, List<Integer> candidates) {
        int first = analysis.repetitions().firstLike(index);
        return candidates.contains(first) ? first : index;
    }

    private boolean isCandidate(int i) {
        SegmentFeatures line = analysis.line(i);
        boolean closed = line.is(Shape.ENDS_SENTENCE) || line.is(Shape.ENDS_IN_COLON);
        boolean paragraph = line.words() > MOST_WORDS || line.words() > LONG_SENTENCE && closed && i > 0;
        return !isBreadcrumb(line)
                && (analysis.cues(i) & NO_HEADLINE) == 0
                && line.words() > 0
                && !paragraph
                && !line.unit().continues();
    }

    /** "Home > Culture > Interviews". */
    private boolean isBreadcrumb(SegmentFeatures line) {
        int steps = 0;
        for (int i = line.unit().start(); i < line.unit().end(); i++) {
            char c = analysis.text().charAt(i);
            steps += c == '>' || c == '\u203A' ? 1 : 0;
        }
        return steps >= 2;
    }

    /** One or two words such as ENTRETIEN over a longer line. */
    private boolean isRubric(int i) {
        SegmentFeatures line = analysis.line(i);
        // Words in front of a colon are not counted, but printed.
        boolean all = !line.prefix().hasLabel();
        return all && (line.words() == 1 || line.words() == 2 && isKind(i));
    }

    /** ENTRETIEN, Interview: the kind of the article, not its headline. */
    private boolean isKind(int i) {
        long opening = analysis.line(i).opening();
        return LexicalCategory.ANNOUNCE_WHOLE_LINE.in(opening) || LexicalCategory.ANNOUNCE.in(opening);
    }
}
