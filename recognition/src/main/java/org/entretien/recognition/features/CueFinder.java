package org.entretien.recognition.features;

import java.util.List;
import java.util.Optional;
import org.entretien.page.Zone;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Sense;
import org.entretien.recognition.metadata.Head;
import org.entretien.recognition.segmentation.Line;
import org.entretien.recognition.segmentation.Line.Shape;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.segmentation.Ticker;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.Voice;

/** Notices the cues of every unit of a page. */
public final class CueFinder {
    private static final int SHORT = 22;
    private static final int LONG = 26;
    private static final int VERY_LONG = 46;
    private static final int HEADING = 9;
    private static final int NOTICE = 14;
    private static final int PROSE = 8;
    private static final double LONGER = 2;
    private static final double MOSTLY = 0.6;

    private static final long SIGNS_OF_QUESTION = Cue.ENDS_IN_QUESTION.bit()
            | Cue.HOLDS_QUESTION.bit()
            | Cue.ENDS_IN_ELLIPSIS.bit()
            | Cue.PROMPTS.bit()
            | Cue.ADDRESSES.bit()
            | Cue.OPENS_QUESTION.bit()
            | Cue.TAGGED_QUESTION.bit()
            | Cue.LABELLED_ASKER.bit()
            | Cue.MARKED_TURN.bit()
            | Cue.MARKED_QUESTION.bit()
            | Cue.NUMBERED_QUESTION.bit()
            | Cue.STYLED_QUESTION.bit()
            | Cue.BEFORE_LABELLED_ANSWER.bit();

    /** What an answer may hold as well, where the page sets its questions apart by their look or by a mark. */
    private static final long WORDS_OF_QUESTION = Cue.ENDS_IN_QUESTION.bit()
            | Cue.HOLDS_QUESTION.bit()
            | Cue.OPENS_QUESTION.bit()
            | Cue.PROMPTS.bit()
            | Cue.ADDRESSES.bit()
            | Cue.ENDS_IN_ELLIPSIS.bit();

    private final CharSequence text;
    private final List<Line> lines;
    private final Credits credits;
    private final Labels labels;
    private final Symbols symbols;
    private final Head head;
    private final Repetitions repetitions;
    private final List<Optional<Zone>> zones;
    private final StyleContrast styles;
    private final int firstAsked;
    private final MarkedQuestions marked;
    private final boolean answersOnly;
    private final boolean asksByMark;
    private final TalkBounds bounds;

