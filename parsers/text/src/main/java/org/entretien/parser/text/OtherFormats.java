package org.entretien.parser.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.spi.DocumentHead;

/** Tells text of an unknown kind from what says that it is something else, which read as prose would come out wrong without a word. */
final class OtherFormats {
    private static final List<String> ENDINGS =
            List.of("json", "jsonl", "ndjson", "xml", "html", "htm", "xhtml", "warc", "wet", "wat");
    private static final List<String> OPENINGS = List.of("warc/1.", "<?xml", "<!doctype html", "<html");

    private OtherFormats() {}

    /** {@return what a document says it is, by its name or its first letters} */
    static Optional<String> named(DocumentHead head) {
        String name = head.name().toLowerCase(Locale.ROOT);
        Optional<String> ending =
                ENDINGS.stream().filter(end -> name.endsWith("." + end)).findFirst();
        if (ending.isPresent()) {
            return Optional.of("named *." + ending.get());
        }
        String text = head.ascii().stripLeading();
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, 0, opening, 0, opening.length())) {
                return Optional.of("begins with " + text.substring(0, opening.length()));
            }
        }
        return opensJson(text) ? Optional.of("begins as JSON") : Optional.empty();
    }

    /** A bracket alone may open prose: "[Music]". */
    private static boolean opensJson(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        String rest = text.substring(1).stripLeading();
        return rest.startsWith("\"") || text.startsWith("[") && rest.startsWith("{");
    }
}
