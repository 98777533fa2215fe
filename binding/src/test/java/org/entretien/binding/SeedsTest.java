package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The publications expected of the sample pages are documents of the published form, byte for byte. */
class SeedsTest {
    private static final Path SEEDS = Path.of(System.getProperty("entretien.root", ".."), "seeds");

    static List<Path> expected() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(expected()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isOfTheSchemaAndReadAndWrittenUnchanged(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        assertThat(SchemaChecks.json(document)).isEmpty();
        Publication publication = JsonBinding.read(Source.of(file), ParseContext.standalone(file.toString()));
        assertThat(new String(Documents.json(publication), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(file));
        byte[] xml = Documents.xml(publication);
        assertThat(SchemaChecks.xml(xml)).isEqualTo(Optional.empty());
        assertThat(Documents.onlyOf(Documents.readXml(xml))).isEqualTo(publication);
    }
}
