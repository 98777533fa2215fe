package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What others validate documents with; that ours are valid by it, other tests say. */
class ModelSchemasTest {
    @Test
    void theSchemaOfJsonSaysWhichLanguageItIsIn() {
        assertThat(ModelSchemas.json())
                .startsWith("{")
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("relatedHeadlines");
    }

    @Test
    void theSchemaOfXmlIsOfTheNamespaceOfTheModel() {
        assertThat(ModelSchemas.xml())
                .startsWith("<?xml")
                .contains("targetNamespace=\"" + ModelSchemas.XML_NAMESPACE + "\"");
    }
}
