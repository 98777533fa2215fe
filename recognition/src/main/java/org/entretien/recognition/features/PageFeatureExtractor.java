package org.entretien.recognition.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.speakers.CapitalisedNames;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;
import org.entretien.recognition.text.CharClass;

/**
 * Looks over the whole page and tells where each unit stands: before the first question, among the answers, behind the last of them. What a
 * question looks like, and how long an answer is, the page itself tells.
 */
public final class PageFeatureExtractor {
    /** So many questions make a page that asks plainly. */
    private static final int ENOUGH_QUESTIONS = 3;

    private static final int LONGEST_PLAIN_QUESTION = 45;
    private static final int LONGEST_HEADING = 12;
    private static final int HEAD = 3;
    private static final int SHORTEST_SENTENCE = 3;
    private static final char IDEOGRAPHIC_STOP = '\u3002';
    /** Whoever asks back talks longer than whoever asked him. */
    private static final double LONGER_THAN_ASKED = 1.5;

    /** No page needs more words than that for its shortest answers. */
    private static final int MOST_WORDS_OF_SHORT_ANSWER = 10;

    private static final double FAR_LONGER = 2.5;
    /** Comments stand behind the text, not in front of it. */
    private static final double BEHIND = 0.6;

    private static final double FEW = 0.1;
    private static final int LEAST_SINGLE = 2;
    private static final int LONGEST_STATEMENT = 20;
    private static final double LONGER = 1.5;
    private static final int LONGEST_OF_TERSE = 25;
    private static final double MOSTLY = 0.7;
    private static final int SHORT_QUOTE = 22;
    private static final long NOTES =
            LocalFeature.BIO.bit() | LocalFeature.AFTER_BIO.bit() | LocalFeature.REPEATS_ANOTHER.bit();

    private static final long EVIDENT_QUESTION = LocalFeature.TAGGED_QUESTION.bit()
            | LocalFeature.LABELLED_ASKER.bit()
            | LocalFeature.NUMBERED_QUESTION.bit()
            | LocalFeature.MARKED_QUESTION.bit()
            | LocalFeature.STYLED_QUESTION.bit()
            | LocalFeature.PROFILE_QUESTION.bit()
            | LocalFeature.BEFORE_LABELLED_ANSWER.bit();
    private static final long EVIDENT_TURN = EVIDENT_QUESTION
            | LocalFeature.TAGGED_ANSWER.bit()
            | LocalFeature.LABELLED_ANSWERER.bit()
            | LocalFeature.MARKED_ANSWER.bit()
            | LocalFeature.MARKED_TURN.bit()
            | LocalFeature.PROFILE_ANSWER.bit();
    private static final long ASKING = LocalFeature.ENDS_IN_QUESTION.bit()
            | LocalFeature.HOLDS_QUESTION.bit()
            | LocalFeature.OPENS_QUESTION.bit()
            | LocalFeature.PROMPTS.bit()
            | LocalFeature.ADDRESSES.bit()
            | LocalFeature.HOSTING.bit()
            | EVIDENT_TURN;
    private static final long TO_SOMEBODY = LocalFeature.ADDRESSES.bit() | LocalFeature.PROMPTS.bit();
    private static final long FURNITURE = LocalFeature.TICKER.bit()
            | LocalFeature.SITE.bit()
            | LocalFeature.SOURCE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.CREDIT.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.RULE.bit()
            | LocalFeature.ADDRESS_LINE.bit()
            | LocalFeature.PROFILE_OTHER.bit();
    private static final long FOOT = LocalFeature.SITE.bit()
            | LocalFeature.SOURCE.bit()
            | LocalFeature.COMMENTS.bit()
            | LocalFeature.READ_ALSO.bit()
            | LocalFeature.PAYWALL.bit()
            | LocalFeature.PROFILE_OTHER.bit();

    private final CharSequence text;
    private final List<SegmentFeatures> lines;
    private final Labels labels;
    private final long[] cues;
    private final boolean[] plain;
    private final int first;
    private final boolean asksPlainly;
    private final double usualLength;
    private final int comments;

