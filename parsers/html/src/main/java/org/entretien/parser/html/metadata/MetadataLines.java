package org.entretien.parser.html.metadata;

import java.util.Optional;
import org.entretien.page.Zone;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Names;
import org.entretien.parser.html.blocks.Phrases;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.ArticleExtent;
import org.entretien.parser.html.content.BlockStatistics;
import org.entretien.parser.html.content.MainContent;

/** The lines of a page that say who wrote the article, when it appeared and what it is about, around its headline and right behind its text. */
public final class MetadataLines {
    private static final long SETS_APART = AttributeKeywords.bits("summary");
    private static final long OF_AUTHOR = AttributeKeywords.bits("author");
    private static final long OF_DATE = AttributeKeywords.bits("meta");
    private static final int LONGEST_HEAD_LINE = 30;
    private static final int LONGEST_DATELINE = 9;
    private static final int FIGURES_OF_DATE = 5;
    private static final int HEAD_BEFORE_TITLE = 10;
    private static final int HEAD_AFTER_TEXT = 4;
    private static final int TAIL = 4;
    private static final long NO_HEAD = AttributeKeywords.bits("nav", "comment", "cookie", "form", "caption");
    private static final long CAPTION = AttributeKeywords.bits("caption");

    private final BlockStatistics layout;
    private final MainContent body;
    /** The blocks of the headline, and of the beginning and the end of the text; -1 where there is none. */
    private final int title;

    private final int first;
    private final int last;

    public MetadataLines(BlockStatistics layout, MainContent body, int title, int first, int last) {
        this.layout = layout;
        this.body = body;
        this.title = title;
        this.first = first;
        this.last = last;
    }

    /** {@return what a block is that the layout took for text, though it is a byline or a dateline} @param i its index */
    public Optional<Zone> withinText(int i) {
        return isOwnByline(i)
                ? Optional.of(Zone.BYLINE)
                : isOwnDateline(i) ? Optional.of(Zone.DATELINE) : Optional.empty();
    }

    /** Byline, dateline and standfirst stand around the title, or right behind the text. */
    public Optional<Zone> zone(int i) {
        HtmlBlock block = layout.blocks.get(i);
        int from = (title >= 0 ? Math.min(title, first < 0 ? title : first) : first) - HEAD_BEFORE_TITLE;
        int to = Math.max(title, first) + HEAD_AFTER_TEXT;
        boolean head = i > from && i < to;
        boolean tail = i > last && i <= last + TAIL;
        // "date-and-credit" around a line that is a date by its own name is no caption.
        long elsewhere = (block.box.own & OF_DATE) == 0 ? NO_HEAD : NO_HEAD & ~CAPTION;
        if (!head && !tail || near(block, elsewhere) || block.hidden || block.box.is(ContainerElement.NEVER_BODY)) {
            return Optional.empty();
        }
        if (head && block.words >= 6 && block.box.is(SETS_APART) && i > title && i < first && block.linkShare() < 0.5) {
            return Optional.of(Zone.STANDFIRST);
        }
        if (block.words > LONGEST_HEAD_LINE) {
            return Optional.empty();
        }
        long phrases = layout.phrases[i];
        if (Phrases.BYLINE.opens(phrases) || near(block, OF_AUTHOR) && block.words <= 8) {
            return Optional.of(Zone.BYLINE);
        }
        boolean dated = block.digits >= 3 && (near(block, OF_DATE) || Phrases.DATE.in(phrases) || block.digits >= 6);
        if (dated && (head || Phrases.DATE.opens(phrases) || near(block, OF_DATE))) {
            return Optional.of(Zone.DATELINE);
        }
        boolean signed = isName(block)
                && isNameLike(block)
                && i > title
                && (head && (near(block, OF_DATE) || besideDate(i)) || isTakenUp(i));
        return signed ? Optional.of(Zone.BYLINE) : Optional.empty();
    }

    private boolean isNameLike(HtmlBlock block) {
        return Names.isNameLike(VisibleText.text(layout.text, block.start, block.end));
    }

    /** "By Lina Hardi" between headline and text is no text, however little frame the page has. */
    private boolean isOwnByline(int i) {
        HtmlBlock block = layout.blocks.get(i);
        return body.has(i) && ArticleExtent.isOverProse(layout, title, i) && BylineCandidates.isByline(layout, block);
    }

    /** Nor is "Published on 12 May 2026". */
    private boolean isOwnDateline(int i) {
        HtmlBlock block = layout.blocks.get(i);
        return body.has(i)
                && block.words <= LONGEST_DATELINE
                && block.digits >= FIGURES_OF_DATE
                && !block.endsSentence()
                && Phrases.DATE.opens(layout.phrases[i])
                && ArticleExtent.isOverProse(layout, title, i);
    }

    /** Two to four words with capitals, and nothing else. */
    private static boolean isName(HtmlBlock block) {
        return block.words >= 2
                && block.words <= 4
                && block.capitals >= block.words
                && block.capitals <= 2 * block.words
                && block.digits == 0
                && block.commas == 0
                && !block.endsSentence()
                && Character.isUpperCase(block.first);
    }

    /** A name that stands again behind the text, or that a few words about the author begin with. */
    private boolean isTakenUp(int i) {
        HtmlBlock name = layout.blocks.get(i);
        int length = name.end - name.start;
        for (int j = Math.max(i + 1, last - 2); j < Math.min(layout.blocks.size(), last + 40); j++) {
            HtmlBlock other = layout.blocks.get(j);
            boolean about = other.words > name.words + 4 || j > last && other.words <= name.words + 2;
            if (about && layout.text.regionMatches(other.start, layout.text, name.start, length - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean besideDate(int i) {
        for (int j = Math.max(0, i - 2); j <= Math.min(layout.blocks.size() - 1, i + 2); j++) {
            HtmlBlock other = layout.blocks.get(j);
            if (other.words <= 8 && other.digits >= 4 && Phrases.DATE.in(layout.phrases[j])) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(HtmlBlock block, long signals) {
        ContainerElement parent = block.box.parent;
        return ((block.box.own | (parent == null ? 0 : parent.own)) & signals) != 0;
    }
}
