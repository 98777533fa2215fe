package org.entretien.parser.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of a piece of HTML, for titles and teasers, and for content where no parser of HTML is there: tags left out, entities read, block
 * elements on lines of their own. One pass; what is no tag and no entity stays as it is.
 */
final class Markup {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "iframe", "object");
    private static final Set<String> WITHIN_LINES = Set.of(
            "a", "abbr", "acronym", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "nobr",
            "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr");
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final Predicate<String> isTag;
    private final StringBuilder text;
    private int at;

    private Markup(String html, Predicate<String> isTag) {
        this.html = html;
        this.isTag = isTag;
        this.text = new StringBuilder(html.length());
    }

    /** {@return the words of a piece of HTML} @param html any text */
    static String text(String html) {
        return new Markup(html, name -> true).read();
    }

    /** {@return the words of a text that may or may not be HTML: only tags that stand within lines are believed} @param text any text */
    static String maybe(String text) {
        return new Markup(text, name -> WITHIN_LINES.contains(name) || name.equals("br")).read();
    }

    /** {@return whether a text looks like HTML} @param text any text */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' && opensTag(text, i) || c == '&' && entity(text, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && opensTag(html, at)) {
                tag();
            } else if (c == '&') {
                reference();
            } else {
                text.append(c);
                at++;
            }
        }
        return FeedTexts.printable(text.toString());
    }

    private static boolean opensTag(String html, int at) {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return isLetter(next)
                || next == '!'
                || next == '?'
                || next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2));
    }

    private void tag() {
        if (html.charAt(at + 1) == '!' || html.charAt(at + 1) == '?') {
            at = after(html.startsWith("<!--", at) ? "-->" : ">", at + 2);
            return;
        }
        boolean closes = html.charAt(at + 1) == '/';
        String name = name(at + (closes ? 2 : 1));
        if (!isTag.test(name)) {
            text.append('<');
            at++;
            return;
        }
        at = endOfTag(at + 1);
        if (!WITHIN_LINES.contains(name)) {
            text.append('\n');
        }
        if (!closes && UNSEEN.contains(name)) {
            skipTo(name);
        }
    }

    private String name(int start) {
        int end = start;
        while (end < html.length() && (isLetter(html.charAt(end)) || Character.isDigit(html.charAt(end)))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** A sign that closes a tag may stand in the value of an attribute. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return html.length();
    }

    private void skipTo(String name) {
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                at = endOfTag(i + 2);
                return;
            }
        }
        at = html.length();
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private void reference() {
        Optional<String> read = entity(html, at);
        text.append(read.orElse("&"));
        at = read.isPresent() ? html.indexOf(';', at) + 1 : at + 1;
    }

    private static Optional<String> entity(String html, int at) {
        int last = Math.min(html.length() - 1, at + LONGEST_ENTITY);
        for (int i = at + 1; i <= last; i++) {
            char c = html.charAt(i);
            if (c == ';') {
                String name = html.substring(at + 1, i);
                return name.startsWith("#") ? Entities.numbered(name) : Entities.named(name);
            }
            if (c != '#' && !isLetter(c) && !Character.isDigit(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
