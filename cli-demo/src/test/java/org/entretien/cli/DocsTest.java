package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.entretien.catalogue.Catalogue;
import org.entretien.domain.Publication;
import org.entretien.page.Zone;
import org.entretien.spi.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of {@code docs/}: commands run, Java compiles, JSON is read, and what they list is complete. No command reaches the network: {@code curl}
 * is a stand-in that prints a page, and {@code mvn} one that does nothing, since {@link OutsideProjectIT} builds what {@code plugin new} writes.
 */
class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("entretien.root"));
    private static final Path DOCS = ROOT.resolve("docs");

    /** What the snippets name without declaring it. */
    private static final String SNIPPET = """
            import java.io.*;
            import java.net.URI;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import org.entretien.catalogue.*;
            import org.entretien.catalogue.provider.*;
            import org.entretien.domain.*;
            import org.entretien.page.*;
            import org.entretien.spi.*;
            import stub.*;
            """;

    private static final String FIELDS = """
            static Catalogue catalogue;
            static ParseResult result;
            static Publication publication;
            """;

    /** Annotations of Spring that a snippet uses, in the shape that it uses them; Spring itself is no dependency. */
    private static final Map<String, String> STUBS = Map.of(
            "Bean", "public @interface Bean {}",
            "Configuration", "public @interface Configuration {}",
            "RestController", "public @interface RestController {}",
            "RequestBody", "public @interface RequestBody {}",
            "PostMapping", "public @interface PostMapping { String path(); String produces(); }");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><title>The keeper speaks | The Skerry Post</title></head><body>
            <nav><a href="/">Home</a></nav>
            <article><h1>The keeper speaks</h1>
            <p>Ilse Okoro has kept the light of Skerry for ten years. We met her on the rock, between two storms.</p>
            <p><strong>Why did you come back to the lighthouse?</strong></p>
            <p>The harbour office asked three people, and all the others had families.</p>
            <p><strong>What does the lamp cost you every winter?</strong></p>
            <p>More than the town likes to hear, and less than one wreck. I write down every litre of oil.</p>
            <p><strong>Who will keep it after you?</strong></p>
            <p>My niece, I hope. She already climbs the stairs faster than I do, and knows every ship by its engine.</p>
            </article><footer>The Skerry Post</footer></body></html>
            """;

    private static final String FEED = """
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>The Skerry Post</title><link>https://skerry.example/</link>
            <item><title>Ferry sold</title><link>https://skerry.example/ferry</link>
            <description>The ferry was sold on Monday. It sails again in May.</description></item>
            <item><title>Harbour closed</title><link>https://skerry.example/harbour</link>
            <description>The harbour is closed until Friday, the office says.</description></item>
            </channel></rss>
            """;

    @TempDir
    private Path folder;

    /** What the reader of the documents has in their working folder. */
    @BeforeEach
    void makeFolder() throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE);
        Files.writeString(folder.resolve("feed.xml"), FEED);
        Files.copy(ROOT.resolve("seeds/qa-en.txt"), folder.resolve("page.txt"));
        Files.copy(ROOT.resolve("seeds/crawl.wet"), folder.resolve("crawl.wet"));
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (String seed : List.of("tags-fr.txt", "news-fr.txt", "qa-en.txt")) {
            Files.copy(ROOT.resolve("seeds").resolve(seed), pages.resolve(seed));
        }
    }

    static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void commandsRun(String document) throws Exception {
        List<String> blocks = blocks(document, "sh");
        assumeTrue(!blocks.isEmpty(), "no commands in " + document);
        assumeTrue(hasTool("bash"), "bash is not installed");
        boolean jq = hasTool("jq");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        tool(bin, "curl", "cat '" + folder.resolve("page.html") + "'");
        tool(
                bin,
                "mvn",
                "mkdir -p target sample-pages && cp '" + folder.resolve("page.html") + "' sample-pages/ && cp '"
                        + pluginJar() + "' target/");
        tool(
                bin,
                "entretien",
                "exec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                        + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                        + "' org.entretien.cli.Main \"$@\"");
        List<String> lines = new ArrayList<>();
        for (String line : String.join("\n", blocks).lines().toList()) {
            if (line.startsWith("jq ") && !jq) {
                System.err.println("jq is not installed; not run: " + line);
            } else {
                lines.add(line);
            }
        }
        Path script = Files.writeString(folder.resolve("script"), String.join("\n", lines) + "\n");
        assertThat(run("bash", "-euo", "pipefail", script.toString())).isNotBlank();
    }

    @Test
    void folderBecomesJsonLines() throws Exception {
        assumeTrue(hasTool("bash"), "bash is not installed");
        commandsRun("cookbook.md");
        assertThat(folder.resolve("all.jsonl")).content().hasLineCount(3);
        assertThat(folder.resolve("run.jsonl")).content().contains("\"input\":\"pages/qa-en.txt\"");
        assertThat(folder.resolve("pages.jsonl")).content().contains("pages/qa-en.txt", "\"run\":\"resumed\"");
        assertThat(folder.resolve("interviews/qa-en.json")).exists();
        assertThat(folder.resolve("interviews/news-fr.json")).doesNotExist();
        assertThat(folder.resolve("crawl.jsonl.gz")).isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void javaCompiles(String document) throws Exception {
        Path stubs = Files.createDirectory(folder.resolve("stub"));
        List<String> sources = new ArrayList<>();
        for (Map.Entry<String, String> stub : STUBS.entrySet()) {
            sources.add(Files.writeString(
                            stubs.resolve(stub.getKey() + ".java"), "package stub;\n" + stub.getValue() + "\n")
                    .toString());
        }
        int number = 0;
        for (String code : blocks(document, "java")) {
            String name = "Snippet" + number++;
            Path source = folder.resolve(name + ".java");
            sources.add(Files.writeString(source, SNIPPET + wrapped(name, code)).toString());
        }
        assertThat(compile(sources)).as("javac of %s", document).isZero();
    }

    /** What {@code plugin new} writes is Java of today; {@link OutsideProjectIT} builds it with Maven. */
    @ParameterizedTest
    @ValueSource(strings = {"--profile", "--parser"})
    void generatedProjectsCompile(String kind) throws Exception {
        Path project = folder.resolve("project");
        entretien(
                "plugin",
                "new",
                "my-site",
                "--sample",
                "page.txt",
                kind,
                "--uri",
                "https://my-site.example/page",
                "--out",
                project.toString());
        try (Stream<Path> files = Files.walk(project)) {
            List<String> sources = files.map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("module-info.java"))
                    .toList();
            assertThat(sources).hasSizeGreaterThanOrEqualTo(2);
            assertThat(compile(sources)).isZero();
        }
    }

    private static String wrapped(String name, String code) {
        if (code.matches("(?s)(?:@\\w+\\s+)*public (?:final )?class .*")) {
            return code.replaceFirst("public (final )?class", "$1class");
        }
        String body =
                code.startsWith("private static") ? code : "static void run() throws Exception {\n" + code + "}\n";
        return "class " + name + " {\n" + FIELDS + body + "}\n";
    }

    @Test
    void jsonOfTheModelIsReadAndHasEveryField() throws Exception {
        List<String> blocks = blocks("model.md", "jsonc");
        assertThat(blocks).hasSize(2);
        Catalogue catalogue = Catalogue.discover();
        for (String block : blocks) {
            String json = withoutComments(block);
            Publication publication =
                    catalogue.parse(Source.ofText("model.json", json)).publication();
            assertThat(publication.headline()).isPresent();
        }
        JsonMapper mapper = new JsonMapper();
        Set<String> written = new TreeSet<>();
        for (String block : blocks) {
            collectNames(mapper.readTree(withoutComments(block)), written);
        }
        JsonNode schema = mapper.readTree(
                ROOT.resolve("binding/src/main/resources/org/entretien/binding/publication.schema.json"));
        Set<String> properties = new TreeSet<>();
        schema.findValues("properties").forEach(node -> properties.addAll(node.propertyNames()));
        assertThat(properties).contains("headline", "turns", "affiliation");
        assertThat(written).containsExactlyElementsOf(properties);
    }

    @Test
    void tableOfZonesIsComplete() throws Exception {
        String text = read(DOCS.resolve("plugins.md"));
        Set<String> rows = new TreeSet<>();
        Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|").matcher(text).results().forEach(row -> rows.add(row.group(1)));
        Set<String> zones = new TreeSet<>();
        for (Zone zone : Zone.values()) {
            zones.add(zone.name());
        }
        assertThat(rows).containsExactlyElementsOf(zones);
    }

    @Test
    void explainedLinesAreThoseOfTheProgram() throws Exception {
        String shown = blocks("troubleshooting.md", "text").get(0);
        String printed = entretien("explain", ROOT.resolve("seeds/tags-fr.txt").toString())
                .replaceAll(" +", " ");
        assertThat(shown.lines().skip(1).map(line -> line.replaceAll(" +", " ")).toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(printed).contains(line.strip()));
    }

    @Test
    void namedOptionsExist() throws Exception {
        Map<String, Set<String>> unknown = new TreeMap<>();
        String help = entretien("man") + entretien("plugin", "new", "--help").replace("-", "\\-");
        for (String document : List.of("cookbook.md", "troubleshooting.md", "plugins.md", "../README.md")) {
            Pattern.compile("`(?:entretien [^`]*)?(--[a-z-]+)[^`]*`")
                    .matcher(read(DOCS.resolve(document)))
                    .results()
                    .map(found -> found.group(1))
                    .filter(option -> !help.contains(option.replace("-", "\\-")) && !option.equals("--help"))
                    .forEach(option -> unknown.computeIfAbsent(document, any -> new TreeSet<>())
                            .add(option));
        }
        assertThat(unknown).isEmpty();
        assertThat(help).contains("\\-\\-resume");
    }

    private static void collectNames(JsonNode node, Set<String> into) {
        node.properties().forEach(member -> {
            into.add(member.getKey());
            collectNames(member.getValue(), into);
        });
        if (node.isArray()) {
            node.forEach(element -> collectNames(element, into));
        }
    }

    private static String withoutComments(String json) {
        return json.replaceAll("(?m)\\s//.*$", "");
    }

    private static List<String> blocks(String document, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
                .matcher(read(DOCS.resolve(document)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static boolean hasTool(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(part -> Files.isExecutable(Path.of(part).resolve(name)));
    }

    private static void tool(Path bin, String name, String command) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** A jar for {@code --plugins}, as a build would leave it. */
    private Path pluginJar() throws IOException {
        Path jar = folder.resolve("my-site.jar");
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar), new java.util.jar.Manifest())) {
            out.finish();
        }
        return jar;
    }

    private int compile(List<String> sources) {
        List<String> words = new ArrayList<>(List.of(
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString()));
        words.addAll(sources);
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
    }

    private String entretien(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entretien.cli.Main"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + File.pathSeparator + path);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("it ends").isTrue();
        String text = Files.readString(said);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
