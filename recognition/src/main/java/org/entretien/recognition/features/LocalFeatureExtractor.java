package org.entretien.recognition.features;

import java.util.List;
import org.entretien.page.Zone;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.metadata.HeaderLines;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.segmentation.Ticker;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;

/** Notices the cues of every unit of a page. */
public final class LocalFeatureExtractor {
    private static final int SHORT = 22;
    private static final int LONG = 26;
    private static final int VERY_LONG = 46;
    private static final int HEADING = 9;
    private static final int NOTICE = 14;
    private static final int PROSE = 8;

    private static final long SIGNS_OF_QUESTION = LocalFeature.ENDS_IN_QUESTION.bit()
            | LocalFeature.HOLDS_QUESTION.bit()
            | LocalFeature.ENDS_IN_ELLIPSIS.bit()
            | LocalFeature.PROMPTS.bit()
            | LocalFeature.ADDRESSES.bit()
            | LocalFeature.OPENS_QUESTION.bit()
            | LocalFeature.TAGGED_QUESTION.bit()
            | LocalFeature.LABELLED_ASKER.bit()
            | LocalFeature.MARKED_TURN.bit()
            | LocalFeature.MARKED_QUESTION.bit()
            | LocalFeature.NUMBERED_QUESTION.bit()
            | LocalFeature.STYLED_QUESTION.bit()
            | LocalFeature.BEFORE_LABELLED_ANSWER.bit();

    /** What an answer may hold as well, where the page sets its questions apart by their look or by a mark. */
    private static final long WORDS_OF_QUESTION = LocalFeature.ENDS_IN_QUESTION.bit()
            | LocalFeature.HOLDS_QUESTION.bit()
            | LocalFeature.OPENS_QUESTION.bit()
            | LocalFeature.PROMPTS.bit()
            | LocalFeature.ADDRESSES.bit()
            | LocalFeature.ENDS_IN_ELLIPSIS.bit();

    private final CharSequence text;
    private final List<SegmentFeatures> lines;
    private final Credits credits;
    private final Labels labels;
    private final TurnMarkers symbols;
    private final HeaderLines head;
    private final Repetitions repetitions;
    private final StyleContrast styles;
    private final int firstAsked;
    private final MarkedQuestions marked;
    private final NeighbourFeatures neighbours;
    private final DialogueExtent bounds;

    public LocalFeatureExtractor(
            CharSequence text,
            List<SegmentFeatures> lines,
            Lexicon lexicon,
            Labels labels,
            TurnMarkers symbols,
            HeaderLines head,
            Repetitions repetitions) {
        this.text = text;
        this.lines = lines;
        this.credits = new Credits(text, lexicon);
        this.labels = labels;
        this.symbols = symbols;
        this.head = head;
        this.repetitions = repetitions;
        this.styles = StyleContrast.of(lines);
        this.firstAsked = (int) lines.stream()
                .takeWhile(line -> !styles.asks(line) || !line.is(Shape.ENDS_IN_QUESTION))
                .count();
        this.marked = MarkedQuestions.of(lines, labels, symbols);
        this.bounds = DialogueExtent.of(lines, labels, symbols, styles);
        this.neighbours = new NeighbourFeatures(lines, labels, symbols);
    }

