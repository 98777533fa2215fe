package org.entretien.parser.html.blocks;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a line of the file and in none of the page: the sign of a footnote, which a reader does not speak, and the text of a tooltip, which
 * shows when asked for. Remembers which elements are the notes that signs lead to.
 */
final class OutOfLine {
    private static final int MOST_OF_SIGN = 5;
    private static final int MOST_DEPTH = 4;
    private static final String SIGNS = "0123456789*\u2020\u2021\u00A7\u00B6[]()";
    private static final Set<String> TOOLTIPS = Set.of(
            "tooltiptext", "tooltip-text", "tooltip-content", "tooltip__content", "tooltip-inner", "tooltip-body");

    private final Set<String> notes = new HashSet<>();

    /** {@return whether an inline element is one} @param element any inline element @param name its name */
    boolean is(Element element, String name) {
        return switch (name) {
            case "sup" -> isSign(element, link(element));
            case "a" -> isReference(element) && isSign(element, element);
            case "span", "em", "i", "small", "mark" -> isTooltip(element);
            default -> false;
        };
    }

    /** The link that a sign is; a look at a few elements is enough, since a sign has no others. */
    private static @Nullable Element link(Element element) {
        Element inner = element.firstElementChild();
        for (int depth = 0; inner != null && depth < MOST_DEPTH; depth++) {
            if (inner.normalName().equals("a") && inner.attr("href").startsWith("#")) {
                return inner;
            }
            inner = inner.firstElementChild();
        }
        return null;
    }

    private static boolean isReference(Element link) {
        String type = link.attr("role") + link.attr("epub:type") + link.className();
        return link.attr("href").startsWith("#")
                && (type.contains("noteref") || type.contains("footnote") || type.contains("endnote"));
    }

    private boolean isSign(Element element, @Nullable Element link) {
        StringBuilder words = new StringBuilder();
        boolean found = link != null
                && collect(element, words, 0)
                && isSign(words.toString().strip());
        if (found && link != null) {
            notes.add(link.attr("href").substring(1));
        }
        return found;
    }

    private static boolean isSign(String sign) {
        boolean letter = sign.length() == 1 && sign.charAt(0) >= 'a' && sign.charAt(0) <= 'z';
        return letter || !sign.isEmpty() && sign.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** Gathers the words of an element; false as soon as there are more than a sign has. */
    private static boolean collect(Node node, StringBuilder words, int depth) {
        if (depth > MOST_DEPTH || node.childNodeSize() > MOST_OF_SIGN) {
            return false;
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                String part = text.getWholeText().strip();
                if (words.length() + part.length() > MOST_OF_SIGN) {
                    return false;
                }
                words.append(part);
            } else if (!collect(child, words, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTooltip(Element element) {
        return element.attributesSize() > 0
                && (element.attr("role").equals("tooltip")
                        || element.hasAttr("class")
                                && element.classNames().stream().anyMatch(TOOLTIPS::contains));
    }

    /** {@return whether a sign before leads to an element} @param element any */
    boolean isNote(Element element) {
        return !notes.isEmpty() && element.hasAttr("id") && notes.contains(element.id());
    }
}
