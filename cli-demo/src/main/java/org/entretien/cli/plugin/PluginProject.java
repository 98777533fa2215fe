package org.entretien.cli.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.TemporaryFile;
import org.entretien.cli.io.UsageError;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.SiteProfile;

/**
 * The files of a Maven project with a new plugin. They are written into a hidden folder beside its place first, and where the run is killed before that
 * is moved there, a folder {@code .entretien-unfinished-….tmp.d} stays, which may be deleted by hand once no run is going on.
 */
public final class PluginProject {
    private final PluginName plugin;
    private final PluginTemplates templates;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String summary = "";

    private PluginProject(PluginName plugin, PluginTemplates templates) {
        this.plugin = plugin;
        this.templates = templates;
    }

    /** A profile of the site that the sample is a page of, with a first rule that is true of it. */
    public static PluginProject ofProfile(PluginName plugin, PluginSample sample, Catalogue catalogue) {
        ProfileDraft draft = ProfileDraft.of(plugin, sample, catalogue);
        PluginTemplates templates = PluginTemplates.of(plugin, draft.sample())
                .with("host", draft.host())
                .with("rule", draft.ruleInJava())
                .with("requires", "")
                .with("kind", "Profile")
                .with("service", SiteProfile.class.getName());
        PluginProject project = new PluginProject(plugin, templates);
        project.common(draft.sample(), "pom-profile.xml");
        project.put("src/main/java/" + plugin.path() + "/" + plugin.className() + "Profile.java", "Profile.java");
        project.put(
                "src/test/java/" + plugin.path() + "/" + plugin.className() + "ProfileTest.java", "ProfileTest.java");
        project.files.put("src/test/resources/" + plugin.path() + "/expected.json", json(draft.expected(), catalogue));
        project.summary = "  the profile " + plugin.id() + " of " + draft.host() + ", with a first rule: "
                + draft.ruleInWords() + "\n"
                + "  src/test/resources/" + plugin.path()
                + "/expected.json holds what is read from the sample now: correct it, then add rules until the test passes\n";
        return project;
    }

    /** A parser that takes each line for a block. */
    public static PluginProject ofParser(PluginName plugin, PluginSample sample, Catalogue catalogue) {
        PluginTemplates templates = PluginTemplates.of(plugin, sample)
                .with("ending", sample.ending())
                .with("interviews", String.valueOf(isInterview(sample, catalogue)))
                .with("requires", "\n    requires org.entretien.recognition;")
                .with("kind", "Parser")
                .with("service", PublicationParser.class.getName());
        PluginProject project = new PluginProject(plugin, templates);
        project.common(sample, "pom-parser.xml");
        project.put("src/main/java/" + plugin.path() + "/" + plugin.className() + "Parser.java", "Parser.java");
        project.put("src/test/java/" + plugin.path() + "/" + plugin.className() + "ParserTest.java", "ParserTest.java");
        project.summary = "  the parser " + plugin.id() + " of files named *." + sample.ending()
                + ", which makes each line a block: change it for your format\n";
        return project;
    }

    /** Whether the lines of the sample are an interview; the parser of plain text goes by lines, too. */
    private static boolean isInterview(PluginSample sample, Catalogue catalogue) {
        String text = new String(sample.bytes(), StandardCharsets.UTF_8);
        try {
            return catalogue
                    .parse(org.entretien.spi.Source.ofText("sample.txt", text).withMediaType("text/plain"))
                    .publication()
                    .interview()
                    .isPresent();
        } catch (EntretienException e) {
            throw new UsageError("--sample has no lines of text: " + e.getMessage());
        }
    }

    private void common(PluginSample sample, String pom) {
        put("pom.xml", pom);
        put("README.md", "README.md");
        put(".gitignore", "gitignore");
        put("src/main/java/module-info.java", "module-info.java");
        put("src/main/java/" + plugin.path() + "/package-info.java", "package-info.java");
        put("src/main/resources/META-INF/services/" + templates.value("service"), "services");
        files.put("src/test/resources/" + plugin.path() + "/" + sample.fileName(), sample.bytes());
    }

    private void put(String path, String template) {
        files.put(path, templates.fill(template).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] json(Publication publication, Catalogue catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalogue.export(publication, "json", out);
        return out.toByteArray();
    }

    public String summary() {
        return summary;
    }

    /** The project appears whole or not at all: it is written beside its place, and moved there. */
    public void write(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Path parent = absolute.getParent() == null ? absolute : absolute.getParent();
            AtomicFiles.makeFolder(parent);
            // A run that is killed leaves this folder. No later run removes it: unlike a file, a folder cannot be
            // locked, so a folder of a run in progress,
            // or one with files of the user in it, could not be distinguished from a leftover.
            Path unfinished = Files.createDirectory(parent.resolve(TemporaryFile.newName() + ".d"));
            try {
                writeInto(unfinished, new AtomicFiles());
                Files.move(unfinished, absolute);
            } catch (IOException | OutputFailure e) {
                delete(unfinished);
                throw e;
            }
        } catch (OutputFailure e) {
            // What could not be written is known to people by the name that it was to have.
            throw e.getCause() instanceof IOException cause ? AtomicFiles.failure(folder, cause) : e;
        } catch (IOException e) {
            throw AtomicFiles.failure(folder, e);
        }
    }

    /**
     * Writes each file of the project in place of one that may be there; what else is in the folder stays.
     *
     * @param folder which is there
     * @param atomic writes them, and knows which may not be written
     */
    public void writeInto(Path folder, AtomicFiles atomic) {
        files.forEach((name, bytes) -> atomic.write(folder.resolve(name), sink -> sink.write(bytes)));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
