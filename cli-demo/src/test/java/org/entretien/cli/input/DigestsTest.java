package org.entretien.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestsTest {
    @Test
    void holdsWhatWasAddedAndNothingElse() {
        Digests digests = new Digests();
        for (int i = 0; i < 20_000; i++) {
            assertThat(digests.add("name " + i)).isTrue();
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(digests.add("name " + i)).isFalse();
            assertThat(digests.contains("name " + i)).isTrue();
            assertThat(digests.contains("no name " + i)).isFalse();
        }
        assertThat(digests.size()).isEqualTo(20_000);
    }
}
