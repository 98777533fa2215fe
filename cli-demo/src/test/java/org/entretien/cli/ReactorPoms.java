package org.entretien.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingResult;

/**
 * The poms of this project as Maven sees them: with what they inherit, with profiles, and with their properties filled in.
 *
 * <p>Maven's own model builder reads them in this process, so that neither a second Maven nor the network is needed. It stops before imported
 * dependency management, for which poms of other projects would have to be there.
 */
final class ReactorPoms {
    private static final Path ROOT = Path.of(System.getProperty("entretien.root"));

    private ReactorPoms() {}

    /** {@return the folder of every module by its artifact id, the parent among them} */
    static Map<String, Path> folders() {
        Map<String, Path> folders = new TreeMap<>();
        Model parent = effective(ROOT);
        folders.put(parent.getArtifactId(), ROOT);
        for (String module : parent.getModules()) {
            Path folder = ROOT.resolve(module);
            folders.put(effective(folder).getArtifactId(), folder);
        }
        return folders;
    }

    /** {@return the effective pom of each module that a release publishes, by its artifact id} */
    static Map<String, Model> published() {
        Map<String, Model> published = new LinkedHashMap<>();
        folders().forEach((artifact, folder) -> {
            Model model = effective(folder, "release");
            if (!Boolean.parseBoolean(model.getProperties().getProperty("maven.deploy.skip"))) {
                published.put(artifact, model);
            }
        });
        return published;
    }

    /** {@return a property of the parent pom} */
    static String property(String name) {
        return effective(ROOT).getProperties().getProperty(name);
    }

    /** {@return the keys of the plugins for which the pom itself has a version, in a profile or not} */
    static Set<String> pluginsNamedIn(Path folder) {
        Model raw = result(folder).getRawModel();
        return Stream.concat(
                        Stream.of(raw.getBuild()),
                        raw.getProfiles().stream().map(Profile::getBuild).filter(Objects::nonNull))
                .flatMap(build -> Stream.concat(
                        build.getPlugins().stream(),
                        Optional.ofNullable(build.getPluginManagement()).stream()
                                .flatMap(managed -> managed.getPlugins().stream())))
                .filter(plugin -> plugin.getVersion() != null)
                .map(Plugin::getKey)
                .collect(Collectors.toSet());
    }

    /** {@return the effective pom in a folder, with the profiles that {@code -P} would name} */
    static Model effective(Path folder, String... profiles) {
        return result(folder, profiles).getEffectiveModel();
    }

    private static ModelBuildingResult result(Path folder, String... profiles) {
        ModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setPomFile(folder.resolve("pom.xml").toFile())
                .setActiveProfileIds(List.of(profiles))
                .setSystemProperties(System.getProperties())
                .setTwoPhaseBuilding(true);
        try {
            return new DefaultModelBuilderFactory().newInstance().build(request);
        } catch (ModelBuildingException e) {
            throw new IllegalStateException("cannot read the pom in " + folder, e);
        }
    }
}
