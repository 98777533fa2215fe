package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample page without an expected file is read by no test, and one without a row in the README is found by no reader. */
@DisplayName("The README of the sample pages")
class SeedsReadmeTest {
    private static final Path SEEDS = Path.of(System.getProperty("entretien.root"), "seeds");
    /** What comes out of these is what comes out of the pages within, which a test of their parser compares. */
    private static final Set<String> ARCHIVES = Set.of("crawl.wet");

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    enum Folder {
        PAGES("", "# Sample pages", 12),
        SITES("sites", "## Pages of sites", 8),
        REGRESSIONS("regressions", "## Regressions", 1);

        private final Path path;
        private final String heading;
        private final int least;

        Folder(String name, String heading, int least) {
            this.path = SEEDS.resolve(name);
            this.heading = heading;
            this.least = least;
        }
    }

    @ParameterizedTest
    @EnumSource(Folder.class)
    void hasARowForEveryDocumentAndEachHasAnExpectedFile(Folder folder) throws IOException {
        Set<String> documents = names(folder.path, ARCHIVES, Set.of("README.md"));
        assertThat(documents).hasSizeGreaterThanOrEqualTo(folder.least);
        assertThat(names(folder.path.resolve("expected"), Set.of(), Set.of()))
                .as("expected files in %s", folder.path)
                .isEqualTo(documents);
        assertThat(rows(folder).keySet())
                .as("rows under \"%s\"", folder.heading)
                .isEqualTo(documents);
    }

    /** The language is the last cell where the table has one for it, and the end of the name everywhere. */
    @ParameterizedTest
    @EnumSource(Folder.class)
    void saysTheLanguageAndWhetherThereIsAnInterviewAsTheExpectedFilesDo(Folder folder) throws IOException {
        for (Map.Entry<String, List<String>> row : rows(folder).entrySet()) {
            String name = row.getKey();
            List<String> cells = row.getValue();
            JsonNode expected = JsonMapper.shared()
                    .readTree(folder.path
                            .resolve("expected")
                            .resolve(name + ".json")
                            .toFile());
            String language = expected.path("language").asString();
            assertThat(name).endsWith("-" + language);
            assertThat(cells.size() < 3 || cells.get(2).equals(language))
                    .as(name + ": language")
                    .isTrue();
            assertThat(cells.get(1).startsWith("no interview"))
                    .as(name + ": interview")
                    .isNotEqualTo(expected.has("interview"));
        }
    }

    @Test
    void namesTheArchives() throws IOException {
        assertThat(ARCHIVES).allSatisfy(archive -> {
            assertThat(SEEDS.resolve(archive)).isNotEmptyFile();
            assertThat(Files.readString(SEEDS.resolve("README.md"))).contains("`" + archive + "`");
        });
    }

    /** {@return the names of the files in a folder, without their endings} */
    private static Set<String> names(Path folder, Set<String> archives, Set<String> others) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !archives.contains(name) && !others.contains(name))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .toList();
            assertThat(names).as("names in %s", folder).doesNotHaveDuplicates();
            return new TreeSet<>(names);
        }
    }

    /** {@return the cells of the tables below a heading, by each name in the first cell} */
    private static Map<String, List<String>> rows(Folder folder) throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        List<String> lines = Files.readAllLines(SEEDS.resolve("README.md"));
        assertThat(lines).contains(folder.heading);
        for (String line : lines.subList(lines.indexOf(folder.heading) + 1, lines.size())) {
            if (line.startsWith("#")) {
                break;
            }
            if (line.startsWith("| `")) {
                List<String> cells = Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList();
                NAME.matcher(cells.get(0))
                        .results()
                        .forEach(name -> assertThat(rows.put(name.group(1), cells))
                                .as("a second row for %s", name.group(1))
                                .isNull());
            }
        }
        return rows;
    }
}
