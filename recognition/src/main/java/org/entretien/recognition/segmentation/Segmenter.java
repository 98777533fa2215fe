package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.Block;
import org.entretien.page.Page;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Emphasis;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.Sentences;

/**
 * Cuts a page into units: wrapped lines are joined, so are labels and what stands below them, and a block that holds a whole interview is cut into its sentences.
 *
 * <p>Every visible character lies in exactly one unit, but for those of blocks that the layout has judged already.
 */
public final class Segmenter {
    private static final int WRAPPED_LINE = 100;
    private static final int SHORTEST_WRAPPED = 25;
    private static final int LEAST_LINES = 6;
    private static final double NEARLY_FULL = 0.75;
    private static final double LEAST_SHARE_OF_BROKEN = 0.25;
    private static final double MOST_SHARE_OF_WHOLE = 0.05;

    private final Page page;
    private final CharSequence text;

    private Segmenter(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** {@return the units of a page in reading order} @param page any page */
    public static List<Segment> of(Page page) {
        Segmenter units = new Segmenter(page);
        List<Segment> lines = TimeLines.joined(page.text(), units.unwrapped(units.blocks()));
        return units.sentences(BracketedLabels.labelled(page.text(), StandaloneLabelJoiner.joined(page.text(), lines)));
    }

    private List<Segment> blocks() {
        List<Segment> units = new ArrayList<>(page.blocks().size());
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block.discarded().isPresent()) {
                continue;
            }
            int start =
                    CharClass.skipBlank(text, block.span().start(), block.span().end());
            int end = CharClass.trimEnd(text, start, block.span().end());
            if (start < end) {
                units.add(new Segment(start, end, i, Emphasis.style(text, start, end, block.style()), false));
            }
        }
        return units;
    }

    /** On a page of short lines, many broken off in mid-sentence, a line that goes on in lower case belongs to the one before. */
    private List<Segment> unwrapped(List<Segment> lines) {
        if (!isWrapped(lines)) {
            return lines;
        }
        List<Segment> joined = new ArrayList<>();
        int width = lines.stream()
                .filter(line -> !isWhole(line))
                .mapToInt(Segment::length)
                .max()
                .orElse(0);
        Segment open = lines.get(0);
        Segment last = open;
        for (Segment line : lines.subList(1, lines.size())) {
            // Within a paragraph a full line may break off before a name, a noun or an "I" as well.
            boolean within = open.start() != last.start()
                    && last.length() >= NEARLY_FULL * width
                    && isOpen(last)
                    && TimeLines.isRightAbove(text, last, line);
            if (breaksOff(last, line) || within && line.style().equals(last.style())) {
                open = new Segment(open.start(), line.end(), open.block(), open.style(), false);
            } else {
                joined.add(open);
                open = line;
            }
            last = line;
        }
        joined.add(open);
        return joined;
    }

    private boolean isWrapped(List<Segment> lines) {
        int body = 0;
        int broken = 0;
        int whole = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            whole += isWhole(lines.get(i)) ? 1 : 0;
            body += lines.get(i).length() >= SHORTEST_WRAPPED ? 1 : 0;
            broken += breaksOff(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        return body >= LEAST_LINES
                && broken >= LEAST_SHARE_OF_BROKEN * body
                && whole <= Math.max(1, MOST_SHARE_OF_WHOLE * body);
    }

    /** A ticker, or a caption from another box of the page, is not wrapped where the article is. */
    private static boolean isWhole(Segment line) {
        return line.length() > WRAPPED_LINE * 2;
    }

    private boolean breaksOff(Segment line, Segment next) {
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        return isOpen(line)
                && line.length() >= SHORTEST_WRAPPED
                && (Character.isLowerCase(first) || Character.isDigit(first) && last == ',')
                && line.style().equals(next.style())
                && TimeLines.isRightAbove(text, line, next);
    }

    private boolean isOpen(Segment line) {
        char last = text.charAt(line.end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '\'' || last == '\u2019';
    }

    private List<Segment> sentences(List<Segment> units) {
        List<Segment> cut = new ArrayList<>(units.size());
        InlineDialogue runIn = InlineDialogue.on(text, units);
        for (List<Segment> pieces : InlineLabels.cut(text, units)) {
            if (pieces.size() > 1) {
                addLabelled(pieces, cut);
            } else if (runIn.holdsTurns(pieces.get(0))) {
                List<Segment> sentences = new ArrayList<>();
                Sentences.cut(text, pieces.get(0), sentences);
                cut.addAll(InlineMarks.joined(text, sentences));
            } else {
                cut.add(pieces.get(0));
            }
        }
        return cut;
    }

    /** What stands before the first label may be of several kinds; behind the last turn anything may follow, so it takes no more than the longest other one. */
    private void addLabelled(List<Segment> pieces, List<Segment> cut) {
        List<Segment> turns = pieces.subList(0, pieces.size() - 1);
        int longest = turns.stream().mapToInt(Segment::length).max().orElse(0);
        cut.addAll(turns);
        List<Segment> sentences = new ArrayList<>();
        Segment last = pieces.get(pieces.size() - 1);
        Sentences.cut(text, last, sentences);
        int i = 1;
        while (i < sentences.size()
                && sentences.get(i).end() - last.start() <= longest
                && text.charAt(sentences.get(i).start()) != '(') {
            i++;
        }
        cut.add(new Segment(last.start(), sentences.get(i - 1).end(), last.block(), last.style(), last.continues()));
        cut.addAll(sentences.subList(i, sentences.size()));
    }
}
