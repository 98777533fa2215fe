package org.entretien.parser.html.content;

import java.util.ArrayList;
import java.util.List;
import org.entretien.parser.html.blocks.BlockExtractor;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.DenseIds;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Phrases;
import org.jspecify.annotations.Nullable;

/** What the blocks of a page add up to: its main box, its title, where its running text begins and ends, which blocks look alike. */
public final class BlockStatistics {

    /** Below this many words no article has ended yet. */
    private static final int MIN_ARTICLE_WORDS = 100;

    private static final double MIN_SHARE_OF_ROOT = 0.6;
    private static final double MIN_SHARE_OF_WIDE = 0.85;
    private static final int MAX_NOTICE_WORDS = 150;
    private static final int MAX_HEADING_WORDS = 8;

    /** Blocks of one look. */
    public static final class Look {
        int count;
        int words;
        int prose;
        int sentences;
        int inRoot;
        double linkShare;
    }

    public final String text;
    /** The first block of the text that stands in a script alone; beyond the last block where there is none. */
    final int embedded;

    public final List<HtmlBlock> blocks;
    /** The innermost box with most of the running text, and the one with nearly all of it. */
    public final ContainerElement root;

    final ContainerElement wide;
    /** The article or main element with the most running text. */
    final @Nullable ContainerElement article;
    /** Words of running text on the page. */
    public final int prose;
    /** Words of running text before each block, on the page and in the main box. */
    public final int[] proseBefore;

    final int[] rootProseBefore;
    public final long[] phrases;
    public final boolean[] inRoot;
    /** How many blocks ago a heading or notice of what follows an article was met; 0 for not yet. */
    final int[] sinceEnd;
    /** How many blocks in a row were printed before. */
    public final int[] repeated;

    final int[] sinceHeading;
    /** The last heading above each block; -1 without one. */
    final int[] headingAbove;

    /** The depth of the innermost box around a block and the one before it. */
    final int[] shared;
    /** Around a block and the last running text before it, and the next one after it; -1 without one. */
    final int[] sharedBefore;

    final int[] sharedAfter;
    /** Blocks since the last running text and until the next. */
    final int[] sinceProse;

    final int[] untilProse;
    /** Words of running text, links and all words from the heading above each block to the next one. */
    public final int[] sectionProse;

    final int[] sectionLinks;
    final int[] sectionWords;
    /** The first heading below each block; the number of blocks without one. */
    final int[] nextHeading;

    final int mostOwnProse;
    public final Look[] looks;
    final int[] same;
    final int title;
    int firstProse = -1;
    int lastProse = -1;

    private final List<ContainerElement> boxes;

    public BlockStatistics(BlockExtractor.Found found) {
        text = found.text();
        embedded = found.embedded();
        blocks = found.blocks();
        boxes = found.boxes();
        int count = blocks.size();
        proseBefore = new int[count + 1];
        rootProseBefore = new int[count + 1];
        phrases = new long[count];
        inRoot = new boolean[count];
        sinceEnd = new int[count];
        repeated = new int[count];
        sinceHeading = new int[count];
        headingAbove = new int[count];
        shared = new int[count + 1];
        sharedBefore = new int[count];
        sharedAfter = new int[count];
        sinceProse = new int[count];
        untilProse = new int[count];
        sectionProse = new int[count];
        sectionLinks = new int[count];
        sectionWords = new int[count];
        nextHeading = new int[count];
        looks = new Look[count];
        same = new int[count];
        ContainerTotals totals = new ContainerTotals(blocks, boxes);
        totals.classify();
        note();
        totals.addUp();
        prose = proseBefore[count];
        int most = boxes.get(0).likely;
        root = totals.innermost(MIN_SHARE_OF_ROOT * most);
        wide = totals.innermost(MIN_SHARE_OF_WIDE * most);
        article = totals.article();
        boxes.forEach(this::settle);
        title = follow();
        repetitions();
        group();
        gaps();
        sections();
        mostOwnProse = boxes.stream().mapToInt(box -> box.ownProse).max().orElse(0);
    }

    private void gaps() {
        int count = blocks.size();
        for (int i = 1; i < count; i++) {
            shared[i] = shared(blocks.get(i - 1).box, blocks.get(i).box);
        }
        int depth = -1;
        int since = 60;
        for (int i = 0; i < count; i++) {
            depth = Math.min(depth, shared[i]);
            sharedBefore[i] = depth;
            sinceProse[i] = since;
            boolean running = blocks.get(i).isProse() && !blocks.get(i).hidden;
            depth = running ? blocks.get(i).box.depth : depth;
            since = running ? 0 : Math.min(60, since + 1);
        }
        depth = -1;
        since = 60;
        for (int i = count - 1; i >= 0; i--) {
            depth = Math.min(depth, shared[i + 1]);
            sharedAfter[i] = depth;
            untilProse[i] = since;
            boolean running = blocks.get(i).isProse() && !blocks.get(i).hidden;
            depth = running ? blocks.get(i).box.depth : depth;
            since = running ? 0 : Math.min(60, since + 1);
        }
    }

