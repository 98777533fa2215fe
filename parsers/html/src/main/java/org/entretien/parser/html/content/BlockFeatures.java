package org.entretien.parser.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Phrases;
import org.jspecify.annotations.Nullable;

/** What is measured of every block to tell whether it belongs to the article. The names are those in {@code body.txt}. */
public final class BlockFeatures {
    private static final int LEVELS = 4;
    private static final int WINDOW = 6;
    private static final double[] LOGARITHMS =
            IntStream.range(0, 1024).mapToDouble(StrictMath::log1p).toArray();

    private final BlockStatistics layout;
    private final int[] proseUpTo;
    private final double[] linksUpTo;
    private final float[] row = new float[NAMES.size()];
    private int at;

    /** In the order in which they are measured. */
    public static final List<String> NAMES = names();

    public BlockFeatures(BlockStatistics layout) {
        this.layout = layout;
        int count = layout.blocks.size();
        proseUpTo = new int[count + 1];
        linksUpTo = new double[count + 1];
        for (int i = 0; i < count; i++) {
            proseUpTo[i + 1] = proseUpTo[i] + (layout.blocks.get(i).isProse() ? 1 : 0);
            linksUpTo[i + 1] = linksUpTo[i] + layout.blocks.get(i).linkShare();
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "words",
                "lettersPerWord",
                "linkShare",
                "links",
                "sentence",
                "capital",
                "symbol",
                "capitals",
                "digits",
                "heading",
                "item",
                "bold",
                "prose",
                "code"));
        Phrases.names().forEach(name -> names.add("opens:" + name));
        Phrases.names().forEach(name -> names.add("says:" + name));
        AttributeKeywords.names().forEach(name -> names.add("near:" + name));
        AttributeKeywords.names().forEach(name -> names.add("in:" + name));
        names.addAll(List.of("inRoot", "inArticle", "inWide", "below"));
        for (int level = 0; level < LEVELS; level++) {
            for (String name : List.of("proseShare", "boxLinkShare", "boxBlocks", "boxProse", "ownProse")) {
                names.add(name + level);
            }
        }
        names.addAll(List.of(
                "place",
                "placeInRoot",
                "afterTitle",
                "afterFirst",
                "beforeLast",
                "proseBefore",
                "proseBeforeShare",
                "rootProseBefore",
                "sinceEnd",
                "same",
                "repeated",
                "sinceHeading",
                "headingSaysEnd",
                "headingAbove",
                "headingLinks",
                "lookCount",
                "lookWords",
                "lookProse",
                "lookLinks",
                "lookSentences",
                "lookInRoot",
                "windowProse",
                "windowLinks"));
        for (String neighbour : List.of("before", "after")) {
            for (String name : List.of("Words", "LinkShare", "Sentence", "Heading", "InRoot", "Repeated")) {
                names.add(neighbour + name);
            }
        }
        names.addAll(List.of(
                "p",
                "div",
                "hidden",
                "italic",
                "commas",
                "colon",
                "question",
                "beginsDigit",
                "linkKind",
                "sameBoxBefore",
                "sameBoxAfter",
                "opened",
                "closed",
                "opensNext",
                "closesNext",
                "sharedBefore",
                "sharedBeforeRoot",
                "sharedAfter",
                "sharedAfterRoot",
                "sinceProse",
                "untilProse",
                "sectionProse",
                "sectionLinkShare",
                "sectionWords",
                "nextSectionProse",
                "nextSectionLinkShare",
                "headingLookCount",
                "headingLookInRoot",
                "headingSame",
                "ownProseOfMost0",
                "ownProseOfMost1",
                "ownProseOfMost2"));
        return List.copyOf(names);
    }

    /** {@return what is measured of a block; the array is reused} @param i the index of the block */
    public float[] of(int i) {
        at = 0;
        HtmlBlock block = layout.blocks.get(i);
        self(block);
        words(layout.phrases[i]);
        boxes(block, layout.inRoot[i]);
        place(i);
        context(i);
        neighbour(i - 1);
        neighbour(i + 1);
        more(i, block);
        return row;
    }

    private void more(int i, HtmlBlock block) {
        int count = layout.blocks.size();
        ContainerElement box = block.box;
        put(box.name.equals("p"));
        put(box.name.equals("div"));
        put(block.hidden);
        put(block.italicChars / (double) Math.max(1, block.visibleChars));
        put(block.commas / (double) Math.max(1, block.words));
        put(block.last == ':');
        put(block.last == '?');
        put(Character.isDigit(block.first));
        put(linkKind(block));
        put(i > 0 && layout.blocks.get(i - 1).box == box);
        put(i + 1 < count && layout.blocks.get(i + 1).box == box);
        put(clip(box.depth - layout.shared[i], 10));
        put(i == 0 ? 0 : clip(layout.blocks.get(i - 1).box.depth - layout.shared[i], 10));
        put(i + 1 == count ? 0 : clip(layout.blocks.get(i + 1).box.depth - layout.shared[i + 1], 10));
        put(i + 1 == count ? 0 : clip(box.depth - layout.shared[i + 1], 10));
        shared(box, layout.sharedBefore[i]);
        shared(box, layout.sharedAfter[i]);
        put(layout.sinceProse[i]);
        put(layout.untilProse[i]);
        section(i);
        int next = layout.nextHeading[i];
        put(next == count ? 0 : log(layout.sectionProse[next]));
        put(next == count ? 1 : layout.sectionLinks[next] / (double) Math.max(1, layout.sectionWords[next]));
        int heading = layout.headingAbove[i];
        put(heading < 0 ? 0 : log(layout.looks[heading].count));
        put(heading < 0 ? 0 : layout.looks[heading].inRoot / (double) layout.looks[heading].count);
        put(heading < 0 ? 0 : log(layout.same[heading]));
        double most = Math.max(1, layout.mostOwnProse);
        for (int level = 0; level < 3; level++) {
            put(box == null ? 0 : box.ownProse / most);
            box = box == null ? null : box.parent;
        }
    }

    private void section(int i) {
        put(log(layout.sectionProse[i]));
        put(layout.sectionLinks[i] / (double) Math.max(1, layout.sectionWords[i]));
        put(log(layout.sectionWords[i]));
    }

    private void shared(ContainerElement box, int depth) {
        put(depth < 0 ? 15 : clip(box.depth - depth, 15));
        put(depth < 0 ? -15 : clip(depth - layout.root.depth, 15));
    }

    private static int linkKind(HtmlBlock block) {
        if (block.link == null) {
            return 0;
        }
        String address = block.link.attr("href");
        return address.isEmpty() || address.startsWith("#")
                ? 1
                : address.startsWith("mailto:") || address.startsWith("tel:") ? 2 : 3;
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    private void put(boolean value) {
        row[at++] = value ? 1 : 0;
    }

    private void self(HtmlBlock block) {
        double words = Math.max(1, block.words);
        double visibleChars = Math.max(1, block.visibleChars);
        put(log(block.words));
        put(block.visibleChars / words);
        put(block.linkShare());
        put(log(block.links));
        put(block.endsSentence());
        put(Character.isUpperCase(block.first));
        put(!Character.isLetterOrDigit(block.first) && block.first != '"' && block.first != '\u201C');
        put(block.capitals / words);
        put(block.digits / visibleChars);
        put(block.headingLevel);
        put(block.item);
        put(block.boldChars / visibleChars);
        put(block.isProse());
        put(block.code);
    }

    private void words(long phrases) {
        for (int p = 0; p < 2 * Phrases.names().size(); p++) {
            put((phrases >>> p & 1) != 0);
        }
    }

    private void boxes(HtmlBlock block, boolean in) {
        ContainerElement parent = block.box.parent;
        long near = block.box.own | (parent == null ? 0 : parent.own);
        long within = in ? between(block.box) : block.box.signals;
        bits(near);
        bits(within);
        put(in);
        put(block.box.inArticle);
        put(block.box.inWide);
        put(in ? block.box.depth - layout.root.depth : -1);
        ContainerElement box = block.box;
        for (int level = 0; level < LEVELS; level++) {
            put(box == null ? 1 : box.prose / (double) Math.max(1, layout.prose));
            put(box == null ? 0 : box.linkWords / (double) Math.max(1, box.words));
            put(box == null ? 10 : log(box.blocks));
            put(box == null ? 0 : box.prose / (double) Math.max(1, box.words));
            put(box == null ? 0 : log(box.ownProse));
            box = box == null ? null : box.parent;
        }
    }

    private long between(ContainerElement inner) {
        long signals = 0;
        for (ContainerElement box = inner; box != null && box.depth > layout.root.depth; box = box.parent) {
            signals |= box.own;
        }
        return signals;
    }

    private void bits(long signals) {
        for (int s = 0; s < AttributeKeywords.names().size(); s++) {
            put((signals >>> s & 1) != 0);
        }
    }

    private void place(int i) {
        ContainerElement root = layout.root;
        double prose = Math.max(1, layout.prose);
        double outside = i < root.first ? -1 : 2;
        put(i / (double) layout.blocks.size());
        put(layout.inRoot[i] ? (i - root.first) / (double) Math.max(1, root.last - root.first) : outside);
        put(clip(i - layout.title, 30));
        put(clip(i - layout.firstProse, 30));
        put(clip(layout.lastProse - i, 30));
        put(log(layout.proseBefore[i]));
        put(layout.proseBefore[i] / prose);
        put(layout.rootProseBefore[i] / (double) Math.max(1, root.prose));
    }

    private void context(int i) {
        int count = layout.blocks.size();
        int heading = layout.headingAbove[i];
        HtmlBlock above = heading < 0 ? null : layout.blocks.get(heading);
        BlockStatistics.Look look = layout.looks[i];
        double alike = look.count;
        put(clip(layout.sinceEnd[i], 60));
        put(log(layout.same[i]));
        put(clip(layout.repeated[i], 40));
        put(clip(layout.sinceHeading[i], 20));
        put(above != null && Phrases.ENDS.in(layout.phrases[heading]) && above.words < 10);
        put(above == null ? 0 : above.headingLevel);
        put(above != null && above.linkShare() > 0.8);
        put(log(look.count));
        put(log(look.words / look.count));
        put(look.prose / alike);
        put(look.linkShare / alike);
        put(look.sentences / alike);
        put(look.inRoot / alike);
        int from = Math.max(0, i - WINDOW);
        int to = Math.min(count, i + WINDOW + 1);
        put((proseUpTo[to] - proseUpTo[from]) / (double) (to - from));
        put((linksUpTo[to] - linksUpTo[from]) / (to - from));
    }

    private void neighbour(int i) {
        @Nullable HtmlBlock block = i >= 0 && i < layout.blocks.size() ? layout.blocks.get(i) : null;
        put(block == null ? -1 : log(block.words));
        put(block == null ? 1 : block.linkShare());
        put(block != null && block.endsSentence());
        put(block == null ? 0 : block.headingLevel);
        put(block != null && layout.inRoot[i]);
        put(block != null && layout.repeated[i] > 0);
    }

    private static double clip(int value, int most) {
        return Math.max(-most, Math.min(most, value));
    }

    private static double log(int value) {
        return value < LOGARITHMS.length ? LOGARITHMS[value] : StrictMath.log1p(value);
    }
}
