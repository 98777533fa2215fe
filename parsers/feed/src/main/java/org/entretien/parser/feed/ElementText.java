package org.entretien.parser.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.output.XMLOutputter;

/**
 * The text in an element of a feed, decoded as its format says and not yet taken for anything: HTML stays HTML.
 *
 * @see <a href="https://www.rfc-editor.org/info/rfc4287">RFC 4287, 3.1 and 4.1.3</a>
 */
final class ElementText {
    private ElementText() {}

    /**
     * The text in an element.
     *
     * @param element which may be changed by it
     * @param kind of the feed
     * @return the text
     * @throws BrokenRule when it is said to be in base 64 and is not
     */
    static String of(Element element, FeedKind kind) {
        if (kind == FeedKind.ATOM_03 && mode(element).equals("base64")) {
            return decoded(element.getText());
        }
        boolean isMarkup = !kind.isAtom() || Content.isMarkup(element);
        boolean isXml = kind == FeedKind.ATOM_03 && mode(element).equals("xml") || isXhtml(element, kind);
        if (isMarkup && (isXml || !element.getChildren().isEmpty())) {
            return markup(element);
        }
        return element.getValue();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(FeedTexts.ink(base64)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("text that is declared as base 64 and is not", e);
        }
    }

    private static String mode(Element element) {
        return element.getAttributeValue("mode", "xml").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isXhtml(Element element, FeedKind kind) {
        return kind == FeedKind.ATOM
                && element.getAttributeValue("type", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("xhtml");
    }

    /** Parsers of HTML know no namespaces. The depth of the elements has a limit. */
    private static String markup(Element element) {
        for (Element one : element.getDescendants(Filters.element())) {
            one.setNamespace(Namespace.NO_NAMESPACE);
        }
        return new XMLOutputter().outputString(element.getContent());
    }
}
