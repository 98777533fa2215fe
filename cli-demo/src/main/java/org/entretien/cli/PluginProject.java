package org.entretien.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entretien.Catalogue;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.SiteProfile;

/** The files of a Maven project with a new plugin. */
final class PluginProject {
    private final PluginName plugin;
    private final PluginTemplates templates;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String summary = "";

    private PluginProject(PluginName plugin, PluginTemplates templates) {
        this.plugin = plugin;
        this.templates = templates;
    }

    /** A profile of the site that the sample is a page of, with a first rule that is true of it. */
    static PluginProject ofProfile(PluginName plugin, PluginSample sample, Catalogue catalogue) {
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
                + "/expected.json says what the sample is read as now: correct what is wrong in it, then add rules until the test passes\n";
        return project;
    }

    /** A parser that takes each line for a block. */
    static PluginProject ofParser(PluginName plugin, PluginSample sample, Catalogue catalogue) {
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
                + ", which takes each line for a block: teach it your format\n";
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
            throw new UsageError("--sample has no text that could be read by lines: " + e.getMessage());
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

    String summary() {
        return summary;
    }

    /** The project appears whole or not at all: it is written beside its place, and moved there. */
    void write(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Path parent = absolute.getParent() == null ? absolute : absolute.getParent();
            Files.createDirectories(parent);
            Path unfinished = Files.createTempDirectory(parent, ".entretien-plugin-");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = unfinished.resolve(file.getKey());
                Files.createDirectories(AtomicFiles.folder(target));
                Files.write(target, file.getValue());
            }
            Files.move(unfinished, absolute);
        } catch (IOException e) {
            throw new OutputFailure(folder.toString(), Reasons.of(e, folder), e);
        }
    }
}
