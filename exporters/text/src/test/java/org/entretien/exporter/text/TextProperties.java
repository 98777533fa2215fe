package org.entretien.exporter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Publication;
import org.entretien.page.ModelTexts;
import org.entretien.testkit.arbitraries.Publications;

/** What holds for every publication. */
class TextProperties {
    @Property
    void everyTextThatIsNotDeclaredLostIsPrinted(@ForAll(supplier = Publications.Any.class) Publication publication) {
        String written = written(publication);
        ModelTexts.of(publication).forEach((path, text) -> {
            assertThat(written).as(path).contains(Plain.of(text));
        });
    }

    private static String written(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TextExporter().export(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
