package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.RepositoryBase;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven Central asks of a pom and of what lies beside it; and that nothing of a release happens without its profile. */
@DisplayName("The pom of a published module")
class PublishedPomsTest {
    private static final Set<String> NOT_PUBLISHED =
            Set.of("entretien-cli-demo", "entretien-conformance", "entretien-training", "entretien-benchmarks");
    /** There javadoc finds nothing to make a jar of, so that one is made of a page that says where to look. */
    private static final String WITHOUT_CLASSES = "entretien";

    private static final Map<String, Model> PUBLISHED = ReactorPoms.published();

    static Collection<Model> published() {
        return PUBLISHED.values();
    }

    static Stream<Model> publishedJars() {
        return PUBLISHED.values().stream().filter(model -> model.getPackaging().equals("jar"));
    }

    @Test
    void belongsToEveryModuleButTheToolsAndTheCommandLine() {
        Set<String> others = new TreeSet<>(ReactorPoms.folders().keySet());
        others.removeAll(PUBLISHED.keySet());
        assertThat(others).isEqualTo(NOT_PUBLISHED);
        assertThat(PUBLISHED).hasSizeGreaterThan(20).containsKeys("entretien", "entretien-parent", "entretien-bom");
    }

    @ParameterizedTest
    @MethodSource("published")
    void saysWhatItIsAndUnderWhichLicence(Model pom) {
        assertThat(pom.getGroupId()).isEqualTo("org.entretien");
        assertThat(pom.getName()).startsWith("Entretien");
        assertFilled(pom.getVersion(), pom.getDescription(), pom.getUrl());
        assertThat(pom.getLicenses())
                .singleElement()
                .satisfies(licence -> assertThat(licence.getName()).isEqualTo("Apache-2.0"));
        assertThat(pom.getLicenses()).allSatisfy(licence -> assertFilled(licence.getUrl()));
    }

