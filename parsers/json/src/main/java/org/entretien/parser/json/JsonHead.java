package org.entretien.parser.json;

import java.util.List;
import org.entretien.spi.DocumentHead;

/** What the beginning of a document says about JSON. */
final class JsonHead {
    /** Members that together begin, or nearly begin, every publication that says anything. */
    private static final List<String> MEMBERS = List.of(
            "headline",
            "outlet",
            "published",
            "standfirst",
            "interview",
            "interviewees",
            "paragraphs",
            "relatedHeadlines");

    private final String text;

    JsonHead(DocumentHead head) {
        this.text = head.ascii();
    }

    boolean opensObject() {
        return opensObject(0);
    }

    /** {@return whether the first line ends an object and the next one that is not blank begins another} */
    boolean opensObjectOnSecondLine() {
        int end = text.indexOf('\n', skipBlanks(0));
        return opensObject()
                && end > 0
                && text.substring(0, end).stripTrailing().endsWith("}")
                && opensObject(end);
    }

    boolean hasMembersOfPublication() {
        return MEMBERS.stream().anyMatch(this::hasMember);
    }

    private boolean hasMember(String name) {
        String quoted = '"' + name + '"';
        for (int at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
            int after = skipBlanks(at + quoted.length());
            if (after < text.length() && text.charAt(after) == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean opensObject(int from) {
        int at = skipBlanks(from);
        return at < text.length() && text.charAt(at) == '{';
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
