package org.entretien.testkit.architecture;

import java.util.List;
import net.jqwik.api.Arbitrary;

/** Breaks rules, so that a test sees them notice. */
public class OpenHouse {
    /** Names a third party. */
    public List<Arbitrary<String>> arbitraries() {
        return List.of();
    }

    java.io.InputStream unpacked(java.io.InputStream packed) throws java.io.IOException {
        return new java.util.zip.GZIPInputStream(packed);
    }

    void print() {
        System.out.println(System.currentTimeMillis());
    }
}
