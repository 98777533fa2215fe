package org.entretien.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a parser may ask of its surroundings: other plugins, without knowing them by name.
 *
 * @since 0.1.0
 */
public interface Services {
    /** {@return what tells languages apart, if such a plugin is there} */
    Optional<LanguageIdentifier> languageIdentifier();

    /** {@return the site profiles, best first} */
    List<SiteProfile> siteProfiles();

    /**
     * Hands the payload of a container to the parser that reads it.
     *
     * @param payload a document within a document
     * @param context the context of the container, its deadline renewed
     * @return what was found in it
     */
    Stream<Outcome> parse(Source payload, ParseContext context);

    /**
     * Whether some parser is made for a media type, so that a container can tell what it should hand on from what it must treat itself.
     *
     * @param mediaType in lower case, without parameters
     * @return true when a parser names it among those of its format
     */
    default boolean reads(String mediaType) {
        return false;
    }

    /** {@return services where there are no other plugins} */
    static Services none() {
        return NoServices.INSTANCE;
    }
}
