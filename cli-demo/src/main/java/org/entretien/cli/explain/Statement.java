package org.entretien.cli.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.page.ModelTexts;
import org.entretien.spi.ParseResult;

/**
 * A fact about a publication with where it was found, for people.
 *
 * @param path the element of the model
 * @param value what it says; empty where it is no text
 * @param evidence where it was found, in a few words
 */
record Statement(String path, String value, String evidence) {
    /** {@return the facts whose origin is known, in the order of the result} @param result what was read */
    static List<Statement> of(ParseResult result) {
        Publication publication = result.publication();
        Map<String, String> texts = ModelTexts.of(publication);
        return result.origins().stream()
                .map(origin -> new Statement(
                        origin.path(),
                        Optional.ofNullable(texts.get(origin.path()))
                                .orElseGet(() -> other(origin.path(), publication)),
                        origin.evidence().words()))
                .toList();
    }

    /** What is never printed and so no text of the page. */
    private static String other(String path, Publication publication) {
        return switch (path) {
            case "source" -> publication.source().map(Object::toString).orElse("");
            case "language" -> publication.language().map(Object::toString).orElse("");
            default -> "";
        };
    }
}
