package org.entretien.parser.html.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.content.BlockStatistics;
import org.entretien.parser.html.content.BoilerplateRules;
import org.entretien.parser.html.content.LeadIn;
import org.entretien.parser.html.content.MainContent;

/** Finds the blocks that the layout would leave out of the article although they may be turns, and those that print a turn again. */
final class DoubtfulBlocks {
    private static final long NO_TURN = AttributeKeywords.bits(
            "nav",
            "footer",
            "cookie",
            "comment",
            "share",
            "form",
            "modal",
            "control",
            "unprinted",
            "newsletter",
            "caption");

    private static final double MIN_DOUBTFUL_PROBABILITY = 0.04;
    private static final int MIN_COPIED_BLOCKS = 6;
    private static final double MIN_LIKELY_PROBABILITY = 0.3;
    private static final int MAX_BLOCKS_BEFORE = 4;
    private static final int MAX_BLOCKS_BEHIND = 6;
    private static final int MAX_BLOCKS_FAR_BEHIND = 16;
    private static final int MIN_ALIKE_BLOCKS = 2;
    private static final long FOLDS = AttributeKeywords.bits("faq");
    private static final int MIN_QUESTION_WORDS = 3;

    private final BlockStatistics layout;
    private final MainContent body;
    private final int title;
    private final Map<BlockStatistics.Look, Integer> alike = new IdentityHashMap<>();
    private final Map<Long, Integer> firstOfHash = new HashMap<>();
    private final int first;
    private final int last;

    DoubtfulBlocks(BlockStatistics layout, MainContent body, int title) {
        this.layout = layout;
        this.body = body;
        this.title = title;
        int from = -1;
        int to = -1;
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (body.has(i)) {
                alike.merge(layout.looks[i], 1, Integer::sum);
                firstOfHash.putIfAbsent(layout.blocks.get(i).hash, i);
                from = from < 0 ? i : from;
                to = i;
            }
        }
        this.first = from;
        this.last = to;
    }

    /** {@return the first block of the article, or -1} */
    int first() {
        return first;
    }

    /** {@return the last block of the article, or -1} */
    int last() {
        return last;
    }

    /** {@return whether a block outside of the article may be a turn all the same} @param i its index */
    boolean isDoubtful(int i) {
        HtmlBlock block = layout.blocks.get(i);
        if (isFolded(block, i)) {
            return true;
        }
        boolean looksIt = lookOfBody(i) >= MIN_ALIKE_BLOCKS;
        boolean near =
                i > first - MAX_BLOCKS_BEFORE && i < last + (looksIt ? MAX_BLOCKS_FAR_BEHIND : MAX_BLOCKS_BEHIND);
        return (near && (looksIt || layout.inRoot[i] && body.likely(i) >= MIN_DOUBTFUL_PROBABILITY)
                        || layout.inRoot[i] && body.likely(i) > MIN_LIKELY_PROBABILITY)
                && first >= 0
                && i != title
                && !block.hidden
                && !block.box.note
                && block.linkShare() < 0.8
                && !block.box.is(NO_TURN)
                && !BoilerplateRules.is(layout, i);
    }

    /** How many blocks of the article look like a block. */
    private int lookOfBody(int i) {
        return alike.getOrDefault(layout.looks[i], 0);
    }

    /** A question on the button that unfolds its answer. */
    private boolean isFolded(HtmlBlock block, int i) {
        return i >= first - 1
                && i < last
                && first >= 0
                && layout.inRoot[i]
                && block.box.name.equals("button")
                && block.box.is(FOLDS)
                && block.words >= MIN_QUESTION_WORDS
                && LeadIn.isQuestionMark(block.last);
    }

    /** Some pages print a talk twice, as for a printer or for a narrow screen; a few lines may well come again. */
    boolean isCopy(int i) {
        return layout.repeated[i] >= MIN_COPIED_BLOCKS && firstOfHash.getOrDefault(layout.blocks.get(i).hash, i) < i;
    }
}