    /** A description that a module does not have is inherited without a word. */
    @Test
    void hasANameAndADescriptionOfItsOwn() {
        assertThat(published()).extracting(Model::getName).doesNotHaveDuplicates();
        assertThat(published()).extracting(Model::getDescription).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("published")
    void saysWhoWritesItAndWhere(Model pom) {
        assertThat(pom.getDevelopers())
                .isNotEmpty()
                .allSatisfy(developer -> assertFilled(developer.getId(), developer.getName(), developer.getEmail()));
        assertFilled(
                pom.getScm().getConnection(),
                pom.getScm().getDeveloperConnection(),
                pom.getScm().getUrl());
        assertThat(pom.getScm().getConnection()).startsWith("scm:git:");
        assertThat(pom.getScm().getDeveloperConnection()).startsWith("scm:git:");
    }

    /** A module is not at an address of its own, where Maven would put it by appending its name. */
    @ParameterizedTest
    @MethodSource("published")
    void namesTheAddressesOfTheProject(Model pom) {
        assertThat(List.of(
                        pom.getUrl(),
                        pom.getScm().getUrl(),
                        pom.getScm().getConnection(),
                        pom.getScm().getDeveloperConnection()))
                .containsExactly(
                        ReactorPoms.property("release.url"),
                        ReactorPoms.property("release.scm.url"),
                        ReactorPoms.property("release.scm.connection"),
                        ReactorPoms.property("release.scm.developerConnection"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void needsNoRepositoryButCentralAndNoFileOfThisMachine(Model pom) {
        // Maven itself adds the one that is called central.
        assertThat(Stream.concat(pom.getRepositories().stream(), pom.getPluginRepositories().stream())
                        .map(RepositoryBase::getId))
                .containsOnly("central");
        assertThat(pom.getDependencies()).extracting(Dependency::getScope).doesNotContain("system");
    }

    @ParameterizedTest
    @MethodSource("published")
    void isSignedAndHandedOverByTheReleaseProfile(Model pom) {
        assertThat(goals(pom, "maven-gpg-plugin")).contains("sign");
        Plugin publishing = plugin(pom, "central-publishing-maven-plugin");
        assertThat(publishing.getExtensions()).isEqualTo("true");
        Xpp3Dom configuration = (Xpp3Dom) publishing.getConfiguration();
        assertThat(configuration.getChild("autoPublish").getValue()).isEqualTo("false");
        assertThat(Stream.of(configuration.getChild("excludeArtifacts").getChildren())
                        .map(Xpp3Dom::getValue))
                .containsExactlyInAnyOrderElementsOf(NOT_PUBLISHED);
    }

    @ParameterizedTest
    @MethodSource("publishedJars")
    void hasSourcesJavadocAndABillOfMaterials(Model pom) {
        assertThat(goals(pom, "maven-source-plugin")).containsExactly("jar-no-fork");
        assertThat(goals(
                        pom, pom.getArtifactId().equals(WITHOUT_CLASSES) ? "maven-jar-plugin" : "maven-javadoc-plugin"))
                .contains("jar");
        assertThat(goals(pom, "cyclonedx-maven-plugin")).containsExactly("makeBom");
    }

    @ParameterizedTest
    @MethodSource("published")
    void pinsEveryPlugin(Model pom) {
        assertThat(pom.getBuild().getPlugins()).isNotEmpty().allSatisfy(plugin -> {
            String version = versions(pom).get(plugin.getKey());
            assertFilled(version);
            assertThat(version).doesNotContain("SNAPSHOT", "LATEST", "RELEASE");
        });
    }

    @Test
    void withoutTheProfileMakesSourcesAndNothingElseOfARelease() {
        for (Map.Entry<String, Path> module : ReactorPoms.folders().entrySet()) {
            Model pom = ReactorPoms.effective(module.getValue());
            assertThat(pom.getProperties().getProperty("maven.deploy.skip"))
                    .as(module.getKey())
                    .isEqualTo("true");
            assertThat(pom.getBuild().getPlugins())
                    .extracting(Plugin::getArtifactId)
                    .doesNotContain(
                            "maven-gpg-plugin",
                            "central-publishing-maven-plugin",
                            "maven-javadoc-plugin",
                            "cyclonedx-maven-plugin");
            if (pom.getPackaging().equals("jar")) {
                assertThat(goals(pom, "maven-source-plugin"))
                        .as(module.getKey())
                        .containsExactly("jar-no-fork");
            }
        }
    }

    /** The bom has no parent, so it repeats what it shares with it. */
    @Test
    void isAlignedByTheBom() {
        Model bom = PUBLISHED.get("entretien-bom");
        Model parent = PUBLISHED.get("entretien-parent");
        assertThat(facts(bom)).isEqualTo(facts(parent)).hasSizeGreaterThan(6);
        assertThat(bom.getProperties())
                .containsEntry(
                        "project.build.outputTimestamp",
                        parent.getProperties().getProperty("project.build.outputTimestamp"));
        Map<String, String> pinned = versions(parent);
        // Maven pins some plugins as well, which are nothing of the bom's.
        Map<String, String> named = versions(bom);
        named.keySet()
                .retainAll(ReactorPoms.pluginsNamedIn(ReactorPoms.folders().get("entretien-bom")));
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy((plugin, version) -> assertThat(version).as(plugin).isEqualTo(pinned.get(plugin)));
        assertThat(bom.getDependencyManagement().getDependencies())
                .extracting(Dependency::getArtifactId)
                .containsExactlyInAnyOrderElementsOf(
                        publishedJars().map(Model::getArtifactId).toList());
    }

    /** What is not set cannot be released, whichever of the facts it is. */
    @Test
    void isRefusedWhileAFactOfTheReleaserIsMissing() {
        for (String artifact : List.of("entretien-parent", "entretien-bom")) {
            Model pom = PUBLISHED.get(artifact);
            Xpp3Dom rule = execution(plugin(pom, "maven-enforcer-plugin"), "know-who-releases");
            assertThat(rule.getChild("property").getValue()).isEqualTo("release.facts");
            String regex = rule.getChild("regex").getValue();
            assertThat(rule.getChild("regexMessage").getValue())
                    .contains("release.*")
                    .doesNotContain("\n");
            Map<String, String> facts = facts(pom);
            String all = facts.remove("release.facts");
            assertThat(all.split(" ")).containsExactlyInAnyOrderElementsOf(facts.values());
            assertThat("https://unset.invalid/entretien unset unset@unset.invalid".split(" "))
                    .allSatisfy(placeholder -> assertThat("https://skerry.example/ " + placeholder + " Ada")
                            .doesNotMatch(regex));
            assertThat("https://skerry.example/ scm:git:https://skerry.example/e.git Ada Lermont")
                    .matches(regex);
        }
    }

    private static Map<String, String> facts(Model pom) {
        return pom.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("release."))
                .collect(Collectors.toMap(
                        name -> name, name -> pom.getProperties().getProperty(name)));
    }

    /** {@return the version of each plugin, whether it is said where it is used or where plugins are managed} */
    private static Map<String, String> versions(Model pom) {
        Map<String, String> versions = new LinkedHashMap<>();
        Stream.concat(pom.getBuild().getPluginManagement().getPlugins().stream(), pom.getBuild().getPlugins().stream())
                .filter(plugin -> plugin.getVersion() != null)
                .forEach(plugin -> versions.put(plugin.getKey(), plugin.getVersion()));
        return versions;
    }

    private static Plugin plugin(Model pom, String artifact) {
        return pom.getBuild().getPlugins().stream()
                .filter(plugin -> plugin.getArtifactId().equals(artifact))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pom + " has no " + artifact));
    }

    private static List<String> goals(Model pom, String artifact) {
        return plugin(pom, artifact).getExecutions().stream()
                .map(PluginExecution::getGoals)
                .flatMap(List::stream)
                .toList();
    }

    private static Xpp3Dom execution(Plugin enforcer, String id) {
        Xpp3Dom configuration = (Xpp3Dom) enforcer.getExecutionsAsMap().get(id).getConfiguration();
        return configuration.getChild("rules").getChild("requireProperty");
    }

    private static void assertFilled(String... values) {
        assertThat(values).allSatisfy(value -> assertThat(value).isNotBlank().doesNotContain("${"));
    }
}
