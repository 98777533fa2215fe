package org.entretien.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What breaks the rules of JSON, in our words: those of the library name its classes and settings, which a user cannot change. */
final class JsonFaults {
    private static final int LONGEST = 40;
    private static final String BROKEN = "a rule of the format is broken here";

    /** How the library begins to say it, and what is meant. */
    private static final Map<String, String> KNOWN = Map.of(
            "Illegal unquoted character",
            "a line break or another control character within a text; it must be written as \\n or \\u000a",
            "Broken surrogate pair",
            "half of a pair of surrogates without the other, which no text can carry",
            "Leading zeroes",
            "a number begins with a zero",
            "Unrecognized character escape",
            "a backslash within a text, and no letter after it that may follow one");

    private JsonFaults() {}

    /** {@return what is wrong, as the end of a sentence} */
    static String words(JacksonException failure) {
        String message = failure.getOriginalMessage();
        if (message == null) {
            return BROKEN;
        }
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (message.contains(known.getKey())) {
                return known.getValue();
            }
        }
        String sign = between(message, "Unexpected character ('", "' (code");
        if (sign == null) {
            sign = between(message, "Unexpected close marker '", "'");
        }
        if (sign != null) {
            return unexpected(sign);
        }
        String word = between(message, "Unrecognized token '", "'");
        if (word == null) {
            word = between(message, "Non-standard token '", "'");
        }
        return word == null
                ? BROKEN
                : "the word " + shortened(word) + " is not a value; text, a number, true, false or null is";
    }

    private static String unexpected(String character) {
        return switch (character) {
            case "/", "#" -> "the sign " + character + " is not expected here; JSON has no comments";
            case "'" -> "the sign ' is not expected here; texts and names stand between \"";
            default -> "the sign " + character + " is not expected here";
        };
    }

    private static String shortened(String token) {
        return token.length() > LONGEST ? token.substring(0, LONGEST) + " …" : token;
    }

    private static @Nullable String between(String message, String before, String after) {
        int start = message.indexOf(before);
        int end = start < 0 ? -1 : message.indexOf(after, start + before.length());
        return end < 0 ? null : message.substring(start + before.length(), end);
    }
}
