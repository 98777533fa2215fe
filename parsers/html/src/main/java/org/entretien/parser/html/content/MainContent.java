package org.entretien.parser.html.content;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.jspecify.annotations.Nullable;

/** Tells the blocks of the article from those around it. */
public final class MainContent {
    /** Read when first needed: training does not need them. */
    private static final class Shipped {
        static final BoostedTrees TREES = BoostedTrees.read("body.txt", BlockFeatures.NAMES);

        private Shipped() {}
    }

    /** Where a wrapper of the title is not what says so, these names are never wrong. */
    private static final long NEVER = ContainerElement.NEVER_BODY | AttributeKeywords.bits("comment", "cookie");

    private static final long INSETS = AttributeKeywords.bits("newsletter", "cookie");
    private static final int MOST_WORDS_OF_INSET = 60;
    private static final Set<String> WHOLES = Set.of("ul", "ol", "dl", "table");
    private static final double MOSTLY = 0.7;
    private static final double HARDLY = 0.3;
    /** Words of running text that make an article of an article element. */
    private static final int ENOUGH = 100;

    /** The trees were trained on pages with a frame; of so few words, on a page that is nothing but an article, they know little. */
    private static final int SHORT_PAGE = 250;

    private static final int WORDS_OF_MENU = 60;
    private static final double ALL_LINKS = 0.95;

    private static final double EMBEDDED = 0.99;
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_BYLINE = 8;
    private static final long OF_HEAD = AttributeKeywords.bits("author", "meta");

    private final BoostedTrees trees;
    private final BlockFeatures features;
    private final double[] likely;
    private final boolean[] chosen;

    private MainContent(BoostedTrees trees, BlockFeatures features, double[] likely, boolean[] chosen) {
        this.trees = trees;
        this.features = features;
        this.likely = likely;
        this.chosen = chosen;
    }

    public static MainContent of(BlockStatistics layout) {
        return of(layout, Shipped.TREES);
    }

