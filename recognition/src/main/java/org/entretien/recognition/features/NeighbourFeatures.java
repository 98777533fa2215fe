package org.entretien.recognition.features;

import java.util.List;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;

/** Notices what the lines before and behind a line say of it. */
final class NeighbourFeatures {
    private static final int MAX_SHORT_WORDS = 22;
    private static final int MAX_VALLEY_WORDS = 26;
    private static final int MAX_HEADING_WORDS = 12;
    private static final int MAX_TOP_LINES = 4;
    private static final int MAX_LINES_BEFORE_DATELINE = 12;
    private static final double MIN_RATIO_OF_LONGER = 2;
    private static final double MIN_ASKING_SHARE = 0.6;

    private final List<SegmentFeatures> lines;
    private final Labels labels;
    private final TurnMarkers symbols;
    private final boolean answersOnly;
    private final boolean asksByMark;

    NeighbourFeatures(List<SegmentFeatures> lines, Labels labels, TurnMarkers symbols) {
        this.lines = lines;
        this.labels = labels;
        this.symbols = symbols;
        this.answersOnly = !labels.voices().isEmpty()
                && labels.voices().stream().allMatch(voice -> voice.side() == SpeakerCluster.Side.ANSWERS);
        this.asksByMark = asksByMark();
    }

    /** {@return the features that a line has for its neighbours} @param i its index @param cues what each line says by itself; those above are complete */
    long of(int i, long[] cues) {
        return length(i) | before(i, cues) | behind(i, cues) | ofList(i, cues) | label(i) | question(i, cues);
    }

    private static long when(boolean condition, LocalFeature cue) {
        return condition ? cue.bit() : 0;
    }

    private long length(int i) {
        SegmentFeatures line = lines.get(i);
        boolean shorter = i + 1 < lines.size()
                && line.words() <= MAX_SHORT_WORDS
                && lines.get(i + 1).words() >= MIN_RATIO_OF_LONGER * line.words()
                && line.words() > 0;
        return when(shorter, LocalFeature.SHORTER_THAN_NEXT)
                | when(isValley(i), LocalFeature.VALLEY)
                | when(i == 0, LocalFeature.FIRST_UNIT)
                | when(line.unit().continues(), LocalFeature.CONTINUES_BLOCK);
    }

    /** What the line before says. */
    private long before(int i, long[] cues) {
        if (i == 0) {
            return 0;
        }
        SegmentFeatures line = lines.get(i);
        long last = cues[i - 1];
        boolean asked = LocalFeature.ENDS_IN_QUESTION.in(last)
                && !LocalFeature.READ_ALSO.in(last)
                && !LocalFeature.ENDS_IN_QUESTION.in(cues[i]);
        boolean announced = LocalFeature.ANNOUNCES.in(last) && lines.get(i - 1).is(Shape.ENDS_IN_COLON);
        boolean introduced = LocalFeature.BIO.in(last)
                && !line.is(Shape.ENDS_IN_QUESTION)
                && labels.of(i).isEmpty();
        return when(asked, LocalFeature.AFTER_QUESTION)
                | when(announced, LocalFeature.AFTER_ANNOUNCEMENT)
                | when(introduced, LocalFeature.AFTER_BIO);
    }

    /** What the line behind says. */
    private long behind(int i, long[] cues) {
        if (i + 1 >= lines.size()) {
            return 0;
        }
        long next = cues[i + 1];
        boolean answered = LocalFeature.OPENS_ANSWER.in(next) && !LocalFeature.OPENS_ANSWER.in(cues[i]);
        boolean dated = i < MAX_LINES_BEFORE_DATELINE
                && LocalFeature.DATELINE.in(next)
                && labels.of(i).isEmpty();
        return when(answered, LocalFeature.BEFORE_ANSWER_OPENING) | when(dated, LocalFeature.BEFORE_DATELINE);
    }

    private long ofList(int i, long[] cues) {
        boolean item = isItem(i) && (i > 0 && isItem(i - 1) || i + 1 < lines.size() && isItem(i + 1));
        return when(i > 0 && isListed(i, cues[i - 1]), LocalFeature.AFTER_COLON)
                | when(item && i >= MAX_TOP_LINES, LocalFeature.LIST_ITEM);
    }

    /** A label in a line of its own is that of the line below. */
    private long label(int i) {
        if (i == 0 || !labels.isLone(lines.get(i - 1), i - 1) || labels.of(i).isPresent()) {
            return 0;
        }
        boolean asks = labels.of(i - 1).orElseThrow().side() == SpeakerCluster.Side.ASKS;
        return asks ? LocalFeature.LABELLED_ASKER.bit() : LocalFeature.LABELLED_ANSWERER.bit();
    }

