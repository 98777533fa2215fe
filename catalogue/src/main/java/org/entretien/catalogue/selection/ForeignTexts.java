package org.entretien.catalogue.selection;

import java.util.List;

/** Knows formats whose signatures are letters, and tells them from sentences that begin so. */
final class ForeignTexts {
    private static final String ARROW = " --> ";
    private static final List<String> PARTS_OF_WEBVTT = List.of("NOTE", "STYLE", "REGION", "X-TIMESTAMP-MAP", "Kind:");

    private ForeignTexts() {}

    static boolean pdf(Opening o) {
        return o.text().startsWith("%PDF-")
                && o.text().length() > 7
                && isDigit(o.text().charAt(5))
                && o.text().charAt(6) == '.'
                && (o.text().contains(" obj")
                        || o.text().contains("\n%")
                        || o.text().contains("\r%"));
    }

    static boolean postScript(Opening o) {
        return o.text().startsWith("%!PS-Adobe-")
                && (o.text().contains("\n%%") || o.text().contains("\r%%"));
    }

    /** The head of a message that says which version of MIME it has, and that its content has parts of some kind. */
    static boolean mail(Opening o, String type) {
        if (!o.text().contains(":") || !isHeaderName(o.text())) {
            return false;
        }
        String head = o.textHead();
        return head.contains("mime-version: 1") && head.contains("content-type: " + type);
    }

    private static boolean isHeaderName(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < 40
                && text.chars()
                        .limit(colon)
                        .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || isDigit(c));
    }

    /** The root element of XML, behind what may stand before one. */
    static boolean svg(Opening o) {
        if (!o.text().startsWith("<")) {
            return false;
        }
        String rest = o.text();
        while (rest.startsWith("<?") || rest.startsWith("<!")) {
            String end = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : ">";
            int at = rest.indexOf(end);
            if (at < 0) {
                return false;
            }
            rest = rest.substring(at + end.length()).stripLeading();
        }
        return rest.startsWith("<svg") && rest.length() > 4 && (rest.charAt(4) == '>' || rest.charAt(4) <= ' ');
    }

    /** The word on a line of its own or with a title, and then a cue or a part that only this format has. */
    static boolean webVtt(Opening o) {
        if (!o.text().startsWith("WEBVTT") || o.text().length() > 6 && o.text().charAt(6) > ' ') {
            return false;
        }
        return o.text()
                .lines()
                .skip(1)
                .anyMatch(line ->
                        isTiming(line.strip(), '.') || PARTS_OF_WEBVTT.stream().anyMatch(line::startsWith));
    }

    /** A number, and below it from when to when. */
    static boolean subRip(Opening o) {
        if (o.text().isEmpty() || !isDigit(o.text().charAt(0))) {
            return false;
        }
        List<String> lines = o.text().lines().limit(2).map(String::strip).toList();
        return lines.size() == 2
                && lines.get(0).chars().allMatch(ForeignTexts::isDigit)
                && (isTiming(lines.get(1), ',') || isTiming(lines.get(1), '.'));
    }

    /** {@code 00:00:01,000 --> 00:00:04,000}, the hours being optional, with settings behind it perhaps. */
    private static boolean isTiming(String line, char decimal) {
        int arrow = line.indexOf(ARROW);
        return arrow > 0
                && isTime(line.substring(0, arrow).strip(), decimal)
                && isTime(line.substring(arrow + ARROW.length()).strip().split(" ", 2)[0], decimal);
    }

    private static boolean isTime(String text, char decimal) {
        int point = text.lastIndexOf(decimal);
        return point > 4
                && text.length() == point + 4
                && text.chars().allMatch(c -> isDigit(c) || c == ':' || c == decimal)
                && text.charAt(point - 3) == ':';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
