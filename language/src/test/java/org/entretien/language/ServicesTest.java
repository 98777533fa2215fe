package org.entretien.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.entretien.spi.LanguageIdentifier;
import org.junit.jupiter.api.Test;

/** The two lists of providers, for the class path and for the module path, say the same. */
class ServicesTest {
    private static final String SERVICE = LanguageIdentifier.class.getName();
    private static final String PROVIDER = OpenNlpLanguageIdentifier.class.getName();

    @Test
    void moduleAndServicesFileNameTheSameProvider() throws Exception {
        Class<?> plugin = OpenNlpLanguageIdentifier.class;
        // Not by name, which finds the descriptor of the Java platform first.
        URL here = plugin.getProtectionDomain().getCodeSource().getLocation();
        try (var module = new URL(here, "module-info.class").openStream();
                var services = plugin.getResourceAsStream("/META-INF/services/" + SERVICE)) {
            Set<ModuleDescriptor.Provides> provides =
                    ModuleDescriptor.read(module).provides();
            assertThat(provides).hasSize(1).allSatisfy(clause -> {
                assertThat(clause.service()).isEqualTo(SERVICE);
                assertThat(clause.providers()).containsExactly(PROVIDER);
            });
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(PROVIDER);
        }
    }

    @Test
    void serviceLoaderFindsItByItsId() {
        List<String> ids = ServiceLoader.load(LanguageIdentifier.class).stream()
                .map(provider -> provider.get().id())
                .toList();
        assertThat(ids).containsExactly("opennlp");
    }
}
