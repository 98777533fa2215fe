package org.entretien.parser.feed;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The words of a piece of HTML, for titles and teasers, and for content where no parser of HTML is there: tags left out, references read, block
 * elements on lines of their own. What is no tag and no reference stays as it is.
 */
final class Markup {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "iframe", "object");
    private static final Set<String> WITHIN_LINES = Set.of(
            "a", "abbr", "acronym", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "nobr",
            "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");

    private static final Pattern TAG = Pattern.compile("<(?:[!?]|/?[a-zA-Z])");
    private static final Pattern REFERENCE = Pattern.compile("&#?[a-zA-Z0-9]{1,32};");

    /** A sign that opens no tag of a line. */
    private static final Pattern OTHER_TAG = Pattern.compile(
            "<(?![!?]|/?(?:br|" + String.join("|", WITHIN_LINES) + ")(?![a-zA-Z0-9]))", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** {@return the words of a piece of HTML} @param html any text */
    static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return FeedTexts.printable(html);
        }
        Words words = new Words();
        Jsoup.parseBodyFragment(html).body().filter(words);
        return FeedTexts.printable(words.text.toString());
    }

    /** {@return the words of a text that may or may not be HTML: only tags that stand within lines are believed} @param text any text */
    static String maybe(String text) {
        return text(OTHER_TAG.matcher(text).replaceAll("&lt;"));
    }

    /** {@return whether a text looks like HTML} @param text any text */
    static boolean isIn(String text) {
        if (TAG.matcher(text).find()) {
            return true;
        }
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (!Parser.unescapeEntities(reference.group(), true).equals(reference.group())) {
                return true;
            }
        }
        return false;
    }

    /** {@return what a named reference of HTML stands for} @param name without ampersand and semicolon */
    static Optional<String> reference(String name) {
        return Optional.of(Entities.getByName(name)).filter(found -> !found.isEmpty());
    }

    /** Collects what is shown, in the order of the page. */
    private static final class Words implements NodeFilter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
            breakLine(node);
            return UNSEEN.contains(node.nodeName()) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            breakLine(node);
            return FilterResult.CONTINUE;
        }

        private void breakLine(Node node) {
            if (node instanceof Element element && !WITHIN_LINES.contains(element.normalName())) {
                text.append('\n');
            }
        }
    }
}
