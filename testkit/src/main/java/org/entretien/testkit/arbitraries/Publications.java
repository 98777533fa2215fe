package org.entretien.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.entretien.domain.Publication;

/**
 * Arbitrary publications for properties.
 *
 * <pre>{@code
 * @Property
 * void holds(@ForAll(supplier = Publications.Valid.class) Publication publication) { ... }
 * }</pre>
 *
 * <p>They reach for the edges: all of Unicode that the model admits, no-break and zero-width blanks, right-to-left scripts, code points
 * past U+FFFF, markup of every format, blanks at both ends, the first and last years, odd offsets, empty lists and long ones.
 *
 * @since 0.1.0
 */
public final class Publications {
    private Publications() {}

    /**
     * Publications that break no constraint: what an exporter is given.
     *
     * @return an arbitrary of valid publications
     */
    public static Arbitrary<Publication> valid() {
        return new PartArbitraries(TextArbitraries.visible())
                .validPublications()
                .withoutEdgeCases();
    }

    /**
     * Publications that can be constructed, valid or not: blank texts, strangers as speakers, interviews without turns.
     *
     * @return an arbitrary of publications
     */
    public static Arbitrary<Publication> any() {
        return new PartArbitraries(TextArbitraries.any()).anyPublications().withoutEdgeCases();
    }

    /**
     * For {@code @ForAll(supplier = …)}: {@link Publications#valid}.
     *
     * @since 0.1.0
     */
    public static final class Valid implements ArbitrarySupplier<Publication> {
        /** For jqwik. */
        public Valid() {}

        @Override
        public Arbitrary<Publication> get() {
            return valid();
        }
    }

    /**
     * For {@code @ForAll(supplier = …)}: {@link Publications#any}.
     *
     * @since 0.1.0
     */
    public static final class Any implements ArbitrarySupplier<Publication> {
        /** For jqwik. */
        public Any() {}

        @Override
        public Arbitrary<Publication> get() {
            return any();
        }
    }

    /**
     * For {@code @ForAll(supplier = …)}: one to five publications of {@link Publications#any}.
     *
     * @since 0.1.0
     */
    public static final class Sequences implements ArbitrarySupplier<List<Publication>> {
        /** For jqwik. */
        public Sequences() {}

        @Override
        public Arbitrary<List<Publication>> get() {
            return any().list().ofMinSize(1).ofMaxSize(5);
        }
    }
}
