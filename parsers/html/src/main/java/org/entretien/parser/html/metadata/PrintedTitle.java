package org.entretien.parser.html.metadata;

import java.util.ArrayList;
import java.util.List;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.BlockStatistics;

/**
 * Finds the headline of a page that has no first-level heading for it: the block above the text whose words are a part of what the page calls itself,
 * "PAUL WOLF" under the title "The Evening Hour: Paul Wolf -- 14 September 2001"; else the heading that most of the text stands under.
 */
final class PrintedTitle {
    private static final int MAX_WORDS = 25;
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_WORDS_OF_HEADING = 3;
    private static final double ALIKE = 0.55;
    private static final double HEADING = 0.25;
    private static final double EMPHASISED = 0.1;
    private static final long ELSEWHERE = AttributeKeywords.bits("nav", "comment", "cookie", "form", "caption");

    private final BlockStatistics layout;
    private final List<String> parts = new ArrayList<>();

    private PrintedTitle(BlockStatistics layout, List<String> titles) {
        this.layout = layout;
        for (String title : titles) {
            parts.add(title);
            for (String part : TitleParts.of(title)) {
                parts.add(part);
                int colon = part.indexOf(": ");
                if (colon > 0) {
                    parts.add(part.substring(colon + 2));
                }
            }
        }
    }

    /**
     * {@return the block that prints the headline, or -1}
     *
     * @param layout of the page
     * @param titles what the page calls itself, as written
     */
    static int in(BlockStatistics layout, List<String> titles) {
        return new PrintedTitle(layout, titles).find();
    }

    private int find() {
        int best = -1;
        double most = ALIKE - 1e-9;
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (isPossible(i)) {
                double score = score(i);
                if (score > most) {
                    most = score;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean isPossible(int i) {
        HtmlBlock block = layout.blocks.get(i);
        return block.words >= LEAST_WORDS
                && block.words <= MAX_WORDS
                && !block.hidden
                && !block.box.is(ContainerElement.NEVER_BODY)
                && !block.box.is(ELSEWHERE)
                && block.linkShare() < 0.5
                && layout.proseBefore[i] * 2 <= layout.prose;
    }

    private double score(int i) {
        HtmlBlock block = layout.blocks.get(i);
        String words = VisibleText.text(layout.text, block.start, block.end);
        double most = 0;
        for (String part : parts) {
            // "Harbour Notes" opens "Harbour Notes: The lamp keeper", and is the site.
            if (part.startsWith(words + ": ")) {
                return 0;
            }
            most = Math.max(most, Titles.alike(words, part));
        }
        if (most < ALIKE) {
            return 0;
        }
        boolean emphasised = block.boldChars * 2 > block.visibleChars;
        return most + (block.headingLevel > 0 ? HEADING : 0) + (emphasised ? EMPHASISED : 0);
    }

    /**
     * {@return the heading under which most of the text stands, or -1; for pages whose title says nothing of the article}
     *
     * @param layout of the page
     */
    static int aboveText(BlockStatistics layout) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            boolean heading = block.headingLevel > 1
                    && block.words >= LEAST_WORDS_OF_HEADING
                    && block.words <= MAX_WORDS
                    && !block.hidden
                    && !block.box.is(ELSEWHERE)
                    && block.linkShare() < 0.5;
            if (heading && layout.sectionProse[i] > most) {
                most = layout.sectionProse[i];
                best = i;
            }
        }
        return most * 2 > layout.prose ? best : -1;
    }
}
