package org.entretien.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented pages in many languages, none of which the weights were fitted to. */
@DisplayName("Of the pages that look like interviews")
class GatePagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/entretien/recognition/pages");

    private static Publication read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return Pages.read(lines.toArray(String[]::new)).publication();
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(PAGES.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> interviews() throws IOException {
        return files("interviews");
    }

    static Stream<Path> others() throws IOException {
        return files("others");
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void interviewsAreTaken(Path file) throws IOException {
        Publication publication = read(file);
        assertThat(publication.interview()).isPresent();
        assertThat(publication.interview().get().turns())
                .filteredOn(turn -> turn instanceof Question)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("others")
    void guidesNewsAndListsAreNot(Path file) throws IOException {
        assertThat(read(file).interview()).isEmpty();
    }
}
