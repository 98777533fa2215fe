package org.entretien.parser.html.content;

import java.util.BitSet;

/**
 * Where the article stands on its page, as indices of blocks: what lists of other articles say of themselves must not be taken for it.
 *
 * @param title the block of the headline, or -1
 * @param first the first block of the text, or -1
 * @param last the last one, or -1
 * @param text the blocks of the text
 */
public record ArticleExtent(int title, int first, int last, BitSet text) {
    private static final int BEFORE = 15;
    private static final int HEAD = 10;
    private static final int LONGEST_HEAD = 30;
    private static final int BEHIND = 8;
    private static final int ENDING = 3;

    public static ArticleExtent of(BlockStatistics layout, MainContent body, int title) {
        int first = -1;
        int last = -1;
        BitSet text = new BitSet(layout.blocks.size());
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (body.has(i)) {
                first = first < 0 ? i : first;
                last = i;
                text.set(i);
            }
        }
        return new ArticleExtent(title, first, last, text);
    }

    /** {@return whether a block stands under the headline with nothing but short lines between} @param layout of the page @param title the block of the headline, or -1 @param block its index */
    public static boolean isOverProse(BlockStatistics layout, int title, int block) {
        if (title < 0 || block <= title || block - title >= HEAD) {
            return false;
        }
        for (int i = block; i > title; i--) {
            if (layout.blocks.get(i).isProse()) {
                return false;
            }
        }
        return true;
    }

    private int top() {
        return title < 0 ? first : first < 0 ? title : Math.min(title, first);
    }

    /** {@return whether a place is in the article, between its head and what stands right behind its text} @param block how many blocks stand before it */
    public boolean isNear(int block) {
        return top() < 0 || block >= top() - BEFORE && block <= Math.max(title, last) + BEHIND;
    }

    /** {@return whether a block is one of the text} @param block its index */
    public boolean isText(int block) {
        return text.get(block);
    }

    /** {@return whether a place is at the very end of the text or right behind it} @param block how many blocks stand before it */
    public boolean isTail(int block) {
        return isNear(block) && block > Math.max(title, last - ENDING);
    }

    /** {@return whether a place is around headline and beginning} @param block how many blocks stand before it */
    public boolean isHead(int block) {
        int text = Math.max(title, first) + HEAD;
        return isNear(block) && block <= (title < 0 ? text : Math.min(text, title + LONGEST_HEAD));
    }
}
