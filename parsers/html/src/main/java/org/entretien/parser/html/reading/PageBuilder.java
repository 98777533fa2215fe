package org.entretien.parser.html.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.LanguageTag;
import org.entretien.page.Block;
import org.entretien.page.Discard;
import org.entretien.page.Metadata;
import org.entretien.page.Page;
import org.entretien.page.Placement;
import org.entretien.page.Span;
import org.entretien.page.Style;
import org.entretien.page.Zone;
import org.entretien.parser.html.blocks.AttributeKeywords;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.Phrases;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.BlockStatistics;
import org.entretien.parser.html.content.BoilerplateRules;
import org.entretien.parser.html.content.DiscardReasons;
import org.entretien.parser.html.content.LeadIn;
import org.entretien.parser.html.content.MainContent;
import org.entretien.parser.html.metadata.MetadataLines;
import org.entretien.parser.html.metadata.PageFacts;
import org.entretien.parser.html.metadata.Titles;
import org.entretien.spi.SiteProfile;
import org.jsoup.nodes.Element;

/**
 * Makes the page that recognition reads: every block with its look, and with what the layout says of it. It makes two of them: one that leaves
 * in what is doubtful, for interviews, whose turns may be as short as a caption; and one of the article alone.
 */
final class PageBuilder {
    private static final long LINKS_ELSEWHERE =
            AttributeKeywords.bits("nav", "footer", "cookie", "toc", "comment", "share", "form");
    private static final long CAPTION = AttributeKeywords.bits("caption", "media");
    private static final long QUOTE = AttributeKeywords.bits("quote");
    private static final long BOX = AttributeKeywords.bits(
            "aside", "related", "teaser", "author", "ad", "newsletter", "cta", "paywall", "toc", "product", "widget");

    private static final int MIN_HEADLINE_WORDS = 4;
    private static final int MAX_HEADLINE_WORDS = 40;
    private static final int FEW = 5;

    private final BlockStatistics layout;
    private final MainContent body;
    private final int title;
    private final Titles.Title headline;
    private final Metadata metadata;
    private final Optional<URI> uri;
    private final Optional<LanguageTag> language;
    private final LeadIn leads;
    private final DoubtfulBlocks doubtful;
    private final int first;
    private final int last;
    private final MetadataLines head;
    /** What the profile of the site says of each block, by its index; empty without a profile. */
    private final Map<Integer, Zone> said;

    PageBuilder(
            BlockStatistics layout,
            MainContent body,
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
        this.leads = LeadIn.of(layout, body);
        this.doubtful = new DoubtfulBlocks(layout, body, title);
        this.first = doubtful.first();
        this.last = doubtful.last();
        this.head = new MetadataLines(layout, body, title, first, last);
        this.said = Map.of();
    }

    private PageBuilder(PageBuilder plain, Map<Integer, Zone> said) {
        this.layout = plain.layout;
        this.body = plain.body;
        this.headline = plain.headline;
        this.title = plain.title;
        this.metadata = plain.metadata;
        this.uri = plain.uri;
        this.language = plain.language;
        this.leads = plain.leads;
        this.doubtful = plain.doubtful;
        this.first = plain.first;
        this.last = plain.last;
        this.head = plain.head;
        this.said = said;
    }

