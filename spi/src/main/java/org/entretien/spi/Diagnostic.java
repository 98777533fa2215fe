package org.entretien.spi;

import java.util.Objects;
import org.entretien.page.Span;

/**
 * Something a parser noticed that the caller may want to know; never a free-form string, always with a place.
 *
 * @since 0.1.0
 */
public sealed interface Diagnostic {
    /** {@return one sentence for people, in English: one line without hidden characters, whatever the page says} */
    String message();

    /**
     * The bytes were not in the expected charset.
     *
     * @param expected the charset that was hinted or assumed first
     * @param used the charset they were read in
     * @param offset the byte at which the expected charset failed
     * @since 0.1.0
     */
    record CharsetFallback(String expected, String used, long offset) implements Diagnostic {
        @Override
        public String message() {
            return MessageText.line("not " + expected + " at byte " + offset + "; read as " + used);
        }
    }

    /**
     * Bytes or characters could not be decoded and stand as U+FFFD in the text.
     *
     * @param span the first such place
     * @param count how many
     * @since 0.1.0
     */
    record Undecodable(Span span, int count) implements Diagnostic {
        @Override
        public String message() {
            return count + " undecodable characters, the first at " + span.start();
        }
    }

    /**
     * Characters that the model cannot hold were left out.
     *
     * @param span the first such place
     * @param count how many
     * @since 0.1.0
     */
    record UnprintableCharacters(Span span, int count) implements Diagnostic {
        @Override
        public String message() {
            return count + " unprintable characters left out, the first at " + span.start();
        }
    }

    /**
     * A date on the page was not believed.
     *
     * @param span where it stands
     * @param printed as printed
     * @param reason why not
     * @since 0.1.0
     */
    record DateRefused(Span span, String printed, String reason) implements Diagnostic {
        @Override
        public String message() {
            return MessageText.line("date refused: " + printed + " (" + reason + ")");
        }
    }

    /**
     * The text is cut off by an offer to subscribe.
     *
     * @param span the notice
     * @since 0.1.0
     */
    record TextCut(Span span) implements Diagnostic {
        @Override
        public String message() {
            return "the page shows only a part of the text: paywall notice at " + span.start();
        }
    }

    /**
     * A question got no answer on the page.
     *
     * @param turn the index of the question among the turns
     * @since 0.1.0
     */
    record AnswerMissing(int turn) implements Diagnostic {
        @Override
        public String message() {
            return "turn " + turn + " is a question without an answer";
        }
    }

    /**
     * Several parsers fitted equally well.
     *
     * @param chosen the id of the one that was taken
     * @param other the id of another
     * @param reason by what it was chosen
     * @since 0.1.0
     */
    record EqualMatch(String chosen, String other, String reason) implements Diagnostic {
        @Override
        public String message() {
            return MessageText.line("read by " + chosen + ", " + other + " fits as well (" + reason + ")");
        }
    }

    /**
     * A parser failed at its first glance and was passed over.
     *
     * @param plugin its id
     * @param reason what went wrong, with where the plugin came from
     * @since 0.1.0
     */
    record PluginFailed(String plugin, String reason) implements Diagnostic {
        /**
         * Checks structure.
         *
         * @param plugin its id
         * @param reason what went wrong, with where the plugin came from; hidden characters are spelt out
         */
        public PluginFailed {
            Objects.requireNonNull(plugin, "plugin");
            reason = MessageText.line(Objects.requireNonNull(reason, "reason"));
        }

        @Override
        public String message() {
            return MessageText.line("parser " + plugin + " was skipped: " + reason);
        }
    }

    /**
     * A case of a plugin's own.
     *
     * @param code lower-case words with hyphens, the same for every such case
     * @param span where it was noticed
     * @param message one sentence
     * @since 0.1.0
     */
    record Noticed(String code, Span span, String message) implements Diagnostic {
        /**
         * Checks structure.
         *
         * @param code lower-case words with hyphens, the same for every such case
         * @param span where it was noticed
         * @param message one sentence; hidden characters in it are spelt out
         */
        public Noticed {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(span, "span");
            message = MessageText.line(Objects.requireNonNull(message, "message"));
        }
    }
}