    public static MainContent of(BlockStatistics layout, BoostedTrees trees) {
        BlockFeatures features = new BlockFeatures(layout);
        double[] likely = new double[layout.blocks.size()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = mayBe(layout, i) ? probability(trees.logOdds(features.of(i))) : 0;
        }
        if (layout.embedded < likely.length) {
            Arrays.fill(likely, 0, layout.embedded, 0);
            Arrays.fill(likely, layout.embedded, likely.length, EMBEDDED);
        }
        boolean[] chosen = choose(layout, likely);
        if (words(layout) <= SHORT_PAGE) {
            addBeside(layout, chosen);
        }
        agree(layout, chosen);
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = chosen[i] && !BoilerplateRules.is(layout, i);
        }
        dropDangling(layout, chosen);
        return new MainContent(trees, features, likely, chosen);
    }

    private static int words(BlockStatistics layout) {
        int words = 0;
        for (HtmlBlock block : layout.blocks) {
            words += block.box.is(ContainerElement.NEVER_BODY) || isMenu(block) ? 0 : block.words;
        }
        return words;
    }

    /** Takes what is of the same element and stands in the same box as a block that was chosen; a byline is not of the text. */
    private static void addBeside(BlockStatistics layout, boolean[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            HtmlBlock block = layout.blocks.get(i);
            chosen[i] &= block.words > LONGEST_BYLINE || (block.box.own & OF_HEAD) == 0;
        }
        Map<ContainerElement, Set<String>> taken = new IdentityHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            ContainerElement box = layout.blocks.get(i).box;
            if (chosen[i] && box.parent != null) {
                taken.computeIfAbsent(box.parent, parent -> new HashSet<>()).add(box.name);
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            HtmlBlock block = layout.blocks.get(i);
            boolean beside = taken.getOrDefault(block.box.parent, Set.of()).contains(block.box.name);
            chosen[i] |= beside && block.box.own == 0 && block.linkShare() < 0.5 && !block.hidden && mayBe(layout, i);
        }
    }

    /**
     * Leaves out other articles on the page: where the headline stands in an article element with enough text, what stands in another one beside it
     * is another article.
     *
     * @param layout of the page
     * @param title the block of the headline, or -1
     */
    public void keepTo(BlockStatistics layout, int title) {
        ContainerElement own = title < 0 ? null : article(layout.blocks.get(title).box);
        if (own == null || own.prose < ENOUGH) {
            return;
        }
        for (int i = 0; i < chosen.length; i++) {
            ContainerElement other = chosen[i] ? article(layout.blocks.get(i).box) : null;
            if (other != null && other != own && other.prose >= ENOUGH) {
                chosen[i] = false;
                likely[i] = 0;
            }
        }
    }

    /**
     * Ends the article before a block, and before the heading of what follows.
     *
     * @param layout of the page
     * @param block its index, or -1 to leave it as it is
     */
    public void endBefore(BlockStatistics layout, int block) {
        if (block >= 0) {
            Arrays.fill(chosen, block, chosen.length, false);
            dropDangling(layout, chosen);
        }
    }

    /** The outermost article element that a box lies in. */
    private static @Nullable ContainerElement article(ContainerElement inner) {
        ContainerElement found = null;
        for (ContainerElement box = inner; box != null; box = box.parent) {
            found = box.name.equals("article") ? box : found;
        }
        return found;
    }

    /** Most blocks of a page are links of its menus and footers; they are not worth a closer look. */
    public static boolean mayBe(BlockStatistics layout, int i) {
        HtmlBlock block = layout.blocks.get(i);
        boolean inside = layout.inRoot[i]
                || block.box.inWide
                || block.box.inArticle
                || block.words >= 5 && block.linkShare() < 0.5;
        return inside
                && !block.box.is(NEVER)
                && !block.box.note
                && !isMenu(block)
                && !isData(layout.text, block)
                && !isInset(layout, block.box);
    }

    /** So many words that are all links are no text, wherever they stand, and say nothing of how long the page is. */
    private static boolean isMenu(HtmlBlock block) {
        return block.words >= WORDS_OF_MENU && block.linkShare() > ALL_LINKS;
    }

    /** An object of a script that its author left in the text. */
    private static boolean isData(String text, HtmlBlock block) {
        if (block.first != '{' && block.first != '[' || block.code) {
            return false;
        }
        int stop = Math.min(block.end, block.start + LONGEST_KEY) - 1;
        for (int i = block.start; i < stop; i++) {
            if (text.charAt(i) == '"' && text.charAt(i + 1) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Something else within the article that says so of itself: a box to subscribe or to accept; small beside the article. */
    private static boolean isInset(BlockStatistics layout, ContainerElement inner) {
        for (ContainerElement box = inner; box != null && box.depth > layout.root.depth; box = box.parent) {
            if ((box.own & INSETS) != 0 && box.words <= MOST_WORDS_OF_INSET && box.words * 10 < layout.root.words) {
                return box.inRoot;
            }
        }
        return false;
    }

    private static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** {@return how likely a block belongs to the article, 0 to 1} @param i its index */
    public double likely(int i) {
        return likely[i];
    }

    /** {@return the same, also for blocks that are out of the question for an article, such as a few words in a cell} @param i its index */
    public double evidence(int i) {
        return likely[i] > 0 ? likely[i] : probability(trees.logOdds(features.of(i)));
    }

    /** {@return whether a block was taken for a part of the article} @param i its index */
    public boolean has(int i) {
        return chosen[i];
    }

    /**
     * Takes the likeliest blocks, as many as make the expected F1 by words the greatest. On a page where nothing is sure that is more than those
     * above one half.
     */
    private static boolean[] choose(BlockStatistics layout, double[] likely) {
        // Sorted as numbers whose upper half is the likelihood and whose lower half is the block: no objects, and no
        // ties.
        // Most blocks of a page were ruled out before; taking one of those makes nothing better.
        long[] order = new long[likely.length];
        int some = 0;
        double expected = 0;
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] > 0) {
                order[some++] = (long) (-likely[i] * Integer.MAX_VALUE) << 32 | i;
                expected += likely[i] * weight(layout, i);
            }
        }
        Arrays.sort(order, 0, some);
        double taken = 0;
        double right = 0;
        double best = 0;
        int many = 0;
        for (int k = 0; k < some; k++) {
            int i = (int) order[k];
            taken += weight(layout, i);
            right += likely[i] * weight(layout, i);
            double f1 = 2 * right / (taken + expected);
            if (f1 > best) {
                best = f1;
                many = k + 1;
            }
        }
        boolean[] chosen = new boolean[likely.length];
        for (int k = 0; k < many; k++) {
            chosen[(int) order[k]] = true;
        }
        return chosen;
    }

    /** A list or a table belongs to the article or does not: its items go with most of their words. */
    private static void agree(BlockStatistics layout, boolean[] chosen) {
        for (ContainerElement box : layout.boxes()) {
            // A table around half the text or more is no table but an old way to lay out a page.
            if (box.blocks > 2 && WHOLES.contains(box.name) && box.inRoot && box.words * 2 < layout.root.words) {
                int words = 0;
                int taken = 0;
                for (int i = box.first; i <= box.last; i++) {
                    words += layout.blocks.get(i).words;
                    taken += chosen[i] ? layout.blocks.get(i).words : 0;
                }
                if (taken > MOSTLY * words || taken < HARDLY * words) {
                    Arrays.fill(chosen, box.first, box.last + 1, taken > MOSTLY * words);
                }
            }
        }
    }

    /** A heading with nothing under it leads to what is not in the article. */
    private static void dropDangling(BlockStatistics layout, boolean[] chosen) {
        for (int i = chosen.length - 1; i >= 0; i--) {
            if (chosen[i]) {
                if (layout.blocks.get(i).headingLevel == 0) {
                    return;
                }
                chosen[i] = false;
            }
        }
    }

    private static double weight(BlockStatistics layout, int i) {
        return layout.blocks.get(i).words + 0.5;
    }
}
