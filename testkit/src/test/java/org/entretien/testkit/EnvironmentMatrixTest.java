package org.entretien.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class EnvironmentMatrixTest {
    @Test
    void findsWhatOnlyWorksAtHome() {
        assertThatThrownBy(() -> EnvironmentMatrix.everywhere(
                        () -> assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("i")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsWhatFailsInAnotherThread() {
        Thread here = Thread.currentThread();
        assertThatThrownBy(() -> EnvironmentMatrix.everywhere(
                        () -> assertThat(Thread.currentThread()).isSameAs(here)))
                .hasCauseInstanceOf(AssertionError.class);
    }

    @Test
    void putsTheDefaultsBack() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        EnvironmentMatrix.everywhere(() -> {});
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
    }
}
