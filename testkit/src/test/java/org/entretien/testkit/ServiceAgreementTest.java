package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entretien.domain.Publication;
import org.junit.jupiter.api.Test;

class ServiceAgreementTest {
    @Test
    void aJarWithoutAnyProviderDoesNotPass() {
        assertThatThrownBy(() -> ServiceAgreement.check(Publication.class)).isInstanceOf(AssertionError.class);
    }
}
