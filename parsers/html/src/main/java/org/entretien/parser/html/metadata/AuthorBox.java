package org.entretien.parser.html.metadata;

import java.util.List;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Names;
import org.entretien.parser.html.blocks.Phrases;
import org.entretien.parser.html.content.ArticleExtent;
import org.entretien.parser.html.content.BlockStatistics;

/** The lines about the author that an article is followed by: "Lina Hardi is a reporter for the Courier." They are none of its text. */
public final class AuthorBox {
    private static final int MOST_BLOCKS = 5;
    /** They follow so much of the text. */
    private static final double MOST = 0.7;

    private AuthorBox() {}

    /** {@return the first block of such lines, or -1} @param layout of the page @param where the article stands @param authors of the page */
    public static int first(BlockStatistics layout, ArticleExtent where, List<String> authors) {
        if (where.last() < 0 || authors.isEmpty()) {
            return -1;
        }
        int all = where.text().stream().map(i -> layout.blocks.get(i).words).sum();
        int behind = 0;
        int block = where.last();
        int found = -1;
        for (int k = 0; k < MOST_BLOCKS && block >= 0; k++) {
            behind += layout.blocks.get(block).words;
            if (behind > (1 - MOST) * all) {
                break;
            }
            boolean about = Phrases.BIO.in(layout.phrases[block]) && opensWithOne(layout, block, authors);
            // "Written by Lina Hardi" over the lines about her
            boolean leads = found >= 0 && BylineCandidates.isByline(layout, layout.blocks.get(block));
            found = about || leads ? block : found;
            block = where.text().previousSetBit(block - 1);
        }
        return found;
    }

    private static boolean opensWithOne(BlockStatistics layout, int i, List<String> authors) {
        HtmlBlock block = layout.blocks.get(i);
        int start = block.start;
        while (start < block.end && !Character.isLetter(layout.text.charAt(start))) {
            start++;
        }
        for (String name : authors) {
            int end = start + name.length();
            // Behind the label of a turn stands a colon.
            boolean goesOn = end < block.end && (layout.text.charAt(end) == ' ' || layout.text.charAt(end) == ',');
            if (goesOn && Names.isNameLike(name) && layout.text.startsWith(name, start)) {
                return true;
            }
        }
        return false;
    }
}
