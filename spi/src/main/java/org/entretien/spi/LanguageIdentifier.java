package org.entretien.spi;

import java.util.Optional;
import java.util.Set;
import org.entretien.domain.LanguageTag;

/**
 * Tells the language of a text.
 *
 * @since 0.1.0
 */
public interface LanguageIdentifier extends Plugin {
    /**
     * Identifies.
     *
     * @param text a headline or a longer text
     * @param candidates the languages to choose among; with none, all that the identifier knows
     * @return the likeliest language; empty when the text does not tell
     */
    Optional<LanguageTag> identify(CharSequence text, Set<LanguageTag> candidates);
}