    private long question(int i, long[] cues) {
        return when(isBeforeLabelledAnswer(i, cues[i]), LocalFeature.BEFORE_LABELLED_ANSWER)
                | when(isHeading(i) && isAboveQuestion(i, cues), LocalFeature.BEFORE_LABELLED_QUESTION);
    }

    private boolean isHeading(int i) {
        SegmentFeatures line = lines.get(i);
        boolean closed = line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_QUESTION);
        return !closed
                && line.words() <= MAX_HEADING_WORDS
                && labels.of(i).isEmpty()
                && i + 1 < lines.size()
                && !line.is(Shape.RULE);
    }

    private boolean isAboveQuestion(int i, long[] cues) {
        SegmentFeatures line = lines.get(i);
        boolean title = line.is(Shape.ENDS_IN_QUESTION) || LocalFeature.HEADING_LIKE.in(cues[i]);
        boolean asker = i > 0
                && labels.of(i + 1)
                        .filter(voice -> voice.side() == SpeakerCluster.Side.ASKS)
                        .isPresent();
        boolean marked = line.prefix().symbol() == 0 && isMarkedQuestion(lines.get(i + 1), cues[i + 1]);
        return marked && title || asker && (labels.throughout() || title);
    }

    /** A question with a dash or bullet, on a page where questions have one. */
    private boolean isMarkedQuestion(SegmentFeatures line, long cue) {
        TurnMarkers.Meaning meaning = line.prefix().symbol() == 0 ? TurnMarkers.Meaning.NOTHING : symbols.of(line);
        boolean asks = line.is(Shape.ENDS_IN_QUESTION) || LocalFeature.PROMPTS.in(cue);
        return meaning == TurnMarkers.Meaning.QUESTION || meaning == TurnMarkers.Meaning.ANY_TURN && asks;
    }

    /** Where only answers carry labels, the line above one is the question. */
    private boolean isBeforeLabelledAnswer(int i, long cue) {
        return answersOnly
                && isAboveLabel(i)
                && (!asksByMark
                        || (cue
                                        & (LocalFeature.ENDS_IN_QUESTION.bit()
                                                | LocalFeature.PROMPTS.bit()
                                                | LocalFeature.ENDS_IN_ELLIPSIS.bit()))
                                != 0);
    }

    private boolean isAboveLabel(int i) {
        return i + 1 < lines.size()
                && labels.of(i).isEmpty()
                && labels.of(i + 1).isPresent();
    }

    /** Whether most lines above a label end in a question mark, so that the others are no questions: they go on with what was said before. */
    private boolean asksByMark() {
        int above = 0;
        int asking = 0;
        for (int i = 0; i < lines.size(); i++) {
            above += isAboveLabel(i) ? 1 : 0;
            asking += isAboveLabel(i) && lines.get(i).is(Shape.ENDS_IN_QUESTION) ? 1 : 0;
        }
        return asking > 1 && asking >= MIN_ASKING_SHARE * above;
    }

    /** A line much shorter than both its neighbours. */
    private boolean isValley(int i) {
        int words = lines.get(i).words();
        return i > 0
                && i + 1 < lines.size()
                && words > 0
                && words <= MAX_VALLEY_WORDS
                && lines.get(i - 1).words() >= MIN_RATIO_OF_LONGER * words
                && lines.get(i + 1).words() >= MIN_RATIO_OF_LONGER * words;
    }

    /** A list goes on from its colon to the first line that ends like a sentence. */
    private boolean isListed(int i, long before) {
        SegmentFeatures line = lines.get(i);
        boolean listed = lines.get(i - 1).is(Shape.ENDS_IN_COLON)
                || LocalFeature.AFTER_COLON.in(before) && isItem(i - 1) && !line.is(Shape.ENDS_IN_QUESTION);
        return listed && labels.of(i).isEmpty();
    }

    /** A short line without a full stop, as lists have them; one alone is rather a heading. */
    private boolean isItem(int i) {
        SegmentFeatures line = lines.get(i);
        boolean open = !line.is(Shape.ENDS_SENTENCE) || line.is(Shape.BEGINS_IN_LOWER_CASE);
        return open
                && line.words() > 0
                && line.words() <= MAX_SHORT_WORDS
                && !line.is(Shape.ENDS_IN_QUESTION)
                && !line.is(Shape.ENDS_IN_ELLIPSIS);
    }
}
