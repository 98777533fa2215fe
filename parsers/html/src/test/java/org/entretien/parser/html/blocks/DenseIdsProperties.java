package org.entretien.parser.html.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Hashes get the numbers that a map would give them. */
class DenseIdsProperties {
    @Property
    void areNumberedAsAMapWouldNumberThem(@ForAll List<@IntRange(min = -900, max = 900) Integer> hashes) {
        DenseIds numbering = new DenseIds();
        Map<Long, Integer> expected = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            for (int hash : hashes) {
                long wide = hash * 0x1_0000_0001L;
                int next = expected.size();
                assertThat(numbering.of(wide)).isEqualTo(expected.computeIfAbsent(wide, any -> next));
            }
        }
    }

    @Property(tries = 5)
    void growWithThePage(@ForAll long seed) {
        DenseIds numbering = new DenseIds();
        for (int i = 0; i < 5_000; i++) {
            assertThat(numbering.of(seed + i * 7L)).isEqualTo(i);
        }
        assertThat(numbering.of(seed + 7L)).isEqualTo(1);
    }
}
