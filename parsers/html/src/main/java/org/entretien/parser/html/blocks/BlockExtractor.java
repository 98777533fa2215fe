package org.entretien.parser.html.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entretien.page.SourceMap;
import org.entretien.parser.html.decoding.HtmlDecoder;
import org.entretien.spi.Deadline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a parsed page: its text in reading order, cut into blocks, each in the box that it stands in. Every text node with a visible character
 * is in one of them.
 */
@SuppressWarnings("ReferenceEquality") // Elements are compared as nodes of one tree.
public final class BlockExtractor implements NodeVisitor {
    /** Instead of the first block of an embedded article, where there is none. */
    static final int NOTHING = Integer.MAX_VALUE;

    private static final int CHECK_EVERY = 4096;
    private static final int MOST_DEPTH_OF_MARKUP = 64;

    private final StringBuilder text = new StringBuilder(1 << 14);
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final List<ContainerElement> boxes = new ArrayList<>();
    private final RawMetadata clues = new RawMetadata();
    private final Map<String, Long> seen = new HashMap<>();
    private final Deadline deadline;
    private final Anchors anchors;
    private final ContainerElement top = new ContainerElement(null, "#root", 0);
    private ContainerElement box = top;
    private @Nullable HtmlBlock open;
    private int bold;
    private int italic;
    private int heading;
    private int hidden;
    private int items;
    private int code;
    private @Nullable Element link;
    private int nodes;
    /** Of the elements that the walk is inside of, the outermost first. */
    private ElementNames.Flow[] flows = new ElementNames.Flow[64];

    private boolean[] hiding = new boolean[64];
    private int inside;
    private boolean blank = true;
    /** Whether an inline element ended since the last words, and whether another one began after it. */
    private boolean left;

    private boolean entered;
    private final OutOfLine outOfLine = new OutOfLine();
    /** The outermost element that the walk is in whose text is put behind the block. */
    private @Nullable Element aside;

    private final List<TextNode> putBehind = new ArrayList<>();

    private BlockExtractor(Deadline deadline, Anchors anchors) {
        this.deadline = deadline;
        this.anchors = anchors;
    }

    /** What a walk finds. @param embedded the first block whose text stands in a script alone, or {@link #NOTHING} */
    public record Found(
            String text,
            List<HtmlBlock> blocks,
            List<ContainerElement> boxes,
            RawMetadata clues,
            SourceMap places,
            int embedded) {
        /** {@return how many words of running text browsers show} */
        public int printed() {
            int words = 0;
            for (HtmlBlock block : blocks) {
                boolean shown = block.isProse() && !block.hidden && !block.box.is(ContainerElement.NEVER_BODY);
                words += shown && !block.box.scriptless ? block.words : 0;
            }
            return words;
        }
    }

    public static Found over(Element root, Deadline deadline) {
        return over(root, deadline, Anchors.none());
    }

    public static Found over(Element root, Deadline deadline, Anchors anchors) {
        BlockExtractor walk = new BlockExtractor(deadline, anchors);
        walk.boxes.add(walk.top);
        walk.traverse(root);
        walk.close();
        return walk.found(NOTHING);
    }

    private Found found(int embedded) {
        return new Found(text.toString(), blocks, boxes, clues, anchors.places(), embedded);
    }

    /** The same with markup behind it that the page holds in a script. */
    public static Found over(Element root, Deadline deadline, Anchors anchors, EmbeddedMarkup more) {
        BlockExtractor walk = new BlockExtractor(deadline, anchors);
        walk.boxes.add(walk.top);
        walk.traverse(root);
        walk.close();
        int embedded = walk.blocks.size();
        anchors.enter(more.html(), more.places());
        walk.traverse(
                HtmlDecoder.document(more.html(), true, MOST_DEPTH_OF_MARKUP).body());
        walk.close();
        return walk.found(embedded);
    }

