package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.SiteProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Every command and every piece of code in the README works as it stands")
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("entretien.root"));
    private static final String IMPORTS = """
            import java.nio.file.Path;
            import java.util.*;
            import org.entretien.catalogue.*;
            import org.entretien.domain.*;
            import org.entretien.page.*;
            import org.entretien.spi.*;
            """;

    @TempDir
    Path folder;

    @Test
    void the_command_on_the_seeds_reads_every_one_of_them() throws Exception {
        String command = blocks("sh").get(0).strip();
        assertThat(command).startsWith("./entretien parse seeds/*.txt ").endsWith(" --out target/interviews");
        List<String> words = new ArrayList<>(List.of("org.entretien.cli.Main"));
        words.addAll(List.of(command.replace(
                                "target/interviews", folder.resolve("out").toString())
                        .split(" "))
                .subList(1, command.split(" ").length));

        assertThat(java(words)).contains("0 rejected");
        for (String seed : names(ROOT.resolve("seeds"), ".txt")) {
            assertThat(folder.resolve("out").resolve(seed + ".json")).isNotEmptyFile();
        }
    }

    @Test
    void the_test_command_is_the_one_that_is_run_for_every_change() throws Exception {
        assertThat(blocks("sh").get(1).strip()).isEqualTo("mvn verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("README's test command, \"mvn verify\"");
    }

    @Test
    void the_dependency_is_the_starter() throws Exception {
        String snippet = blocks("xml").get(0);
        assertThat(snippet).containsOnlyOnce("<dependency>");
        assertThat(between(snippet, "<artifactId>", "</artifactId>")).isEqualTo("entretien");
        String starter = Files.readString(ROOT.resolve("starter/pom.xml"));
        assertThat(starter).contains("<artifactId>entretien</artifactId>");
        assertThat(starter).contains("<version>" + between(snippet, "<version>", "</version>") + "</version>");
    }

    @Test
    void the_json_is_a_part_of_what_comes_out() throws Exception {
        String part = blocks("json").get(0);
        assertThat(part.lines().count()).isBetween(10L, 11L);
        JsonMapper mapper = new JsonMapper();
        JsonNode whole = mapper.readTree(ROOT.resolve("seeds/expected/qa-en.json"));
        assertThat(isPart(mapper.readTree(part), whole)).isTrue();
        assertThat(whole.at("/interview/turns")).hasSize(14);
    }

    /** Members may be left out of objects, and elements out of arrays; what is there is in the order of the whole. */
    private static boolean isPart(JsonNode part, JsonNode whole) {
        if (part.isObject()) {
            return whole.isObject()
                    && part.properties().stream()
                            .allMatch(member -> whole.has(member.getKey())
                                    && isPart(member.getValue(), whole.get(member.getKey())));
        }
        if (!part.isArray()) {
            return part.equals(whole);
        }
        int next = 0;
        for (JsonNode element : part) {
            while (next < whole.size() && !isPart(element, whole.get(next))) {
                next++;
            }
            if (next++ >= whole.size()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void sentences_have_at_most_25_words() throws Exception {
        String prose = Files.readString(ROOT.resolve("README.md"))
                .replaceAll("(?s)```.*?```", "\n\n")
                .replaceAll("(?m)^#.*$", "\n\n")
                .replaceAll("\\]\\([^)]*\\)", "]")
                .replaceAll("(?m)^\\|", "\n\n");
        List<String> sentences = List.of(prose.split("\\n\\s*\\n|[.!?:;]\\s|\\|"));
        assertThat(sentences).hasSizeGreaterThan(40);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.strip().split("\\s+").length)
                        .as(sentence)
                        .isLessThanOrEqualTo(25));
    }

    @Test
    void there_are_at_most_eight_figures_one_a_row() throws Exception {
        String section = between(Files.readString(ROOT.resolve("README.md")), "## Figures", "\n## ");
        List<String> rows = section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| What"))
                .toList();
        assertThat(rows)
                .hasSizeBetween(1, 8)
                .allSatisfy(row -> assertThat(row.split("\\|", -1)[2].strip()).matches("[0-9.]+( MiB)?"));
    }

    @Test
    void the_ten_lines_print_the_interview() throws Exception {
        String code = blocks("java").get(0);
        assertThat(code.lines().count()).isLessThanOrEqualTo(10);
        compile("Ten", IMPORTS + "public class Ten { public static void main(String[] args) {\n" + code + "} }");

        String said = java(List.of("Ten"));
        String expected = Files.readString(ROOT.resolve("seeds/expected/aggregator-fr.json"));
        assertThat(said).contains(between(expected, "\"text\": \"", "\""));
        assertThat(said).contains("\"turns\"").contains("? ");
    }

    @Test
    void the_plugin_compiles_and_says_what_its_blocks_are() throws Exception {
        String code = blocks("java").get(1);
        assertThat(code.lines().count()).isLessThanOrEqualTo(15);
        compile("RadioTiznouraProfile", IMPORTS + code);
        try (URLClassLoader loader =
                new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
            SiteProfile profile = (SiteProfile)
                    loader.loadClass("RadioTiznouraProfile").getConstructor().newInstance();
            assertThat(profile.fits(page("https://www.tiznoura.example/entretiens/12")))
                    .isTrue();
            assertThat(profile.fits(page("https://tiznoura.example.org/"))).isFalse();
            assertThat(profile.zone("Studio 4, tous les jours", "")).contains(Zone.CHROME);
            assertThat(profile.zone("Qui joue ce soir ?", "")).isEmpty();
        }
    }

    @Test
    void every_file_that_it_links_to_is_there() throws Exception {
        String text = Files.readString(ROOT.resolve("README.md"));
        int links = 0;
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            String target = text.substring(at + 2, text.indexOf(')', at));
            if (target.startsWith("https:")) {
                continue;
            }
            assertThat(ROOT.resolve(target)).exists();
            links++;
        }
        assertThat(links).isGreaterThan(4);
    }

    private static Page page(String address) {
        return new Page("", List.of(), Optional.of(URI.create(address)), Optional.empty());
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String text = Files.readString(ROOT.resolve("README.md"));
        String open = "```" + language + "\n";
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            blocks.add(text.substring(at + open.length(), text.indexOf("```", at + open.length())));
        }
        return blocks;
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    private static List<String> names(Path in, String ending) throws IOException {
        try (var files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }

    private void compile(String name, String code) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), code);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(result).as("javac of %s", name).isZero();
    }

    /** Runs a class in a process of its own at the root, as the README's reader does. {@return all that it said} */
    private String java(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path")));
        command.addAll(words);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