    private static int shared(ContainerElement one, ContainerElement other) {
        ContainerElement a = one;
        ContainerElement b = other;
        while (a != b) {
            if (a.depth >= b.depth && a.parent != null) {
                a = a.parent;
            } else if (b.parent != null) {
                b = b.parent;
            } else {
                return 0;
            }
        }
        return a.depth;
    }

    private void sections() {
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).headingLevel > 0) {
                int words = 0;
                int links = 0;
                for (int j = from; j < i; j++) {
                    words += blocks.get(j).words;
                    links += blocks.get(j).linkWords;
                }
                for (int j = from; j < i; j++) {
                    sectionProse[j] = proseBefore[i] - proseBefore[from];
                    sectionLinks[j] = links;
                    sectionWords[j] = words;
                    nextHeading[j] = i;
                }
                from = i;
            }
        }
    }

    List<ContainerElement> boxes() {
        return boxes;
    }

    private void note() {
        int likely = 0;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            int running = block.isProse() ? block.words : 0;
            ContainerElement box = block.box;
            box.ownProse += running;
            if (box.parent != null) {
                box.parent.ownProse += running;
            }
            box.prose += block.hidden ? 0 : running;
            box.words += block.words;
            box.linkWords += block.linkWords;
            box.blocks++;
            box.first = box.first < 0 ? i : box.first;
            box.last = i;
            if (!block.hidden && !box.unlikely) {
                box.likely += running;
                likely += running;
            }
            proseBefore[i + 1] = proseBefore[i] + running;
            phrases[i] = block.words <= MAX_NOTICE_WORDS ? Phrases.in(text, block) : 0;
        }
        if (likely == 0) {
            blocks.forEach(block -> block.box.likely +=
                    block.isProse() && !block.box.is(ContainerElement.NEVER_BODY) ? block.words : 0);
        }
    }

    /** Boxes are in the order of the page, so that those around a box are settled before it. */
    private void settle(ContainerElement box) {
        ContainerElement parent = box.parent;
        box.inRoot = box == root || parent != null && parent.inRoot;
        box.inWide = box == wide || parent != null && parent.inWide;
        box.inArticle = box == article || parent != null && parent.inArticle;
    }

    /** Goes through the blocks once, for what depends on those before. */
    private int follow() {
        int found = -1;
        int end = 0;
        int heading = -1;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            inRoot[i] = block.box.inRoot;
            boolean running = inRoot[i] && block.isProse();
            rootProseBefore[i + 1] = rootProseBefore[i] + (running ? block.words : 0);
            if (running) {
                firstProse = firstProse < 0 ? i : firstProse;
                lastProse = i;
            }
            boolean notice = Phrases.ENDS.in(phrases[i])
                    && block.words <= MAX_HEADING_WORDS
                    && rootProseBefore[i] > MIN_ARTICLE_WORDS;
            end = end > 0 ? end + 1 : notice ? 1 : 0;
            sinceEnd[i] = end;
            heading = block.headingLevel > 0 ? i : heading;
            headingAbove[i] = heading;
            sinceHeading[i] = heading < 0 ? 20 : i - heading;
            found = block.headingLevel == 1 && (found < 0 || firstProse < 0) ? i : found;
        }
        return found < 0 ? Math.max(0, root.first) : found;
    }

    private void repetitions() {
        DenseIds texts = new DenseIds();
        int[] text = new int[blocks.size()];
        int[] counts = new int[blocks.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = texts.of(blocks.get(i).hash);
            boolean again = counts[text[i]]++ > 0;
            repeated[i] = !again ? 0 : i > 0 && repeated[i - 1] > 0 ? repeated[i - 1] + 1 : 1;
        }
        for (int i = text.length - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < text.length && repeated[i] > 0 && repeated[i + 1] > repeated[i];
            repeated[i] = goesOn ? repeated[i + 1] : repeated[i];
            same[i] = counts[text[i]];
        }
    }

    private void group() {
        DenseIds numbers = new DenseIds();
        List<Look> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            int number = numbers.of(lookOf(block));
            if (number == all.size()) {
                all.add(new Look());
            }
            Look look = all.get(number);
            look.count++;
            look.words += block.words;
            look.prose += block.isProse() ? 1 : 0;
            look.sentences += block.endsSentence() ? 1 : 0;
            look.inRoot += inRoot[i] ? 1 : 0;
            look.linkShare += block.linkShare();
            looks[i] = look;
        }
    }

    /** Blocks look alike when their elements and the three around them have the same names and say the same; as a hash. */
    private static long lookOf(HtmlBlock block) {
        long hash = 7;
        ContainerElement box = block.box;
        for (int i = 0; i < 4 && box != null; i++) {
            hash = (hash * 1_000_003 + box.name.hashCode()) * 1_000_003 + box.own;
            box = box.parent;
        }
        if (block.common != null) {
            hash = hash * 1_000_003 + block.common.normalName().hashCode();
            hash = hash * 1_000_003 + block.common.attributes().get("class").hashCode();
        }
        return hash;
    }
}