    @Override
    public void head(Node node, int depth) {
        if (++nodes % CHECK_EVERY == 0) {
            deadline.check();
        }
        if (node instanceof TextNode words) {
            if (aside == null) {
                text(words);
            } else if (!words.isBlank()) {
                putBehind.add(words);
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        ElementNames.Flow flow = ElementNames.flow(name);
        boolean hides = AttributeKeywords.hides(element);
        begin(flow, hides);
        switch (flow) {
            case BLOCK, UNPRINTED -> {
                close();
                // The classes of the outermost elements are about the page, not about what stands in it.
                boolean page = name.equals("html") || name.equals("body");
                box = new ContainerElement(box, name, page ? 0 : AttributeKeywords.of(element, name, seen));
                boxes.add(box);
                box.note |= outOfLine.isNote(element);
                heading = ElementNames.headingLevel(name) > 0 ? ElementNames.headingLevel(name) : heading;
                items += name.equals("li") ? 1 : 0;
                code += name.equals("pre") ? 1 : 0;
            }
            case BREAK -> close();
            case INLINE -> {
                if (aside == null
                        && element.attributesSize() + element.childNodeSize() > 0
                        && outOfLine.is(element, name)) {
                    aside = element;
                }
                box.note |= open == null && aside == null && outOfLine.isNote(element);
                inline(name, 1, element);
                entered = aside == null;
            }
        }
        hidden += hides ? 1 : 0;
        if (element.attributesSize() > 0 || name.equals("title")) {
            clues.see(element, name, blocks.size());
        }
    }

    /** What was found out about an element when it began holds when it ends. */
    private void begin(ElementNames.Flow flow, boolean hides) {
        if (inside == flows.length) {
            flows = Arrays.copyOf(flows, 2 * inside);
            hiding = Arrays.copyOf(hiding, 2 * inside);
        }
        flows[inside] = flow;
        hiding[inside++] = hides;
    }

    private void leave(Element element) {
        String name = element.normalName();
        inside--;
        hidden -= hiding[inside] ? 1 : 0;
        switch (flows[inside]) {
            case BLOCK, UNPRINTED -> {
                close();
                box = box.parent == null ? box : box.parent;
                heading = ElementNames.headingLevel(name) > 0 ? 0 : heading;
                items -= name.equals("li") ? 1 : 0;
                code -= name.equals("pre") ? 1 : 0;
            }
            case BREAK -> {}
            case INLINE -> {
                if (open != null && inside < open.within) {
                    open.within = inside;
                    open.endLead(text.length());
                }
                inline(name, -1, element);
                left = aside == null;
                entered = false;
                aside = aside == element ? null : aside;
            }
        }
    }

    private void inline(String name, int step, Element element) {
        switch (name) {
            case "b", "strong" -> bold += step;
            case "i", "em", "cite" -> italic += step;
            case "a" -> link = step > 0 ? element : null;
            default -> {}
        }
    }

    private void close() {
        if (open != null) {
            open.end(text.length());
            if (open.visibleChars > 0) {
                blocks.add(open);
                text.append('\n');
            } else {
                text.setLength(open.start);
                anchors.cut(open.start);
            }
            open = null;
        }
        blank = true;
        putBehind();
    }

    /** A block of its own, right behind the one that its words stand in, so that these follow on one another. */
    private void putBehind() {
        if (!putBehind.isEmpty()) {
            List<TextNode> words = List.copyOf(putBehind);
            putBehind.clear();
            ContainerElement outer = box;
            box = new ContainerElement(outer, "sup", 0);
            box.note = true;
            boxes.add(box);
            words.forEach(this::text);
            box = outer;
            close();
        }
    }

    private void text(TextNode node) {
        String words = paired(node.getWholeText());
        int from = skipBlank(words);
        if (from == words.length()) {
            if (open != null && !words.isEmpty() && !blank) {
                text.append(' ');
                blank = true;
            }
            return;
        }
        anchors.node(node, words);
        if (open == null) {
            open = new HtmlBlock(box, text.length());
            open.headingLevel = heading;
            open.hidden = hidden > 0;
            open.item = items > 0;
            open.code = code > 0;
            open.common = node.parentElement();
            open.link = link;
            open.within = inside;
            open.origin = anchors.at(from);
        } else {
            open.common = common(open.common, node.parentElement());
            open.link = open.link == link ? link : null;
            if (!blank && (from > 0 || (left || entered) && isSeam(words.charAt(from)))) {
                text.append(' ');
                blank = true;
            }
        }
        append(open, words, from);
        left = false;
        entered = false;
    }

    /**
     * Where two elements meet without a blank, as in {@code <a>Jo Blanc</a><time>3 May</time>}, their look keeps their words apart. A word
     * that ends in small letters is over at either edge of an element where a capital follows, as in {@code <em>Name</em>There}.
     */
    private boolean isSeam(char after) {
        int last = text.length() - 1;
        char before = text.charAt(last);
        if (Character.isLowerCase(before) && Character.isUpperCase(after)) {
            return left && entered || last > 0 && Character.isLowerCase(text.charAt(last - 1));
        }
        boolean figures = Character.isDigit(before) && Character.isLetterOrDigit(after)
                || Character.isLetter(before) && Character.isDigit(after);
        return figures && left && entered;
    }

    /** A reference to half of a character, {@code &#xD800;}, stands for U+FFFD (HTML standard, 13.2.5.80). */
    private static String paired(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isSurrogate(words.charAt(i))) {
                int[] whole = words.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .toArray();
                return new String(whole, 0, whole.length);
            }
        }
        return words;
    }

    private static int skipBlank(String words) {
        int i = 0;
        while (i < words.length() && words.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    /** Blanks of ASCII are folded as a browser folds them; all others stay, for recognition to see. */
    private void append(HtmlBlock block, String words, int from) {
        int visibleChars = 0;
        int begun = 0;
        int run = from;
        boolean gap = blank;
        long hash = block.hash;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ') {
                // One plain space is as it should be, and what is appended at once goes faster than word by word.
                if (gap || c != ' ') {
                    put(words, run, i);
                    run = i + 1;
                    if (!gap) {
                        text.append(' ');
                    }
                }
                gap = true;
            } else if (c >= 0xA0
                    && (c == '\u00A0' || c >= '\u2000' && c <= '\u200F' || c == '\u3000' || c == '\uFEFF')) {
                gap = true;
                hash = hash * 1_000_003 + c;
            } else {
                begun += gap ? 1 : 0;
                gap = false;
                visibleChars++;
                hash = hash * 1_000_003 + c;
                block.note(c);
            }
        }
        put(words, run, words.length());
        blank = gap;
        block.hash = hash;
        block.visibleChars += visibleChars;
        block.words += begun;
        if (link != null) {
            block.linkChars += visibleChars;
            block.linkWords += begun;
            block.links++;
        }
        block.boldChars += bold > 0 ? visibleChars : 0;
        block.italicChars += italic > 0 ? visibleChars : 0;
    }

    private void put(String words, int from, int to) {
        if (from < to) {
            anchors.run(text.length(), from, to);
            // The piece of its own costs less than a copy character by character, which the other form of append makes.
            text.append(words.substring(from, to));
        }
    }

    /** The innermost element that holds two nodes' text, no further out than the block. */
    private static @Nullable Element common(@Nullable Element one, @Nullable Element other) {
        Element at = other;
        while (at != null && at != one && ElementNames.flow(at.normalName()) != ElementNames.Flow.BLOCK) {
            at = at.parent();
        }
        if (at == one) {
            return one;
        }
        Element up = one;
        while (up != null && up != at) {
            up = up.parent();
        }
        return up;
    }
}
