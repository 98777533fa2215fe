package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entretien.domain.Publication;
import org.junit.jupiter.api.Test;

/** A stream that fails is an {@link IOException} with its own words, in every form. */
class WritingTest {
    private static final OutputStream FULL = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left");
        }
    };
    private static final List<Publication> MANY = Collections.nCopies(100, Documents.everyPart());

    @Test
    void aFullDeviceIsSaidSo() {
        assertThatThrownBy(() -> JsonBinding.write(Documents.everyPart(), FULL))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThatThrownBy(() -> JsonBinding.writeLines(MANY.iterator(), FULL))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThatThrownBy(() -> XmlBinding.write(Documents.everyPart(), FULL))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThatThrownBy(() -> XmlBinding.writeAll(MANY.iterator(), FULL))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void jsonCanStandInAWebPageOrInCdata() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBinding.write(Publication.titled("</script><!-- ]]> &").build(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\\u003C/script\\u003E\\u003C!-- ]]\\u003E &")
                .doesNotContain("<", ">");
    }

    @Test
    void objectsOfOtherFormatsAreOneArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBinding.writeArray(List.of(Map.of("a", List.of("<", 1, Map.of()))).iterator(), out);
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .isEqualTo("[{\"a\":[\"\\u003C\",1,{}]}]");
        Iterator<Map<String, Object>> odd =
                List.of(Map.<String, Object>of("a", 1.5)).iterator();
        assertThatThrownBy(() -> JsonBinding.writeArray(odd, out)).isInstanceOf(IllegalArgumentException.class);
    }
}