    /** {@return a builder of the same pages in which a profile goes before the layout} @param profile one that fits the article */
    PageBuilder zoned(SiteProfile profile) {
        Map<Integer, Zone> zones = new HashMap<>();
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            String text = VisibleText.text(layout.text, block.start, block.end);
            if (!text.isEmpty() && !block.box.is(ContainerElement.NEVER_BODY)) {
                int index = i;
                profile.zone(text, BlockStyles.signature(block)).ifPresent(zone -> zones.put(index, zone));
            }
        }
        return new PageBuilder(this, zones);
    }

    /** {@return the article alone} */
    Page article() {
        return page(false);
    }

    /** {@return the article with what stands in it and may be a turn} */
    Page candidate() {
        return page(true);
    }

    /** {@return the text of the article with what is doubtful, a block a line} */
    String doubtfulText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (body.has(i) || doubtful.isDoubtful(i)) {
                HtmlBlock block = layout.blocks.get(i);
                int cut = Math.max(block.start, leads.end(i));
                text.append(layout.text, block.start, cut).append(cut > block.start ? "\n" : "");
                text.append(layout.text, cut, block.end).append('\n');
            }
        }
        return text.toString();
    }

    private Page page(boolean lenient) {
        List<Block> blocks = new ArrayList<>(layout.blocks.size());
        Set<String> linked = new HashSet<>();
        boolean named = said.containsValue(Zone.HEADLINE);
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (said.containsKey(i)) {
                HtmlBlock block = layout.blocks.get(i);
                blocks.add(zoned(new Span(block.start, block.end), block, said.get(i)));
            } else if (i == title && !named) {
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
        return new Page(layout.text, blocks, uri.or(this::base), language, metadata);
    }

    /** What a block begins with, and what it goes on with. */
    private static void addInTwo(Block whole, HtmlBlock block, List<Block> blocks) {
        blocks.add(part(whole, new Span(block.start, block.lead), BlockStyles.ofLead(block), whole.origin()));
        blocks.add(part(whole, new Span(block.lead, block.end), BlockStyles.behindLead(block), -1));
    }

    private static Block part(Block whole, Span span, Style style, int origin) {
        return new Block(span, style, Optional.empty(), whole.discarded(), whole.link(), origin, whole.placement());
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
        Optional<Zone> inText = head.withinText(i);
        if (inText.isPresent()) {
            return zoned(span, block, inText.get());
        }
        boolean within = i > first && i < last;
        if (lenient && within && BoilerplateRules.repeatsNeighbour(layout, i)) {
            return discarded(span, Discard.PULL_QUOTE, block);
        }
        if (lenient && doubtful.isCopy(i)) {
            return discarded(span, Discard.AFTER_ARTICLE, block);
        }
        if (body.has(i)
                || lenient && doubtful.isDoubtful(i) && (within || head.zone(i).isEmpty())) {
            return new Block(
                    span,
                    BlockStyles.of(block),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    block.origin,
                    Optional.of(placement(i)));
        }
        Optional<Zone> around = head.zone(i);
        if (around.isPresent()) {
            return zoned(span, block, around.get());
        }
        Optional<URI> link = relatedLink(block, i);
        if (link.isPresent() && linked.add(layout.text.substring(block.start, block.end))) {
            return new Block(span, Style.PLAIN, Optional.of(Zone.TICKER), Optional.empty(), link, block.origin);
        }
        return discarded(span, DiscardReasons.of(layout, i, title, last, link.isPresent()), block);
    }

    private static Block discarded(Span span, Discard reason, HtmlBlock block) {
        return new Block(span, Style.PLAIN, Optional.empty(), Optional.of(reason), Optional.empty(), block.origin);
    }

    private Placement placement(int i) {
        HtmlBlock block = layout.blocks.get(i);
        Placement.Frame frame = block.box.is(CAPTION)
                ? Placement.Frame.CAPTION
                : block.box.is(QUOTE)
                        ? Placement.Frame.QUOTE
                        : block.box.is(BOX) ? Placement.Frame.BOX : Placement.Frame.NONE;
        boolean sure = body.has(i) && !(frame == Placement.Frame.CAPTION && isInset(block));
        Optional<Discard> otherwise =
                sure ? Optional.empty() : Optional.of(DiscardReasons.of(layout, i, title, last, false));
        return new Placement(body.evidence(i), Math.min(1, block.linkShare()), frame, otherwise);
    }

    /** Whether the box that says what it holds is small beside the text: some pages are named after a picture. */
    private boolean isInset(HtmlBlock block) {
        ContainerElement parent = block.box.parent;
        boolean named = (block.box.own & CAPTION) != 0 || parent != null && (parent.own & CAPTION) != 0;
        return named && block.words <= MAX_HEADLINE_WORDS && block.box.words * FEW <= layout.root.words;
    }

    private static Block zoned(Span span, HtmlBlock block, Zone zone) {
        return new Block(
                span, BlockStyles.of(block), Optional.of(zone), Optional.empty(), Optional.empty(), block.origin);
    }

    /** A block that is nothing but a link, with as many words as a headline, outside of menus and the like. */
    private Optional<URI> relatedLink(HtmlBlock block, int i) {
        Element link = block.link;
        if (link == null) {
            return Optional.empty();
        }
        boolean headline = block.words >= MIN_HEADLINE_WORDS
                && block.words <= MAX_HEADLINE_WORDS
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
}
