package org.entretien.domain;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language by its BCP 47 tag, in canonical form: {@code fr}, {@code ar-MA}, {@code zh-Hant}.
 *
 * @param value the canonical tag, never empty
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 * @since 0.1.0
 */
public record LanguageTag(String value) {
    /**
     * Checks and canonicalises the tag.
     *
     * @param value the canonical tag, never empty
     * @throws IllegalArgumentException when the tag is not well-formed BCP 47
     */
    public LanguageTag {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty()) {
            // Java reads the empty text as "und", a tag that was not given.
            throw new IllegalArgumentException("not a BCP 47 language tag: empty");
        }
        try {
            value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + value, e);
        }
    }

    /**
     * The primary language subtag.
     *
     * @return {@code fr} for {@code fr-MA}
     */
    public String language() {
        int end = value.indexOf('-');
        return end < 0 ? value : value.substring(0, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