    public long[] cues() {
        long[] cues = new long[lines.size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] = speech(lines.get(i)) | length(lines.get(i)) | notices(i) | marks(i) | style(i) | profile(i);
            boolean answers =
                    styles.decides() && styles.answers(lines.get(i)) || isInBrackets(lines.get(i)) || marked.answers(i);
            if (answers && labels.of(i).isEmpty()) {
                cues[i] &= ~WORDS_OF_QUESTION;
            }
        }
        for (int i = 0; i < cues.length; i++) {
            cues[i] |= neighbours.of(i, cues);
            cues[i] |= when((cues[i] & SIGNS_OF_QUESTION) == 0, LocalFeature.NO_SIGN_OF_QUESTION);
        }
        return cues;
    }

    /** "(When that was written, the lamp was out.)": questions do not stand in brackets. */
    private boolean isInBrackets(SegmentFeatures line) {
        boolean brackets = text.charAt(line.unit().start()) == '('
                && text.charAt(line.unit().end() - 1) == ')';
        return brackets && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private static long when(boolean condition, LocalFeature cue) {
        return condition ? cue.bit() : 0;
    }

    private long speech(SegmentFeatures line) {
        long opening = line.openingAfterLabel();
        boolean asks = line.is(Shape.ENDS_IN_QUESTION);
        return when(asks, LocalFeature.ENDS_IN_QUESTION)
                | when(line.is(Shape.HOLDS_QUESTION), LocalFeature.HOLDS_QUESTION)
                | when(line.is(Shape.ENDS_IN_ELLIPSIS), LocalFeature.ENDS_IN_ELLIPSIS)
                | when(LexicalCategory.OPENS_QUESTION.in(opening), LocalFeature.OPENS_QUESTION)
                | when(LexicalCategory.PROMPTS.in(opening) && line.words() < VERY_LONG, LocalFeature.PROMPTS)
                | when(LexicalCategory.ADDRESSES.in(line.within()), LocalFeature.ADDRESSES)
                | when(LexicalCategory.CONNECTS.in(opening) && line.words() < 40, LocalFeature.CONNECTS)
                | when(LexicalCategory.OPENS_ANSWER.in(opening), LocalFeature.OPENS_ANSWER)
                | when(LexicalCategory.FIRST_PERSON.in(line.within()), LocalFeature.FIRST_PERSON)
                | when(LexicalCategory.HOSTING.in(line.within()), LocalFeature.HOSTING)
                | when(LexicalCategory.GUESTING.in(line.within()), LocalFeature.GUESTING)
                | when(LexicalCategory.REPORTED.in(line.within()), LocalFeature.REPORTED)
                | when(line.is(Shape.OPENS_QUOTE) && line.is(Shape.CLOSES_QUOTE), LocalFeature.QUOTED);
    }

    private long length(SegmentFeatures line) {
        int words = line.words();
        boolean open =
                !line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_ELLIPSIS) && !line.is(Shape.ENDS_IN_COLON);
        return when(words >= VERY_LONG, LocalFeature.VERY_LONG)
                | when(words >= LONG && words < VERY_LONG, LocalFeature.LONG)
                | when(words <= SHORT, LocalFeature.SHORT)
                | when(open && words > HEADING && words <= SHORT, LocalFeature.UNPUNCTUATED)
                | when(open && words > 0 && words <= HEADING, LocalFeature.HEADING_LIKE)
                | when(line.is(Shape.ENDS_IN_COLON), LocalFeature.INTRODUCES_LIST)
                | when(line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_QUESTION), LocalFeature.STATEMENT)
                | when(
                        words >= PROSE && line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_QUESTION),
                        LocalFeature.PROSE);
    }

    private long notices(int i) {
        SegmentFeatures line = lines.get(i);
        boolean notice = line.words() <= NOTICE;
        boolean asks = line.is(Shape.ENDS_IN_QUESTION);
        return when(line.is(Shape.RULE), LocalFeature.RULE)
                | when(line.is(Shape.ADDRESS), LocalFeature.ADDRESS_LINE)
                | when(
                        head.announcements().containsKey(i) && labels.of(i).isEmpty()
                                || announcesWhole(line)
                                || announces(line),
                        LocalFeature.ANNOUNCES)
                | when(head.bylines().containsKey(i), LocalFeature.BYLINE)
                | when(head.datelines().containsKey(i), LocalFeature.DATELINE)
                | when(
                        line.opensWith(LexicalCategory.READ_ALSO) && line.words() <= SHORT || i >= bounds.unanswered(),
                        LocalFeature.READ_ALSO)
                | when(line.opensWith(LexicalCategory.SITE) && notice && !asks && !isSentence(line), LocalFeature.SITE)
                | when(LexicalCategory.ABUSE.in(line.within()) && notice, LocalFeature.SITE)
                | when(line.opensWith(LexicalCategory.ADVERTISEMENT) && line.words() <= 3, LocalFeature.SITE)
                | when(line.opensWith(LexicalCategory.KEYWORDS) && notice && !asks, LocalFeature.SITE)
                | when(isComments(line), LocalFeature.COMMENTS)
                | when(
                        LexicalCategory.PAYWALL.in(line.within())
                                && notice
                                && !asks
                                && line.prefix().number() < 0,
                        LocalFeature.PAYWALL)
                | when(credits.in(line), LocalFeature.CREDIT)
                | when(
                        LexicalCategory.SOURCE.in(line.within()) && notice && line.opensWith(LexicalCategory.SOURCE),
                        LocalFeature.SOURCE)
                | when(line.opensWith(LexicalCategory.BIO) && line.words() <= NOTICE && !asks, LocalFeature.BIO)
                | when(!Ticker.headlines(text, line.unit()).isEmpty(), LocalFeature.TICKER)
                | when(repetitions.isPullQuote(i) || repeatsBefore(i), LocalFeature.REPEATS_ANOTHER);
    }

    private boolean repeatsBefore(int i) {
        SegmentFeatures line = lines.get(i);
        return line.words() >= 3
                && repetitions.firstLike(i) < i
                && labels.of(i).isEmpty()
                && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private static boolean isSentence(SegmentFeatures line) {
        return line.words() > 5 && line.is(Shape.ENDS_SENTENCE);
    }

    private static boolean announcesWhole(SegmentFeatures line) {
        return LexicalCategory.ANNOUNCE_WHOLE_LINE.in(line.opening())
                && line.words() <= 3
                && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private static boolean announces(SegmentFeatures line) {
        return LexicalCategory.ANNOUNCE.in(line.within())
                && line.words() < VERY_LONG
                && !line.is(Shape.ENDS_IN_QUESTION)
                && !LexicalCategory.FIRST_PERSON.in(line.opening());
    }

    /** "3 commentaires", "Comments", "Laisser un commentaire". */
    private static boolean isComments(SegmentFeatures line) {
        boolean opens = line.opensWith(LexicalCategory.COMMENTS);
        boolean counted = line.words() <= 3 && LexicalCategory.COMMENTS.in(line.within());
        return (opens && line.words() <= 6 || counted) && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private long marks(int i) {
        SegmentFeatures line = lines.get(i);
        TurnMarkers.Meaning meaning = symbols.of(line);
        long cues = when(
                        meaning == TurnMarkers.Meaning.QUESTION
                                && line.prefix().number() >= 0
                                && line.prefix().symbol() == 0,
                        LocalFeature.NUMBERED_QUESTION)
                | when(
                        meaning == TurnMarkers.Meaning.QUESTION && line.prefix().symbol() != 0,
                        LocalFeature.MARKED_QUESTION)
                | when(meaning == TurnMarkers.Meaning.ANSWER, LocalFeature.MARKED_ANSWER)
                | when(meaning == TurnMarkers.Meaning.ANY_TURN, LocalFeature.MARKED_TURN)
                | when(symbols.dashesBothSides() && line.prefix().symbol() == 0, LocalFeature.UNMARKED);
        return cues | labels.of(i).map(LocalFeatureExtractor::label).orElse(0L);
    }

    private static long label(SpeakerCluster voice) {
        boolean asks = voice.side() == SpeakerCluster.Side.ASKS;
        if (voice.isTag()) {
            return asks ? LocalFeature.TAGGED_QUESTION.bit() : LocalFeature.TAGGED_ANSWER.bit();
        }
        return asks ? LocalFeature.LABELLED_ASKER.bit() : LocalFeature.LABELLED_ANSWERER.bit();
    }

    private long style(int i) {
        SegmentFeatures line = lines.get(i);
        // An introduction may look as plain as the questions do where it is the answers that are set apart.
        boolean asks = styles.asks(line) && (i >= firstAsked || styles.isEmphasised(line));
        boolean heading = line.unit().style().headingLevel() > 1
                && !styles.asks(line)
                && (!line.is(Shape.ENDS_IN_QUESTION) || labels.throughout() || styles.decides());
        return when(asks, LocalFeature.STYLED_QUESTION)
                | when(styles.answers(line) && !heading, LocalFeature.STYLED_ANSWER)
                | when(heading, LocalFeature.SET_AS_HEADING);
    }

    private long profile(int i) {
        long said = lines.get(i).zone().map(LocalFeatureExtractor::zone).orElse(0L);
        return said | when(said == 0 && i < bounds.firstLabelled(), LocalFeature.PROFILE_OTHER);
    }

    private static long zone(Zone zone) {
        return switch (zone) {
            case QUESTION -> LocalFeature.PROFILE_QUESTION.bit();
            case ANSWER -> LocalFeature.PROFILE_ANSWER.bit();
            case SUBHEADING -> LocalFeature.SET_AS_HEADING.bit();
            case TICKER, CHROME, HEADLINE, DATELINE, BYLINE, STANDFIRST, INTRODUCTION, CAPTION, SOURCE_LINK, COMMENTS ->
                LocalFeature.PROFILE_OTHER.bit();
        };
    }
}