    public PageFeatureExtractor(CharSequence text, List<SegmentFeatures> lines, Labels labels, long[] cues) {
        this.text = text;
        this.lines = lines;
        this.labels = labels;
        this.cues = cues;
        this.plain = new boolean[cues.length];
        int questions = 0;
        int found = -1;
        int[] lengths = new int[cues.length];
        for (int i = 0; i < cues.length; i++) {
            plain[i] = isPlainQuestion(i);
            if (plain[i]) {
                found = found < 0 || found == i - 1 && isLede(found) ? i : found;
                lengths[questions++] = lines.get(i).words();
            }
        }
        first = found;
        asksPlainly = questions >= ENOUGH_QUESTIONS;
        usualLength = median(lengths, questions);
        comments = commentsFrom();
    }

    /** "Ada Brun sails alone. What drives her?": the introduction may ask, too, but asks nobody; the first question follows. */
    private boolean isLede(int i) {
        long cue = cues[i];
        return (cue & (EVIDENT_TURN | LocalFeature.ADDRESSES.bit() | LocalFeature.PROMPTS.bit())) == 0
                && hasSentenceBefore(i);
    }

    /** Whether something is said in the line before its last sentence. */
    private boolean hasSentenceBefore(int i) {
        int start = lines.get(i).unit().start();
        int stop = lines.get(i).unit().end() - 1;
        while (stop > start
                && (CharClass.isQuestionMark(text.charAt(stop)) || CharClass.isClosing(text.charAt(stop)))) {
            stop--;
        }
        for (int c = start + SHORTEST_SENTENCE; c < stop; c++) {
            if (CharClass.isSentenceEnd(text.charAt(c)) && CharClass.isBlank(text.charAt(c + 1))
                    || text.charAt(c) == IDEOGRAPHIC_STOP) {
                return true;
            }
        }
        return false;
    }

    /** Where the comments of readers begin; the end of the page when there are none. */
    private int commentsFrom() {
        for (int i = (int) (BEHIND * cues.length); i < cues.length; i++) {
            if (LocalFeature.COMMENTS.in(cues[i])) {
                return i;
            }
        }
        return cues.length;
    }

    /** Whether somebody speaks who has done so before the comments. */
    private boolean isTurn(int i) {
        boolean reader = i > comments
                && labels.of(i).filter(voice -> voice.firstUnit() > comments).isPresent();
        return (cues[i] & EVIDENT_TURN) != 0 && !reader;
    }

    private boolean isPlainQuestion(int i) {
        boolean asks = LocalFeature.ENDS_IN_QUESTION.in(cues[i])
                && i > 0
                && lines.get(i).words() <= LONGEST_PLAIN_QUESTION
                && (cues[i] & FURNITURE) == 0;
        // "Tell us about yourself.", and a paragraph about it.
        boolean prompts = i > 0
                && i + 1 < lines.size()
                && LocalFeature.PROMPTS.in(cues[i])
                && LocalFeature.ADDRESSES.in(cues[i])
                && LocalFeature.STATEMENT.in(cues[i])
                && lines.get(i).words() <= LONGEST_STATEMENT
                && lines.get(i + 1).words() > 2 * lines.get(i).words();
        return asks || prompts || (cues[i] & EVIDENT_QUESTION) != 0;
    }