    public CueFinder(
            CharSequence text,
            List<Line> lines,
            Lexicon lexicon,
            Labels labels,
            Symbols symbols,
            Head head,
            Repetitions repetitions,
            List<Optional<Zone>> zones) {
        this.text = text;
        this.lines = lines;
        this.credits = new Credits(text, lexicon);
        this.labels = labels;
        this.symbols = symbols;
        this.head = head;
        this.repetitions = repetitions;
        this.zones = zones;
        this.styles = StyleContrast.of(lines);
        this.firstAsked = (int) lines.stream()
                .takeWhile(line -> !styles.asks(line) || !line.is(Shape.ENDS_IN_QUESTION))
                .count();
        this.marked = MarkedQuestions.of(lines, labels, symbols);
        this.bounds = TalkBounds.of(lines, labels, symbols, styles);
        this.answersOnly = !labels.voices().isEmpty()
                && labels.voices().stream().allMatch(voice -> voice.side() == Voice.Side.ANSWERS);
        this.asksByMark = asksByMark();
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
            cues[i] |= neighbours(i, cues);
            cues[i] |= when((cues[i] & SIGNS_OF_QUESTION) == 0, Cue.NO_SIGN_OF_QUESTION);
        }
        return cues;
    }

    /** "(When that was written, the lamp was out.)": nobody asks in brackets. */
    private boolean isInBrackets(Line line) {
        boolean brackets = text.charAt(line.unit().start()) == '('
                && text.charAt(line.unit().end() - 1) == ')';
        return brackets && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private static long when(boolean condition, Cue cue) {
        return condition ? cue.bit() : 0;
    }

    private long speech(Line line) {
        long opening = line.openingAfterLabel();
        boolean asks = line.is(Shape.ENDS_IN_QUESTION);
        return when(asks, Cue.ENDS_IN_QUESTION)
                | when(line.is(Shape.HOLDS_QUESTION), Cue.HOLDS_QUESTION)
                | when(line.is(Shape.ENDS_IN_ELLIPSIS), Cue.ENDS_IN_ELLIPSIS)
                | when(Sense.OPENS_QUESTION.in(opening), Cue.OPENS_QUESTION)
                | when(Sense.PROMPTS.in(opening) && line.words() < VERY_LONG, Cue.PROMPTS)
                | when(Sense.ADDRESSES.in(line.within()), Cue.ADDRESSES)
                | when(Sense.CONNECTS.in(opening) && line.words() < 40, Cue.CONNECTS)
                | when(Sense.OPENS_ANSWER.in(opening), Cue.OPENS_ANSWER)
                | when(Sense.FIRST_PERSON.in(line.within()), Cue.FIRST_PERSON)
                | when(Sense.HOSTING.in(line.within()), Cue.HOSTING)
                | when(Sense.GUESTING.in(line.within()), Cue.GUESTING)
                | when(Sense.REPORTED.in(line.within()), Cue.REPORTED)
                | when(line.is(Shape.OPENS_QUOTE) && line.is(Shape.CLOSES_QUOTE), Cue.QUOTED);
    }

    private long length(Line line) {
        int words = line.words();
        boolean open =
                !line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_ELLIPSIS) && !line.is(Shape.ENDS_IN_COLON);
        return when(words >= VERY_LONG, Cue.VERY_LONG)
                | when(words >= LONG && words < VERY_LONG, Cue.LONG)
                | when(words <= SHORT, Cue.SHORT)
                | when(open && words > HEADING && words <= SHORT, Cue.UNPUNCTUATED)
                | when(open && words > 0 && words <= HEADING, Cue.HEADING_LIKE)
                | when(line.is(Shape.ENDS_IN_COLON), Cue.INTRODUCES_LIST)
                | when(line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_QUESTION), Cue.STATEMENT)
                | when(words >= PROSE && line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_QUESTION), Cue.PROSE);
    }

    private long notices(int i) {
        Line line = lines.get(i);
        boolean notice = line.words() <= NOTICE;
        boolean asks = line.is(Shape.ENDS_IN_QUESTION);
        return when(line.is(Shape.RULE), Cue.RULE)
                | when(line.is(Shape.ADDRESS), Cue.ADDRESS_LINE)
                | when(
                        head.announcements().containsKey(i) && labels.of(i).isEmpty()
                                || announcesWhole(line)
                                || announces(line),
                        Cue.ANNOUNCES)
                | when(head.bylines().containsKey(i), Cue.BYLINE)
                | when(head.datelines().containsKey(i), Cue.DATELINE)
                | when(
                        line.opensWith(Sense.READ_ALSO) && line.words() <= SHORT || i >= bounds.unanswered(),
                        Cue.READ_ALSO)
                | when(line.opensWith(Sense.SITE) && notice && !asks && !isSentence(line), Cue.SITE)
                | when(Sense.ABUSE.in(line.within()) && notice, Cue.SITE)
                | when(line.opensWith(Sense.ADVERTISEMENT) && line.words() <= 3, Cue.SITE)
                | when(line.opensWith(Sense.KEYWORDS) && notice && !asks, Cue.SITE)
                | when(isComments(line), Cue.COMMENTS)
                | when(
                        Sense.PAYWALL.in(line.within())
                                && notice
                                && !asks
                                && line.prefix().number() < 0,
                        Cue.PAYWALL)
                | when(credits.in(line), Cue.CREDIT)
                | when(Sense.SOURCE.in(line.within()) && notice && line.opensWith(Sense.SOURCE), Cue.SOURCE)
                | when(line.opensWith(Sense.BIO) && line.words() <= NOTICE && !asks, Cue.BIO)
                | when(!Ticker.headlines(text, line.unit()).isEmpty(), Cue.TICKER)
                | when(repetitions.isPullQuote(i) || repeatsBefore(i), Cue.REPEATS_ANOTHER);
    }

    private boolean repeatsBefore(int i) {
        Line line = lines.get(i);
        return line.words() >= 3
                && repetitions.firstLike(i) < i
                && labels.of(i).isEmpty()
                && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private static boolean isSentence(Line line) {
        return line.words() > 5 && line.is(Shape.ENDS_SENTENCE);
    }

    private static boolean announcesWhole(Line line) {
        return Sense.ANNOUNCE_WHOLE_LINE.in(line.opening()) && line.words() <= 3 && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private static boolean announces(Line line) {
        return Sense.ANNOUNCE.in(line.within())
                && line.words() < VERY_LONG
                && !line.is(Shape.ENDS_IN_QUESTION)
                && !Sense.FIRST_PERSON.in(line.opening());
    }

    /** "3 commentaires", "Comments", "Laisser un commentaire". */
    private static boolean isComments(Line line) {
        boolean opens = line.opensWith(Sense.COMMENTS);
        boolean counted = line.words() <= 3 && Sense.COMMENTS.in(line.within());
        return (opens && line.words() <= 6 || counted) && !line.is(Shape.ENDS_IN_QUESTION);
    }

    private long marks(int i) {
        Line line = lines.get(i);
        Symbols.Meaning meaning = symbols.of(line);
        long cues = when(
                        meaning == Symbols.Meaning.QUESTION
                                && line.prefix().number() >= 0
                                && line.prefix().symbol() == 0,
                        Cue.NUMBERED_QUESTION)
                | when(meaning == Symbols.Meaning.QUESTION && line.prefix().symbol() != 0, Cue.MARKED_QUESTION)
                | when(meaning == Symbols.Meaning.ANSWER, Cue.MARKED_ANSWER)
                | when(meaning == Symbols.Meaning.ANY_TURN, Cue.MARKED_TURN)
                | when(symbols.dashesBothSides() && line.prefix().symbol() == 0, Cue.UNMARKED);
        return cues | labels.of(i).map(CueFinder::label).orElse(0L);
    }

    private static long label(Voice voice) {
        boolean asks = voice.side() == Voice.Side.ASKS;
        if (voice.isTag()) {
            return asks ? Cue.TAGGED_QUESTION.bit() : Cue.TAGGED_ANSWER.bit();
        }
        return asks ? Cue.LABELLED_ASKER.bit() : Cue.LABELLED_ANSWERER.bit();
    }

    private long style(int i) {
        Line line = lines.get(i);
        // An introduction may look as plain as the questions do where it is the answers that are set apart.
        boolean asks = styles.asks(line) && (i >= firstAsked || styles.isEmphasised(line));
        boolean heading = line.unit().style().headingLevel() > 1
                && !styles.asks(line)
                && (!line.is(Shape.ENDS_IN_QUESTION) || labels.throughout() || styles.decides());
        return when(asks, Cue.STYLED_QUESTION)
                | when(styles.answers(line) && !heading, Cue.STYLED_ANSWER)
                | when(heading, Cue.SET_AS_HEADING);
    }

    private long profile(int i) {
        long said = zones.isEmpty() ? 0 : zones.get(i).map(CueFinder::zone).orElse(0L);
        return said | when(said == 0 && i < bounds.firstLabelled(), Cue.PROFILE_OTHER);
    }

    private static long zone(Zone zone) {
        return switch (zone) {
            case QUESTION -> Cue.PROFILE_QUESTION.bit();
            case ANSWER -> Cue.PROFILE_ANSWER.bit();
            case SUBHEADING -> Cue.SET_AS_HEADING.bit();
            case TICKER, CHROME, HEADLINE, DATELINE, BYLINE, STANDFIRST, INTRODUCTION, CAPTION, SOURCE_LINK, COMMENTS ->
                Cue.PROFILE_OTHER.bit();
        };
    }

    private long neighbours(int i, long[] cues) {
        Line line = lines.get(i);
        boolean last = i + 1 >= lines.size();
        boolean loneBefore =
                i > 0 && labels.isLone(lines, i - 1) && labels.of(i).isEmpty();
        boolean listItem = isItem(i) && (i > 0 && isItem(i - 1) || !last && isItem(i + 1)) && !isHeadLine(i);
        long found = when(
                        !last
                                && line.words() <= SHORT
                                && lines.get(i + 1).words() >= LONGER * line.words()
                                && line.words() > 0,
                        Cue.SHORTER_THAN_NEXT)
                | when(
                        i > 0
                                && Cue.ENDS_IN_QUESTION.in(cues[i - 1])
                                && !Cue.READ_ALSO.in(cues[i - 1])
                                && !Cue.ENDS_IN_QUESTION.in(cues[i]),
                        Cue.AFTER_QUESTION)
                | when(i > 0 && isListed(i, cues[i - 1]), Cue.AFTER_COLON)
                | when(isBeforeLabelledAnswer(i, cues[i]), Cue.BEFORE_LABELLED_ANSWER)
                | when(isValley(i), Cue.VALLEY)
                | when(
                        i > 0
                                && Cue.ANNOUNCES.in(cues[i - 1])
                                && lines.get(i - 1).is(Shape.ENDS_IN_COLON),
                        Cue.AFTER_ANNOUNCEMENT)
                | when(
                        !last && Cue.OPENS_ANSWER.in(cues[i + 1]) && !Cue.OPENS_ANSWER.in(cues[i]),
                        Cue.BEFORE_ANSWER_OPENING)
                | when(listItem, Cue.LIST_ITEM)
                | when(i == 0, Cue.FIRST_UNIT)
                | when(line.unit().continues(), Cue.CONTINUES_BLOCK)
                | when(
                        i > 0
                                && Cue.BIO.in(cues[i - 1])
                                && !line.is(Shape.ENDS_IN_QUESTION)
                                && labels.of(i).isEmpty(),
                        Cue.AFTER_BIO)
                | when(
                        !last
                                && i < 12
                                && Cue.DATELINE.in(cues[i + 1])
                                && labels.of(i).isEmpty(),
                        Cue.BEFORE_DATELINE);
        if (loneBefore) {
            boolean asks = labels.of(i - 1).orElseThrow().side() == Voice.Side.ASKS;
            found |= asks ? Cue.LABELLED_ASKER.bit() : Cue.LABELLED_ANSWERER.bit();
        }
        boolean closed = line.is(Shape.ENDS_SENTENCE) && !line.is(Shape.ENDS_IN_QUESTION);
        boolean heading =
                !closed && line.words() <= HEADING + 3 && labels.of(i).isEmpty() && !last && !line.is(Shape.RULE);
        boolean beforeAsker = i > 0
                && heading
                && labels.of(i + 1)
                        .filter(voice -> voice.side() == Voice.Side.ASKS)
                        .isPresent();
        boolean beforeMark = heading
                && line.prefix().symbol() == 0
                && isMarkedQuestion(lines.get(i + 1), cues[i + 1])
                && (line.is(Shape.ENDS_IN_QUESTION) || Cue.HEADING_LIKE.in(cues[i]));
        return found
                | when(beforeMark, Cue.BEFORE_LABELLED_QUESTION)
                | when(
                        beforeAsker
                                && (labels.throughout()
                                        || line.is(Shape.ENDS_IN_QUESTION)
                                        || Cue.HEADING_LIKE.in(cues[i])),
                        Cue.BEFORE_LABELLED_QUESTION);
    }

    /** A question with a dash or bullet, on a page where questions have one. */
    private boolean isMarkedQuestion(Line line, long cue) {
        Symbols.Meaning meaning = line.prefix().symbol() == 0 ? Symbols.Meaning.NOTHING : symbols.of(line);
        boolean asks = line.is(Shape.ENDS_IN_QUESTION) || Cue.PROMPTS.in(cue);
        return meaning == Symbols.Meaning.QUESTION || meaning == Symbols.Meaning.ANY_TURN && asks;
    }

    /** Where only answers carry labels, the line above one is the question. */
    private boolean isBeforeLabelledAnswer(int i, long cue) {
        return answersOnly
                && isAboveLabel(i)
                && (!asksByMark
                        || (cue & (Cue.ENDS_IN_QUESTION.bit() | Cue.PROMPTS.bit() | Cue.ENDS_IN_ELLIPSIS.bit())) != 0);
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
        return asking > 1 && asking >= MOSTLY * above;
    }

    /** A line much shorter than both its neighbours. */
    private boolean isValley(int i) {
        int words = lines.get(i).words();
        return i > 0
                && i + 1 < lines.size()
                && words > 0
                && words <= LONG
                && lines.get(i - 1).words() >= LONGER * words
                && lines.get(i + 1).words() >= LONGER * words;
    }

    /** A list goes on from its colon to the first line that ends like a sentence. */
    private boolean isListed(int i, long before) {
        Line line = lines.get(i);
        boolean listed = lines.get(i - 1).is(Shape.ENDS_IN_COLON)
                || Cue.AFTER_COLON.in(before) && isItem(i - 1) && !line.is(Shape.ENDS_IN_QUESTION);
        return listed && labels.of(i).isEmpty();
    }

    /** A short line without a full stop, as lists have them; one alone is rather a heading. */
    private boolean isItem(int i) {
        Line line = lines.get(i);
        boolean open = !line.is(Shape.ENDS_SENTENCE) || line.is(Shape.BEGINS_IN_LOWER_CASE);
        return open
                && line.words() > 0
                && line.words() <= SHORT
                && !line.is(Shape.ENDS_IN_QUESTION)
                && !line.is(Shape.ENDS_IN_ELLIPSIS);
    }

    private boolean isHeadLine(int i) {
        return i < 4;
    }
}
