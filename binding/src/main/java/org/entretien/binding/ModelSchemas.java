package org.entretien.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The published schemas of the JSON form and the XML form.
 *
 * @since 0.1.0
 */
public final class ModelSchemas {
    /** The namespace of every element of the XML form. */
    public static final String XML_NAMESPACE = "urn:entretien:model:1";

    private ModelSchemas() {}

    /**
     * The schema of a publication in JSON.
     *
     * @return a document of JSON Schema 2020-12
     * @see <a href="https://json-schema.org/specification">JSON Schema</a>
     */
    public static String json() {
        return resource("publication.schema.json");
    }

    /**
     * The schema of a publication, and of a sequence of publications, in XML.
     *
     * @return a document of XML Schema 1.0
     * @see <a href="https://www.w3.org/TR/xmlschema-1/">XML Schema</a>
     */
    public static String xml() {
        return resource("publication.xsd");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ModelSchemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
