package org.entretien.parser.html.blocks;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The words in and beside elements that say something about their page. Such elements may stand in each other hundreds of times, or by thousands
 * in one parent, so each look goes over a bounded part of the page, and so do all of them together.
 */
final class ElementWords {
    /** What is longer says nothing: a date, a name or a title is short. */
    static final int MOST_CHARS = 2_000;

    private static final int MOST_CHARS_AS_WRITTEN = 2 * MOST_CHARS;
    private static final int MOST_NODES = 400;
    private static final int MOST_CHARS_BESIDE = 200;
    private static final int MOST_NODES_BESIDE = 16;

    /** How much may still be looked at. Pages have some dozens of such elements; none needs a thousandth of this. */
    private int nodesLeft = 100_000;

    private int charsLeft = 1_000_000;

    /** {@return the words in an element; nothing where they are too many to say anything} @param element any */
    String of(Element element) {
        return look(element, new Extent()).stopped ? "" : element.text();
    }

    /** {@return the element within one that is marked as a name} @param element any */
    @Nullable
    Element named(Element element) {
        return look(element, new Extent()).named;
    }

    private Extent look(Element element, Extent extent) {
        extent.stopped = nodesLeft <= 0
                || charsLeft <= 0
                || NodeTraversor.filter(extent, element) == NodeFilter.FilterResult.STOP;
        nodesLeft -= extent.nodes;
        charsLeft -= extent.chars;
        return extent;
    }

    /** Goes through an element until it proves too large. */
    private static final class Extent implements NodeFilter {
        private int nodes;
        private int chars;
        private boolean stopped;
        private @Nullable Element named;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode text) {
                chars += text.getWholeText().length();
            } else if (named == null
                    && node instanceof Element element
                    && element.attributes().get("itemprop").equalsIgnoreCase("name")) {
                named = element;
            }
            return nodes > MOST_NODES || chars > MOST_CHARS_AS_WRITTEN ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }

    /** {@return the words right before an element and right behind it, of its parent's own} @param element any */
    static String around(Element element) {
        StringBuilder before = new StringBuilder();
        Node node = element.previousSibling();
        for (int i = 0; node != null && i < MOST_NODES_BESIDE && before.length() < MOST_CHARS_BESIDE; i++) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                before.insert(0, words.substring(Math.max(0, words.length() - MOST_CHARS_BESIDE)));
            }
            node = node.previousSibling();
        }
        StringBuilder words = before.append(' ');
        int most = words.length() + MOST_CHARS_BESIDE;
        node = element.nextSibling();
        for (int i = 0; node != null && i < MOST_NODES_BESIDE && words.length() < most; i++) {
            if (node instanceof TextNode text) {
                String behind = text.getWholeText();
                words.append(behind, 0, Math.min(behind.length(), MOST_CHARS_BESIDE));
            }
            node = node.nextSibling();
        }
        return words.toString();
    }
}
