package org.entretien.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.testkit.ServiceAgreement;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void moduleAndServicesFileNameTheSameProvider() {
        ServiceAgreement.check(OpenNlpLanguageIdentifier.class);
    }

    @Test
    void serviceLoaderFindsItByItsId() {
        assertThat(ServiceLoader.load(LanguageIdentifier.class))
                .extracting(LanguageIdentifier::id)
                .containsExactly("opennlp");
    }
}
