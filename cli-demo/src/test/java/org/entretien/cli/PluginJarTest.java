package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.entretien.cli.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in jars of their own, as a stranger hands them over: compiled and packed here, found by {@code --plugins}. */
class PluginJarTest {
    private static final String EXPORTER = """
            package org.example.shout;

            import java.io.IOException;
            import java.io.OutputStream;
            import java.nio.charset.StandardCharsets;
            import java.util.List;
            import java.util.Locale;
            import java.util.TreeSet;
            import org.entretien.domain.Publication;
            import org.entretien.spi.Fidelity;
            import org.entretien.spi.Format;
            import org.entretien.spi.PublicationExporter;

            public final class ShoutExporter implements PublicationExporter {
                public String id() {
                    return "shout";
                }

                public Format format() {
                    return new Format("Shout", List.of("text/x-shout"), List.of("shout"));
                }

                public Fidelity fidelity() {
                    return new Fidelity.Lossy(new TreeSet<>(List.of("language")));
                }

                public void export(Publication publication, OutputStream out) throws IOException {
                    // Its own helper and its own resource come with it.
                    String end = new String(getClass().getResourceAsStream("end.txt").readAllBytes(), StandardCharsets.UTF_8);
                    out.write(Louder.of(publication.headline().orElseThrow().text() + end).getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }

            final class Louder {
                static String of(String words) {
                    return words.toUpperCase(Locale.ROOT);
                }
            }
            """;

    private static final String EVIL = """
            package org.entretien.parser.evil;

            import java.util.List;
            import java.util.stream.Stream;
            import org.entretien.domain.Publication;
            import org.entretien.spi.DocumentHead;
            import org.entretien.spi.Format;
            import org.entretien.spi.Outcome;
            import org.entretien.spi.ParseContext;
            import org.entretien.spi.ParseResult;
            import org.entretien.spi.Probe;
            import org.entretien.spi.PublicationParser;
            import org.entretien.spi.Source;

            public final class EvilParser implements PublicationParser {
                public String id() {
                    return "evil";
                }

                public Format format() {
                    return new Format("Evil", List.of(), List.of("evil"));
                }

                public Probe probe(DocumentHead head) {
                    return Probe.no("only when asked for");
                }

                public Stream<Outcome> parse(Source source, ParseContext context) {
                    String group = Thread.currentThread().getThreadGroup().getName();
                    return Stream.of(new Outcome.Parsed(ParseResult.exact(Publication.titled(group).build())));
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path plugins;
    private Path page;

    @BeforeEach
    void pluginsAndPage() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
        page = Tales.write(folder.resolve("a.tale"), "title Le phare");
    }

    @Test
    void aPluginOfAStrangerIsFoundListedAndUsed() throws IOException {
        pack(plugins.resolve("shout-1.2.jar"), "org.example.shout.ShoutExporter");
        Run formats = Run.of("formats", "--plugins", plugins.toString());
        assertThat(formats.out())
                .containsPattern("(?s)exporter +shout +Shout [^\n]*(\\[\\d+])\n.*\n\\1 shout-1\\.2\\.jar\n");
        Run run = Run.of("parse", page.toString(), "--to", "shout", "--plugins", plugins.toString());
        assertThat(run.out()).isEqualTo("LE PHARE!");
        assertThat(Run.of("parse", page.toString(), "--to", "shout").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aJarOfAStrangerIsGuardedWhateverItsPackageIsCalled() throws IOException {
        pack(plugins.resolve("evil.jar"), "PublicationParser", "org.entretien.parser.evil.EvilParser", EVIL);
        Run run = Run.of(
                "parse", page.toString(), "--from", "evil", "--to", "tale", "--plugins", plugins.toString(), "--quiet");
        assertThat(run.out()).as("the group of its thread").startsWith("entretien-plugin\n");
    }

    @Test
    void onePluginThatIsBrokenDoesNotHinderTheOthers() throws IOException {
        pack(plugins.resolve("good.jar"), "org.example.shout.ShoutExporter");
        jar(
                plugins.resolve("bad.jar"),
                Map.of(services(), "org.example.gone.NoSuchExporter\n".getBytes(StandardCharsets.UTF_8)));
        Run formats = Run.of("formats", "--plugins", plugins.toString());
        assertThat(formats.out()).contains("shout").contains("not usable: ").contains("NoSuchExporter");
        Run run = Run.of("parse", page.toString(), "--to", "shout", "--plugins", plugins.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aJarOlderThanItsSourcesIsNamed() throws IOException {
        Path target = Files.createDirectories(folder.resolve("entretien-shout").resolve("target"));
        Path jar = target.resolve("shout.jar");
        pack(jar, "org.example.shout.ShoutExporter");
        Path source = Files.createDirectories(folder.resolve("entretien-shout").resolve("src/main/java"))
                .resolve("ShoutExporter.java");
        Files.writeString(source, EXPORTER);
        Files.setLastModifiedTime(source, FileTime.fromMillis(2_000_000));
        Files.setLastModifiedTime(jar, FileTime.fromMillis(3_000_000));
        String[] explain = {"explain", page.toString(), "--plugins", target.toString(), "--quiet"};
        assertThat(Run.of(explain).err()).isEmpty();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        Run run = Run.of(explain);
        assertThat(run.err()).contains("the plugins in shout.jar are older than", "build them again");
        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(Run.of("doctor", "--plugins", target.toString()).out())
                .contains("note  the plugins in shout.jar are older than");
    }

    @Test
    void whatIsNoJarIsSaid() throws IOException {
        pack(plugins.resolve("good.jar"), "org.example.shout.ShoutExporter");
        Files.writeString(plugins.resolve("torn.jar"), "PK");
        Run run = Run.of("formats", "--plugins", plugins.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("torn.jar is not a jar").hasLineCount(1);
    }

    private void pack(Path jar, String provider) throws IOException {
        pack(jar, "PublicationExporter", provider, EXPORTER);
    }

    private void pack(Path jar, String kind, String provider, String code) throws IOException {
        Path source = Files.createDirectories(folder.resolve("src"))
                .resolve(provider.substring(provider.lastIndexOf('.') + 1) + ".java");
        Files.writeString(source, code);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(result).as("javac").isZero();
        Map<String, byte[]> entries = new TreeMap<>();
        for (String name : Tales.files(classes)) {
            entries.put(name.replace('\\', '/'), Files.readAllBytes(classes.resolve(name)));
        }
        entries.put("org/example/shout/end.txt", "!".getBytes(StandardCharsets.UTF_8));
        entries.put("META-INF/services/org.entretien.spi." + kind, (provider + "\n").getBytes(StandardCharsets.UTF_8));
        jar(jar, entries);
    }

    private static String services() {
        return "META-INF/services/org.entretien.spi.PublicationExporter";
    }

    private static void jar(Path jar, Map<String, byte[]> entries) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }
}
