package org.entretien.parser.html.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.entretien.parser.html.blocks.ClassNames;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.ElementNames;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes the page that recognition reads: every block with its look, and with what the layout says of it. It makes two of them: one that leaves
 * in what is doubtful, for interviews, whose turns may be as short as a caption; and one of the article alone.
 */
final class PageBuilder {
    /** Each text has one, so it must not grow with the elements around it. */
    private static final int MOST_OF_SIGNATURE = 1_000;

    private static final int MOST_IN_WRAPPER = 12;
    private static final long LINKS_ELSEWHERE =
            AttributeKeywords.bits("nav", "footer", "cookie", "toc", "comment", "share", "form");
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

    private static final long CAPTION = AttributeKeywords.bits("caption", "media");
    private static final long QUOTE = AttributeKeywords.bits("quote");
    private static final long BOX = AttributeKeywords.bits(
            "aside", "related", "teaser", "author", "ad", "newsletter", "cta", "paywall", "toc", "product", "widget");

    private static final int LEAST_WORDS_OF_HEADLINE = 4;
    private static final int MOST_WORDS_OF_HEADLINE = 40;
    private static final double DOUBTFUL = 0.04;
    private static final int FEW = 5;
    private static final int LEAST_OF_COPY = 6;
    private static final double SURELY = 0.3;
    private static final int BEFORE = 4;
    private static final int BEHIND = 6;
    private static final int FAR_BEHIND = 16;
    private static final int ALIKE = 2;
    private static final long FOLDS = AttributeKeywords.bits("faq");
    private static final int LEAST_WORDS_OF_QUESTION = 3;

    private final BlockStatistics layout;
    private final MainContent body;
    private final int title;
    private final Titles.Title headline;
    private final Metadata metadata;
    private final Optional<URI> uri;
    private final Optional<LanguageTag> language;
    private final LeadIn leads;
    private final Map<BlockStatistics.Look, Integer> alike = new IdentityHashMap<>();
    private final Map<Long, Integer> firstOfHash = new HashMap<>();
    private final int first;
    private final int last;
    private final MetadataLines head;
    /** What the profile of the site says of each block, if there is one. */
    private final Map<Integer, Zone> said = new HashMap<>();

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
        this.head = new MetadataLines(layout, body, title, from, to);
    }

    /**
     * Asks the first profile that fits the page what its blocks are; what it says goes before all else.
     *
     * @param profiles those there are
     * @return whether one fits
     */
    boolean judge(List<SiteProfile> profiles) {
        if (profiles.isEmpty()) {
            return false;
        }
        Page page = article();
        Optional<SiteProfile> profile =
                profiles.stream().filter(one -> one.fits(page)).findFirst();
        for (int i = 0; profile.isPresent() && i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            String text = VisibleText.text(layout.text, block.start, block.end);
            Optional<Zone> zone = text.isEmpty() || block.box.is(ContainerElement.NEVER_BODY)
                    ? Optional.empty()
                    : profile.get().zone(text, signature(block));
            if (zone.isPresent()) {
                said.put(i, zone.get());
            }
        }
        return profile.isPresent();
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
        boolean looksIt = lookOfBody(i) >= ALIKE;
        boolean near = i > first - BEFORE && i < last + (looksIt ? FAR_BEHIND : BEHIND);
        return (near && (looksIt || layout.inRoot[i] && body.likely(i) >= DOUBTFUL)
                        || layout.inRoot[i] && body.likely(i) > SURELY)
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
                && block.words >= LEAST_WORDS_OF_QUESTION
                && LeadIn.isQuestionMark(block.last);
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
                whole.origin(),
                whole.placement()));
        blocks.add(new Block(
                new Span(block.lead, block.end),
                rest,
                Optional.empty(),
                whole.discarded(),
                whole.link(),
                -1,
                whole.placement()));
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
        Optional<Zone> amid = head.amidText(i);
        if (amid.isPresent()) {
            return zoned(span, block, amid.get());
        }
        boolean within = i > first && i < last;
        if (lenient && within && BoilerplateRules.repeatsNeighbour(layout, i)) {
            return discarded(span, Discard.PULL_QUOTE, block);
        }
        if (lenient && isCopy(i)) {
            return discarded(span, Discard.AFTER_ARTICLE, block);
        }
        if (body.has(i) || lenient && isDoubtful(i) && (within || head.zone(i).isEmpty())) {
            return new Block(
                    span,
                    style(block),
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

    /** Some pages print a talk twice, as for a printer or for a narrow screen; a few lines may well come again. */
    private boolean isCopy(int i) {
        return layout.repeated[i] >= LEAST_OF_COPY && firstOfHash.getOrDefault(layout.blocks.get(i).hash, i) < i;
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
        return named && block.words <= MOST_WORDS_OF_HEADLINE && block.box.words * FEW <= layout.root.words;
    }

    private static Block zoned(Span span, HtmlBlock block, Zone zone) {
        return new Block(span, style(block), Optional.of(zone), Optional.empty(), Optional.empty(), block.origin);
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
        while (element != null && signature.length() < MOST_OF_SIGNATURE) {
            signature.append(element.normalName());
            String names = ClassNames.of(element);
            if (!names.isEmpty()) {
                signature.append('.').append(names);
            }
            if (ElementNames.flow(element.normalName()) != ElementNames.Flow.INLINE) {
                break;
            }
            signature.append('<');
            element = element.parent();
        }
        Element around = element == null || !ClassNames.of(element).isEmpty() ? null : element.parent();
        if (around != null && isWrapper(around, block.box.parent)) {
            signature.append('<').append(around.normalName()).append('.').append(ClassNames.of(around));
        }
        return signature.toString();
    }

    /** The paragraphs of a turn may stand in a box of their own that tells whose it is. Names with figures in them are of one box only. */
    private static boolean isWrapper(Element around, @Nullable ContainerElement box) {
        String names = ClassNames.of(around);
        boolean tells = around.normalName().equals("blockquote")
                || !names.isEmpty() && names.chars().noneMatch(Character::isDigit);
        return tells && box != null && box.blocks <= MOST_IN_WRAPPER && box.name.equals(around.normalName());
    }
}
