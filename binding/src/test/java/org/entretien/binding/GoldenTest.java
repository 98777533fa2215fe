package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.junit.jupiter.api.Test;

/** The bytes that others have stored: a change here changes what users' tools compare. */
class GoldenTest {
    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void json() throws IOException {
        assertThat(text(Documents.json(Documents.everyPart()))).isEqualTo(golden("every-part.json"));
    }

    @Test
    void jsonLines() throws IOException {
        List<Publication> two = List.of(Documents.everyPart(), new PublicationBuilder().build());
        assertThat(text(Documents.lines(two))).isEqualTo(golden("two.jsonl"));
    }

    @Test
    void xml() throws IOException {
        assertThat(text(Documents.xml(Documents.everyPart()))).isEqualTo(golden("every-part.xml"));
    }

    @Test
    void xmlSequence() throws IOException {
        List<Publication> two = List.of(
                new PublicationBuilder().build(), Publication.titled("a").build());
        assertThat(text(Documents.xml(two))).isEqualTo(golden("two.xml"));
    }
}
