package org.entretien.parser.html.content;

import java.util.List;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.jspecify.annotations.Nullable;

/** Adds up what the boxes of a page hold, and finds the one that holds the article. Boxes are in the order of the page, so that each comes before those in it. */
final class ContainerTotals {
    /** Running text in such boxes is hardly the article, and does not count when the main box is looked for. */
    private static final long UNLIKELY =
            AttributeKeywords.bits("comment", "footer", "aside", "related", "cookie", "modal", "unprinted", "reader");

    private static final long OF_ARTICLE =
            AttributeKeywords.bits("article", "body", "content", "post", "main", "section", "unprinted");
    private static final long COMMENTS = AttributeKeywords.bits("comment");
    /** What holds this share of the running text is not beside the article, whatever its name. */
    private static final double MIN_SHARE_OF_ARTICLE = 0.4;

    private final List<HtmlBlock> blocks;
    private final List<ContainerElement> boxes;

    ContainerTotals(List<HtmlBlock> blocks, List<ContainerElement> boxes) {
        this.blocks = blocks;
        this.boxes = boxes;
    }

    /** Marks the boxes that hardly hold the article, and shows all blocks again where hardly any is shown. */
    void classify() {
        markTitle();
        for (ContainerElement box : boxes) {
            box.unlikely = (box.own & COMMENTS) != 0 && !box.holdsTitle || box.parent != null && box.parent.unlikely;
        }
        countSerious();
        boolean printed = isPrintedElsewhere();
        double most = MIN_SHARE_OF_ARTICLE * boxes.get(0).serious;
        for (ContainerElement box : boxes) {
            boolean says = (box.own & UNLIKELY) != 0 && !box.holdsTitle && box.serious < most;
            box.unlikely |= says || box.parent != null && box.parent.unlikely;
            long own = box.holdsTitle ? box.own & OF_ARTICLE : box.own;
            own |= printed && box.scriptless ? ContainerElement.NEVER_BODY : 0;
            box.unlikely |= printed && box.scriptless;
            box.signals = box.parent == null ? own : box.parent.signals | own;
        }
    }

    private void markTitle() {
        for (HtmlBlock block : blocks) {
            if (block.headingLevel == 1 && !block.box.is(ContainerElement.NEVER_BODY)) {
                for (ContainerElement box = block.box; box != null; box = box.parent) {
                    box.holdsTitle = true;
                }
                break;
            }
        }
    }

    private void countSerious() {
        int all = 0;
        int shown = 0;
        for (HtmlBlock block : blocks) {
            boolean counts = block.isProse() && !block.box.unlikely;
            block.box.serious += counts ? block.words : 0;
            all += counts ? block.words : 0;
            shown += counts && !block.hidden ? block.words : 0;
        }
        // What a script shows later is hidden at first: where hardly anything is shown, that says nothing.
        if (shown < MIN_SHARE_OF_ARTICLE * all) {
            blocks.forEach(block -> block.hidden = false);
        }
        for (int i = boxes.size() - 1; i > 0; i--) {
            ContainerElement parent = boxes.get(i).parent;
            if (parent != null) {
                parent.serious += boxes.get(i).serious;
            }
        }
    }

    /** Whether what stands outside of {@code noscript} is more than what stands in it, which browsers do not show. */
    private boolean isPrintedElsewhere() {
        int within = 0;
        int without = 0;
        for (HtmlBlock block : blocks) {
            boolean shown = !block.hidden && !block.box.is(ContainerElement.NEVER_BODY);
            within += block.box.scriptless ? block.words : 0;
            without += shown && !block.box.scriptless ? block.words : 0;
        }
        return without > within;
    }

    /** Adds what each box holds to the box around it. */
    void addUp() {
        for (int i = boxes.size() - 1; i > 0; i--) {
            ContainerElement box = boxes.get(i);
            ContainerElement parent = box.parent;
            if (parent != null && box.blocks > 0) {
                parent.prose += box.prose;
                parent.words += box.words;
                parent.linkWords += box.linkWords;
                parent.blocks += box.blocks;
                parent.likely += box.likely;
                parent.first = parent.first < 0 ? box.first : Math.min(parent.first, box.first);
                parent.last = Math.max(parent.last, box.last);
            }
        }
    }

    /** {@return the innermost box with so much likely text; that of the page where none has} @param least words of running text */
    ContainerElement innermost(double least) {
        ContainerElement best = boxes.get(0);
        for (ContainerElement box : boxes) {
            if (box.likely > 0 && box.likely >= least && box.depth > best.depth) {
                best = box;
            }
        }
        return best;
    }

    /** {@return the article or main element with the most likely text; null where none has any} */
    @Nullable
    ContainerElement article() {
        ContainerElement best = null;
        for (ContainerElement box : boxes) {
            boolean named = box.name.equals("article") || box.name.equals("main");
            boolean better = best == null
                    ? box.likely > 0
                    : box.likely > best.likely || box.likely == best.likely && box.depth > best.depth;
            best = named && better ? box : best;
        }
        return best;
    }
}