    private static double median(int[] values, int count) {
        int[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[count / 2];
    }

    public long[] signs() {
        long[] signs = new long[cues.length];
        CapitalisedNames guest = CapitalisedNames.of(text, head());
        for (int i = 0; i < signs.length; i++) {
            signs[i] = before(i, guest) | asking(i) | among(i);
        }
        markEnd(signs);
        markFarewell(signs);
        markPullQuotes(signs);
        markComments(signs);
        markTurnsInTurn(signs);
        return signs;
    }

    private static long when(boolean condition, PageFeature sign) {
        return condition ? sign.bit() : 0;
    }

    private long before(int i, CapitalisedNames guest) {
        boolean early = asksPlainly && i < first && (cues[i] & EVIDENT_TURN) == 0;
        boolean about = !LocalFeature.ENDS_IN_QUESTION.in(cues[i])
                && (cues[i] & EVIDENT_TURN) == 0
                && guest.isNamedIn(text, lines.get(i));
        return when(early, PageFeature.BEFORE_FIRST_QUESTION) | when(about, PageFeature.ABOUT_THE_GUEST);
    }

    private long asking(int i) {
        long cue = cues[i];
        boolean asks = LocalFeature.ENDS_IN_QUESTION.in(cue) && (cue & EVIDENT_TURN) == 0;
        boolean itself = asks && LocalFeature.FIRST_PERSON.in(cue) && !LocalFeature.ADDRESSES.in(cue);
        int words = lines.get(i).words();
        boolean longest = asks
                && asksPlainly
                && words > (itself ? LONGEST_OF_TERSE : LONGEST_PLAIN_QUESTION)
                && words > FAR_LONGER * usualLength;
        boolean back = asks
                && i > 0
                && i - 1 >= first
                && first >= 0
                && isAsked(i - 1)
                && words > LONGER_THAN_ASKED * lines.get(i - 1).words()
                && hasSentenceBefore(i);
        return when(asksPlainly && (cue & ASKING) == 0, PageFeature.STATEMENT_AMONG_QUESTIONS)
                | when(back, PageFeature.ASKS_BACK)
                | when(itself, PageFeature.ASKS_ITSELF)
                | when(longest, PageFeature.LONGEST_QUESTION);
    }

    private long among(int i) {
        SegmentFeatures line = lines.get(i);
        boolean heading = i > first
                && labels.throughout()
                && labels.of(i).isEmpty()
                && i + 1 < lines.size()
                && labels.of(i + 1).isPresent()
                && LocalFeature.HEADING_LIKE.in(cues[i])
                && line.words() <= LONGEST_HEADING;
        return when(heading, PageFeature.HEADING_AMONG_LABELS) | when(isOneOfList(i), PageFeature.ONE_OF_A_LIST);
    }

    /** Lines that each begin with a name and a colon, which are no labels, are things told one after another. */
    private boolean isOneOfList(int i) {
        return isItem(i) && (i > 0 && isItem(i - 1) || i + 1 < lines.size() && isItem(i + 1));
    }

    private boolean isItem(int i) {
        SegmentFeatures line = lines.get(i);
        return line.prefix().hasLabel() && labels.of(i).isEmpty() && (cues[i] & (EVIDENT_TURN | FURNITURE)) == 0
                || line.hasMark() && (cues[i] & (EVIDENT_TURN | FURNITURE)) == 0;
    }

    /** A question; or a short statement to somebody that does not answer a question itself. */
    private boolean isAsked(int i) {
        long cue = cues[i];
        boolean answers =
                LocalFeature.FIRST_PERSON.in(cue) || LocalFeature.OPENS_ANSWER.in(cue) || i > 0 && plain[i - 1];
        boolean prompts =
                LocalFeature.PROMPTS.in(cue) || LocalFeature.ADDRESSES.in(cue) && LocalFeature.STATEMENT.in(cue);
        return (cue & FURNITURE) == 0
                && (LocalFeature.ENDS_IN_QUESTION.in(cue)
                        || prompts && !answers && lines.get(i).words() <= LONGEST_STATEMENT);
    }

    /** The first lines, before anybody asks. */
    private List<SegmentFeatures> head() {
        return IntStream.range(0, Math.min(HEAD, Math.max(0, first)))
                .filter(i -> lines.get(i).words() <= LONGEST_PLAIN_QUESTION && (cues[i] & FURNITURE) == 0)
                .mapToObj(lines::get)
                .toList();
    }

    private void markEnd(long[] signs) {
        int last = lastAnswer();
        boolean foot = false;
        boolean complete = last >= 0 && speaksInSentences(last);
        for (int i = last + 1; i < signs.length && last >= 0; i++) {
            boolean fragment = complete && isFragment(i);
            signs[i] |= PageFeature.NOTHING_FOLLOWS.bit()
                    | when(foot, PageFeature.BEHIND_THE_END)
                    | when(fragment, PageFeature.FRAGMENT_AT_THE_END);
            foot |= (cues[i] & FOOT) != 0;
        }
    }

    /** "Thank you for your time.", "Follow her on …": where the page has asked for the last time and was answered. */
    private void markFarewell(long[] signs) {
        int last = cues.length - 1;
        while (last > 0 && !(plain[last] && lines.get(last).words() <= LONGEST_PLAIN_QUESTION && !isThanks(last))) {
            last--;
        }
        boolean answered = false;
        boolean asksOnly = asksOnly();
        for (int i = signs.length - 1; i >= Math.max(last + 2, first + 2) && first >= 0; i--) {
            Optional<SpeakerCluster> voice = labels.of(i);
            answered |= voice.filter(one -> one.side() == SpeakerCluster.Side.ANSWERS)
                    .isPresent();
            boolean asker =
                    voice.filter(one -> one.side() == SpeakerCluster.Side.ASKS).isPresent();
            if (isThanks(i) && !answered) {
                signs[i] |= asker && asksOnly ? PageFeature.LAST_WORD.bit() : PageFeature.FAREWELL.bit();
            }
        }
    }

    /** Whether the side that asks hardly does anything else; in the transcript of a talk every word of hers is printed. */
    private boolean asksOnly() {
        int turns = 0;
        int asking = 0;
        for (int i = 0; i < cues.length; i++) {
            boolean asker = labels.of(i)
                    .filter(voice -> voice.side() == SpeakerCluster.Side.ASKS)
                    .isPresent();
            turns += asker ? 1 : 0;
            asking += asker
                            && (lines.get(i).is(Shape.ENDS_IN_QUESTION)
                                    || lines.get(i).is(Shape.HOLDS_QUESTION))
                    ? 1
                    : 0;
        }
        return asking >= MOSTLY * turns;
    }

    private boolean isThanks(int i) {
        SegmentFeatures line = lines.get(i);
        boolean within = LexicalCategory.FAREWELL.in(line.within()) && line.words() <= LONGEST_PLAIN_QUESTION;
        return line.opensWith(LexicalCategory.FAREWELL) || labels.of(i).isPresent() && within;
    }

    private void markPullQuotes(long[] signs) {
        int beside = 0;
        int answers = 0;
        boolean[] quotes = new boolean[cues.length];
        for (int i = 1; i + 1 < cues.length; i++) {
            boolean quoted = LocalFeature.QUOTED.in(cues[i])
                    && labels.of(i).isEmpty()
                    && !lines.get(i).hasMark();
            boolean more = !plain[i + 1]
                    && !LocalFeature.QUOTED.in(cues[i + 1])
                    && (cues[i + 1] & FURNITURE) == 0
                    && lines.get(i + 1).words() > lines.get(i).words();
            quotes[i] = quoted
                    && more
                    && lines.get(i).words() <= SHORT_QUOTE
                    && !lines.get(i).is(Shape.ENDS_IN_QUESTION);
            beside += quotes[i] ? 1 : 0;
            answers += quoted && !more && plain[i - 1] ? 1 : 0;
        }
        for (int i = 1; i < cues.length && answers < beside; i++) {
            signs[i] |= when(quotes[i], PageFeature.PULL_QUOTE);
        }
    }

    /** The last unit that is long enough to be an answer, where the page tells how long answers are. */
    private int lastAnswer() {
        int enough = shortAnswer();
        for (int i = Math.min(comments, cues.length) - 1; i >= 0; i--) {
            boolean answer = lines.get(i).words() >= enough && !lines.get(i).is(Shape.ENDS_IN_QUESTION);
            if ((isTurn(i) || answer || isShortAnswer(i)) && (cues[i] & FURNITURE) == 0) {
                return i;
            }
        }
        return -1;
    }

    /** "I'll tell her to bring boots.", right behind a question. */
    private boolean isShortAnswer(int i) {
        boolean speaks = LocalFeature.FIRST_PERSON.in(cues[i]) || LocalFeature.OPENS_ANSWER.in(cues[i]);
        return i > Math.max(0, first) && plain[i - 1] && speaks && LocalFeature.STATEMENT.in(cues[i]);
    }

    private int shortAnswer() {
        int[] lengths = new int[cues.length];
        int count = 0;
        for (int i = 1; i < cues.length; i++) {
            if (plain[i - 1] && !plain[i] && (cues[i] & FURNITURE) == 0) {
                lengths[count++] = lines.get(i).words();
            }
        }
        return (int) Math.max(1, Math.min(MOST_WORDS_OF_SHORT_ANSWER, median(lengths, count) / 2));
    }

    /** Whether what is said on the page ends like a sentence, so that a line which does not is none of it. */
    private boolean speaksInSentences(int last) {
        int fragments = 0;
        int units = 0;
        for (int i = Math.max(0, first); i <= last; i++) {
            units += (cues[i] & FURNITURE) == 0 ? 1 : 0;
            fragments += isFragment(i) ? 1 : 0;
        }
        return first >= 0 && fragments <= FEW * units;
    }

    private boolean isFragment(int i) {
        SegmentFeatures line = lines.get(i);
        return !line.is(Shape.ENDS_SENTENCE)
                && !line.is(Shape.ENDS_IN_ELLIPSIS)
                && (cues[i] & (FURNITURE | EVIDENT_TURN)) == 0;
    }

    /**
     * Where one line answers each question, three lines between two questions are answer, question and answer: all such stretches of the page are
     * odd. Where answers have paragraphs, as many are even, and some of their lines are long.
     */
    private void markTurnsInTurn(long[] signs) {
        List<int[]> stretches = stretches();
        int single = 0;
        int even = 0;
        boolean terse = true;
        for (int[] stretch : stretches) {
            single += stretch.length == 1 ? 1 : 0;
            even += stretch.length % 2 == 0 ? 1 : 0;
            terse &= Arrays.stream(stretch).allMatch(i -> lines.get(i).words() <= LONGEST_OF_TERSE);
        }
        boolean inTurn = single >= LEAST_SINGLE;
        if (even > FEW * stretches.size() || !inTurn && !terse) {
            return;
        }
        for (int[] stretch : stretches) {
            for (int k = 1; stretch.length % 2 == 1 && k < stretch.length; k += 2) {
                if (mayAsk(stretch[k], stretch[k + 1], terse)) {
                    signs[stretch[k]] |= PageFeature.BETWEEN_TWO_ANSWERS.bit();
                }
            }
        }
    }

    private boolean mayAsk(int unit, int next, boolean terse) {
        int words = lines.get(unit).words();
        boolean statement = LocalFeature.STATEMENT.in(cues[unit]) && !LocalFeature.AFTER_COLON.in(cues[unit]);
        // Whoever speaks of himself and to nobody goes on answering.
        boolean itself = LocalFeature.FIRST_PERSON.in(cues[unit]) && (cues[unit] & TO_SOMEBODY) == 0;
        return statement
                && !itself
                && (terse || words <= LONGEST_STATEMENT && lines.get(next).words() > LONGER * words);
    }

    /** The units between two that ask, and behind the last one, without what belongs to the site. */
    private List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        int last = lastAnswer();
        int[] open = new int[cues.length];
        int size = 0;
        boolean begun = false;
        for (int i = 0; i <= last; i++) {
            boolean asks =
                    plain[i] || LocalFeature.PROMPTS.in(cues[i]) && lines.get(i).words() <= LONGEST_STATEMENT;
            if (!asks && (cues[i] & (FURNITURE | NOTES)) == 0) {
                open[size++] = i;
            }
            if (asks || i == last) {
                if (begun && size > 0) {
                    stretches.add(Arrays.copyOf(open, size));
                }
                begun |= asks;
                size = 0;
            }
        }
        return stretches;
    }

    private void markComments(long[] signs) {
        for (int i = comments + 1; i < signs.length; i++) {
            signs[i] |= when(!isTurn(i), PageFeature.AMONG_COMMENTS);
        }
    }
}
