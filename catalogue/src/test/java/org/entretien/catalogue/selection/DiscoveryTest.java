package org.entretien.catalogue.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.Providers;
import org.entretien.catalogue.isolation.Origin;
import org.entretien.catalogue.provider.Provider;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.spi.Plugin;
import org.entretien.spi.PluginMissing;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    @TempDir
    private Path folder;

    private Catalogue discover(String... lines) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(PublicationParser.class.getName()), List.of(lines));
        URL[] places = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            return Catalogue.discover(loader);
        }
    }

    private Catalogue discover(Class<?>... providers) throws IOException {
        return discover(Arrays.stream(providers).map(Class::getName).toArray(String[]::new));
    }

    private static List<String> ids(Catalogue catalogue) {
        return catalogue.parsers().stream().map(Plugin::id).toList();
    }

    @Test
    void noPluginsAreAnErrorThatSaysSo() throws IOException {
        Catalogue none = discover(new String[0]);
        assertThat(none.parsers()).isEmpty();
        assertThat(none.failures()).isEmpty();
        assertThatThrownBy(() -> none.parse(Source.ofText("page.txt", "x")))
                .isInstanceOf(PluginMissing.class)
                .hasMessageContaining("no parser was found")
                .hasMessageContaining("org.entretien:entretien-parser-text");
        assertThatThrownBy(() -> none.exporter("json")).isInstanceOf(PluginMissing.class);
    }

    @Test
    void theOrderIsPriorityThenIdWhateverTheFileSays() throws IOException {
        List<Class<?>> providers =
                new ArrayList<>(List.of(Providers.Alpha.class, Providers.Beta.class, Providers.Urgent.class));
        for (int i = 0; i < providers.size(); i++) {
            Collections.rotate(providers, 1);
            assertThat(ids(discover(providers.toArray(Class<?>[]::new)))).containsExactly("urgent", "alpha", "beta");
        }
    }

    @Test
    void aBrokenProviderIsNamedAndTheOthersWork() throws IOException {
        Catalogue catalogue = discover(
                Providers.Throwing.class,
                Providers.Alpha.class,
                Providers.Uninitialised.class,
                Providers.Endless.class,
                Providers.Unnamed.class,
                Providers.Nameless.class,
                Providers.Beta.class);
        assertThat(ids(catalogue)).containsExactly("alpha", "beta");
        String failures = catalogue.failures().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(failures)
                .contains("Providers$Throwing", "no licence file")
                .contains("Providers$Uninitialised", "NumberFormatException")
                .contains("Providers$Endless", "StackOverflowError")
                .contains("Providers$Unnamed", "lower-case letters, digits and hyphens: Has Blanks")
                .contains("Providers$Nameless", "who, me?");
        assertThat(catalogue.failures())
                .hasSize(5)
                .allMatch(failure -> failure.kind().equals("PublicationParser"));
        assertThat(catalogue.failures()).allMatch(failure -> failure.jar().isPresent());
    }

    @Test
    void whatIsNoProviderAtAllIsAFailureToo() throws IOException {
        Catalogue catalogue = discover(
                "org.entretien.NoSuchClass", Providers.Stranger.class.getName(), Providers.Alpha.class.getName());
        assertThat(ids(catalogue)).containsExactly("alpha");
        assertThat(catalogue.failures())
                .extracting(ProviderFailure::reason)
                .anyMatch(reason -> reason.contains("org.entretien.NoSuchClass"))
                .anyMatch(reason -> reason.contains("Stranger"));
    }

    @Test
    void aBrokenServicesFileIsAFailure() throws IOException {
        assertThat(discover("this is no class name").failures()).hasSize(1);
    }

    @Test
    void equalIdsAreRefusedAndBothAreNamed() throws IOException {
        Catalogue catalogue = discover(Providers.Alpha.class, Providers.Beta.class, Providers.SecondAlpha.class);
        assertThat(ids(catalogue)).containsExactly("beta");
        assertThat(catalogue.failures()).hasSize(1);
        assertThat(catalogue.failures().get(0).reason())
                .contains(
                        "the id alpha is claimed by ",
                        "Providers$Alpha in ",
                        "Providers$SecondAlpha in ",
                        "none of them");
    }

    @Test
    void providersTellWhereTheyComeFrom() throws IOException {
        Provider provider = discover(Providers.Alpha.class).providers().get(0);
        assertThat(provider.kind()).isEqualTo("PublicationParser");
        assertThat(provider.className()).isEqualTo(Providers.Alpha.class.getName());
        assertThat(provider.jar().orElseThrow()).contains("test-classes");
    }

    @Test
    void theLoaderOfTheThreadIsAsked() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(PublicationParser.class.getName()), Providers.Alpha.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] places = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            thread.setContextClassLoader(loader);
            assertThat(ids(Catalogue.discover())).containsExactly("alpha");
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(ids(Catalogue.discover())).isEmpty();
    }

    @Test
    void aFileThatNamesNothingButWhatIsNotThereIsNotReadToItsEnd() throws IOException {
        String[] lines = IntStream.range(0, 150)
                .mapToObj(i -> "org.entretien.NoSuchClass" + i)
                .toArray(String[]::new);
        assertThat(discover(lines).failures()).hasSize(100);
        assertThat(discover(Arrays.copyOf(lines, 99)).failures()).hasSize(99);
    }

    @Test
    void whereAThreadHasNoLoaderThatOfThisLibraryIsAsked() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            assertThat(ids(Catalogue.discover())).isEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aModuleTellsItsVersion() {
        assertThat(Origin.version(org.junit.jupiter.api.Test.class))
                .as("of a jar that states it")
                .isPresent();
        assertThat(Origin.version(Object.class))
                .as("of a module that states it")
                .isPresent();
        assertThat(Origin.version(Providers.Alpha.class)).isEmpty();
    }

    @Test
    void aFailureTellsWhoHasFailedAsFarAsThatIsKnown() {
        assertThat(new ProviderFailure("Kind", Optional.empty(), Optional.empty(), "no such class"))
                .hasToString("Kind: a provider: no such class");
        assertThat(new ProviderFailure("Kind", Optional.of("A"), Optional.empty(), "torn"))
                .hasToString("Kind: A: torn");
        assertThat(new ProviderFailure("Kind", Optional.of("A"), Optional.of("a.jar"), "torn"))
                .hasToString("Kind: A in a.jar: torn");
    }
}
