package org.entretien.spi;

import java.util.List;
import java.util.Locale;
import org.entretien.domain.Publication;

/**
 * Checks the quality constraints of the model.
 *
 * @since 0.1.0
 */
public interface PublicationValidator extends Plugin {
    /**
     * What is wrong with a publication.
     *
     * @param publication any publication
     * @param locale the language of the messages; English where there are none in it
     * @return the violations ordered by path and message; empty when the publication is valid
     */
    List<Violation> validate(Publication publication, Locale locale);
}
