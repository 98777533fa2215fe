package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's dependency and its ten lines, in a project that has nothing else. */
@DisplayName("A project with the one dependency of the README")
@Tag("once")
class StarterIT {
    private static final Path ROOT = Path.of(System.getProperty("entretien.root"));

    private static final String IMPORTS = """
            import java.nio.file.Path;
            import org.entretien.catalogue.*;
            import org.entretien.domain.*;
            import org.entretien.spi.*;
            """;

    @TempDir
    private Path folder;

    private OutsideBuild build;

    @BeforeEach
    void stage() throws IOException {
        OutsideBuild.stage();
        build = new OutsideBuild(folder);
    }

    @Test
    void runsTheTenLinesOnTheClassPath() throws Exception {
        Path target = compiled();
        requireTheInterview(
                build.java(ROOT, "-cp", target.resolve("classes") + File.pathSeparator + target + "/lib/*", "out.Ten"));
    }

    @Test
    void runsTheTenLinesOnTheModulePathAndRequiresOneModule() throws Exception {
        Files.writeString(sources().resolve("module-info.java"), "module out { requires org.entretien; }");
        Path target = compiled();
        String path = target.resolve("classes") + File.pathSeparator + target.resolve("lib");
        requireTheInterview(build.java(ROOT, "-p", path, "-m", "out/out.Ten"));
    }

    /** Each published jar has its sources beside it after a build without any profile, so that "install" takes them along. */
    @Test
    void hasTheSourcesOfEveryJar() throws IOException {
        Map<String, Path> folders = ReactorPoms.folders();
        Map<String, Path> jars = ReactorPoms.published().values().stream()
                .filter(pom -> pom.getPackaging().equals("jar"))
                .collect(Collectors.toMap(
                        pom -> pom.getArtifactId() + "-" + pom.getVersion(),
                        pom -> folders.get(pom.getArtifactId()).resolve("target")));
        assertThat(jars).hasSizeGreaterThan(15).allSatisfy((name, target) -> {
            assertThat(target.resolve(name + ".jar")).exists();
            assertThat(target.resolve(name + "-sources.jar")).isNotEmptyFile();
        });
    }

    private Path sources() throws IOException {
        return Files.createDirectories(folder.resolve("project/src/main/java"));
    }

    /** {@return the folder with the classes of the project in {@code classes} and all that it depends on in {@code lib}} */
    private Path compiled() throws IOException, InterruptedException {
        Path project = folder.resolve("project");
        Files.createDirectories(sources().resolve("out"));
        Files.writeString(
                sources().resolve("out/Ten.java"),
                "package out;\n" + IMPORTS + "public class Ten { public static void main(String[] args) {\n"
                        + code("java") + "} }");
        Files.writeString(project.resolve("pom.xml"), pom(code("xml")));
        Run run = build.maven(
                project,
                "compile",
                "dependency:copy-dependencies",
                "-DoutputDirectory=target/lib",
                "-DincludeScope=runtime");
        assertThat(run.code()).as(run.out()).isZero();
        return project.resolve("target");
    }

    /** {@return the first code in the README that is in a language} */
    private static String code(String language) throws IOException {
        String text = Files.readString(ROOT.resolve("README.md"));
        String open = "```" + language + "\n";
        int start = text.indexOf(open) + open.length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static String pom(String dependency) {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>example</groupId>
                  <artifactId>out</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>%s</dependencies>
                  <build><plugins>%s</plugins></build>
                </project>
                """.formatted(
                        dependency,
                        Stream.of("resources", "compiler", "dependency")
                                .map(StarterIT::plugin)
                                .collect(Collectors.joining()));
    }

    /** The versions are those of this build, so that they are there. */
    private static String plugin(String name) {
        return "<plugin><artifactId>maven-" + name + "-plugin</artifactId><version>"
                + ReactorPoms.property("version." + name + "-plugin") + "</version></plugin>";
    }

    /** All of it, with the language of each headline, which is the work of a plugin with a library of its own. */
    private static void requireTheInterview(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("? ")
                .endsWith(Files.readString(ROOT.resolve("seeds/expected/aggregator-fr.json")));
    }
}
