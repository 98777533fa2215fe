package org.entretien.parser.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.LanguageTag;
import org.entretien.page.Block;
import org.entretien.page.Discard;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.page.Style;
import org.entretien.page.Zone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page that recognition reads: every block with its look, and with what the layout says of it. It makes two of them: one that leaves
 * in what is doubtful, for interviews, whose turns may be as short as a caption; and one of the article alone.
 */
final class PageMaker {
    private static final int MOST_IN_WRAPPER = 12;
    private static final long LINKS_ELSEWHERE =
            Signals.bits("nav", "footer", "cookie", "toc", "comment", "share", "form");
    private static final long NO_TURN = Signals.bits(
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
    private static final long SETS_APART = Signals.bits("summary");
    private static final long OF_AUTHOR = Signals.bits("author");
    private static final long OF_DATE = Signals.bits("meta");

    private static final int LEAST_WORDS_OF_HEADLINE = 4;
    private static final int MOST_WORDS_OF_HEADLINE = 40;
    private static final int LONGEST_HEAD_LINE = 30;
    private static final int HEAD_BEFORE_TITLE = 10;
    private static final int HEAD_AFTER_TEXT = 4;
    private static final int TAIL = 4;
    private static final long NO_HEAD = Signals.bits("nav", "comment", "cookie", "form", "caption");
    private static final long CAPTION = Signals.bits("caption");
    private static final double DOUBTFUL = 0.04;
    private static final long FOLDS = Signals.bits("faq");
    private static final int LEAST_WORDS_OF_QUESTION = 3;

    private final Layout layout;
    private final Body body;
    private final int title;
    private final Titles.Title headline;
    private final Metadata metadata;
    private final Optional<URI> uri;
    private final Optional<LanguageTag> language;
    private final Leads leads;
    private final int first;
    private final int last;

    PageMaker(
            Layout layout,
            Body body,
            Titles.Title headline,
            Metadata metadata,
            Optional<URI> uri,
            Optional<LanguageTag> language) {
        this.layout = layout;
        this.body = body;
        this.headline = headline;
        this.title = headline.block();
        this.metadata = metadata;
        this.uri = uri;
        this.language = language;
        this.leads = Leads.of(layout, body);
        int from = -1;
        int to = -1;
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (body.has(i)) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        this.first = from;
        this.last = to;
    }

    /** {@return the article alone} */
    Page strict() {
        return page(false);
    }

    /** {@return the article with what stands in it and may be a turn} */
    Page lenient() {
        return page(true);
    }

    /** {@return the text of the article with what is doubtful, a block a line} */
    String doubtfulText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (body.has(i) || isDoubtful(i)) {
                HtmlBlock block = layout.blocks.get(i);
                int cut = Math.max(block.start, leads.end(i));
                text.append(layout.text, block.start, cut).append(cut > block.start ? "\n" : "");
                text.append(layout.text, cut, block.end).append('\n');
            }
        }
        return text.toString();
    }

    private boolean isDoubtful(int i) {
        HtmlBlock block = layout.blocks.get(i);
        if (isFolded(block, i)) {
            return true;
        }
        boolean amid = i > first && i < last || body.likely(i) > 0.3;
        return amid
                && i != title
                && layout.inRoot[i]
                && !block.hidden
                && body.likely(i) >= DOUBTFUL
                && block.linkShare() < 0.8
                && !block.box.is(NO_TURN)
                && !Residue.is(layout, i);
    }

    /** A question on the button that unfolds its answer. */
    private boolean isFolded(HtmlBlock block, int i) {
        return i >= first - 1
                && i < last
                && first >= 0
                && layout.inRoot[i]
                && block.box.name.equals("button")
                && block.box.is(FOLDS)
                && block.words >= LEAST_WORDS_OF_QUESTION
                && Leads.isQuestionMark(block.last);
    }

    private Page page(boolean lenient) {
        List<Block> blocks = new ArrayList<>(layout.blocks.size());
        Set<String> linked = new HashSet<>();
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (i == title) {
                addHeadline(blocks);
            } else if (title < 0 || i < title || i > headline.last()) {
                Block block = block(i, lenient, linked);
                if (lenient && leads.end(i) > 0 && block.zone().isEmpty()) {
                    addInTwo(block, layout.blocks.get(i), blocks);
                } else {
                    blocks.add(block);
                }
            }
        }
        return new Page(layout.text, blocks, uri, language, metadata);
    }

    /** What a block begins with, and what it goes on with. */
    private static void addInTwo(Block whole, HtmlBlock block, List<Block> blocks) {
        Style style = whole.style();
        Style lead = new Style(
                0,
                share(block.leadBold, block.leadInk),
                share(block.leadItalic, block.leadInk),
                style.signature() + "<lead");
        int ink = block.ink - block.leadInk;
        Style rest = new Style(
                0,
                share(block.boldInk - block.leadBold, ink),
                share(block.italicInk - block.leadItalic, ink),
                style.signature());
        blocks.add(new Block(
                new Span(block.start, block.lead),
                lead,
                Optional.empty(),
                whole.discarded(),
                whole.link(),
                whole.origin()));
        blocks.add(new Block(
                new Span(block.lead, block.end), rest, Optional.empty(), whole.discarded(), whole.link(), -1));
    }

    private static double share(int some, int all) {
        return Math.min(1, some / (double) Math.max(1, all));
    }

    /** What is printed in the same heading before and behind it is none of it. */
    private void addHeadline(List<Block> blocks) {
        HtmlBlock block = layout.blocks.get(title);
        int end = layout.blocks.get(headline.last()).end;
        beside(block, block.start, headline.start(), blocks);
        blocks.add(zoned(new Span(headline.start(), headline.end()), block, Zone.HEADLINE));
        beside(block, headline.end(), end, blocks);
    }

    private static void beside(HtmlBlock block, int start, int end, List<Block> blocks) {
        if (start < end) {
            blocks.add(new Block(
                    new Span(start, end),
                    Style.PLAIN,
                    Optional.empty(),
                    Optional.of(Discard.KICKER),
                    Optional.empty(),
                    block.origin));
        }
    }

    private Block block(int i, boolean lenient, Set<String> linked) {
        HtmlBlock block = layout.blocks.get(i);
        Span span = new Span(block.start, block.end);
        if (isOwnByline(i)) {
            return zoned(span, block, Zone.BYLINE);
        }
        if (body.has(i) || lenient && isDoubtful(i)) {
            return new Block(span, style(block), Optional.empty(), Optional.empty(), Optional.empty(), block.origin);
        }
        Optional<Zone> head = headZone(block, i);
        if (head.isPresent()) {
            return zoned(span, block, head.get());
        }
        Optional<URI> link = relatedLink(block, i);
        if (link.isPresent() && linked.add(layout.text.substring(block.start, block.end))) {
            return new Block(span, Style.PLAIN, Optional.of(Zone.TICKER), Optional.empty(), link, block.origin);
        }
        return new Block(
                span,
                Style.PLAIN,
                Optional.empty(),
                Optional.of(Reasons.of(layout, i, title, last, link.isPresent())),
                Optional.empty(),
                block.origin);
    }

    private static Block zoned(Span span, HtmlBlock block, Zone zone) {
        return new Block(span, style(block), Optional.of(zone), Optional.empty(), Optional.empty(), block.origin);
    }

    /** Byline, dateline and standfirst stand around the title, or right behind the text. */
    private Optional<Zone> headZone(HtmlBlock block, int i) {
        int from = (title >= 0 ? Math.min(title, first < 0 ? title : first) : first) - HEAD_BEFORE_TITLE;
        int to = Math.max(title, first) + HEAD_AFTER_TEXT;
        boolean head = i > from && i < to;
        boolean tail = i > last && i <= last + TAIL;
        // "date-and-credit" around a line that is a date by its own name is no caption.
        long elsewhere = (block.box.own & OF_DATE) == 0 ? NO_HEAD : NO_HEAD & ~CAPTION;
        if (!head && !tail || near(block, elsewhere) || block.hidden || block.box.is(Box.NEVER_BODY)) {
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
        return Names.isNameLike(Clean.text(layout.text, block.start, block.end));
    }

    /** "By Lina Hardi" between headline and text is no text, however little frame the page has. */
    private boolean isOwnByline(int i) {
        HtmlBlock block = layout.blocks.get(i);
        return body.has(i) && Where.isOverProse(layout, title, i) && Signatures.isByline(layout, block);
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
        Box parent = block.box.parent;
        return ((block.box.own | (parent == null ? 0 : parent.own)) & signals) != 0;
    }

    /** A block that is nothing but a link, with as many words as a headline, outside of menus and the like. */
    private Optional<URI> relatedLink(HtmlBlock block, int i) {
        Element link = block.link;
        if (link == null) {
            return Optional.empty();
        }
        boolean headline = block.words >= LEAST_WORDS_OF_HEADLINE
                && block.words <= MOST_WORDS_OF_HEADLINE
                && block.linkShare() > 0.99
                && !block.hidden
                && !block.box.is(LINKS_ELSEWHERE);
        if (!headline) {
            return Optional.empty();
        }
        String address = link.attr("href");
        boolean elsewhere = !address.startsWith("#") && !Phrases.ACTION.opens(layout.phrases[i]);
        return elsewhere ? PageFacts.absolute(address, uri.or(() -> base())) : Optional.empty();
    }

    private Optional<URI> base() {
        return metadata.address().map(fact -> fact.value());
    }

    private static Style style(HtmlBlock block) {
        return new Style(
                block.headingLevel,
                share(block.boldInk, block.ink),
                share(block.italicInk, block.ink),
                signature(block));
    }

    /** The element that holds the text, with its classes, and the block around it: what equal-looking blocks share. */
    private static String signature(HtmlBlock block) {
        Element element = block.common;
        StringBuilder signature = new StringBuilder();
        while (element != null) {
            signature.append(element.normalName());
            String names = element.className();
            if (!names.isEmpty()) {
                signature.append('.').append(names);
            }
            if (Tags.flow(element.normalName()) != Tags.Flow.INLINE) {
                break;
            }
            signature.append('<');
            element = element.parent();
        }
        Element around = element == null || !element.className().isEmpty() ? null : element.parent();
        if (around != null && isWrapper(around, block.box.parent)) {
            signature.append('<').append(around.normalName()).append('.').append(around.className());
        }
        return signature.toString();
    }

    /** The paragraphs of a turn may stand in a box of their own that tells whose it is. Names with figures in them are of one box only. */
    private static boolean isWrapper(Element around, @Nullable Box box) {
        String names = around.className();
        boolean tells = around.normalName().equals("blockquote")
                || !names.isEmpty() && names.chars().noneMatch(Character::isDigit);
        return tells && box != null && box.blocks <= MOST_IN_WRAPPER && box.name.equals(around.normalName());
    }
}
