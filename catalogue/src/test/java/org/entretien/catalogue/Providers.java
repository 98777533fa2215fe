package org.entretien.catalogue;

import java.util.stream.Stream;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/** Providers as a service loader meets them, good and broken. */
public final class Providers {
    private Providers() {}

    /** Works. */
    public static class Alpha implements PublicationParser {
        @Override
        public String id() {
            return "alpha";
        }

        @Override
        public Format format() {
            return Fakes.parser("x").format();
        }

        @Override
        public Probe probe(DocumentHead head) {
            return new Probe(10, "always a little");
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            return Stream.of(Fakes.parsed(id()));
        }
    }

    /** Works too. */
    public static final class Beta extends Alpha {
        @Override
        public String id() {
            return "beta";
        }
    }

    /** Works and goes first. */
    public static final class Urgent extends Alpha {
        @Override
        public String id() {
            return "urgent";
        }

        @Override
        public int priority() {
            return 7;
        }
    }

    /** Claims the id of another. */
    public static final class SecondAlpha extends Alpha {}

    /** Cannot be made. */
    public static final class Throwing extends Alpha {
        /** Fails. */
        public Throwing() {
            throw new IllegalStateException("no licence file");
        }
    }

    /** Cannot be loaded. */
    public static final class Uninitialised extends Alpha {
        static final int NUMBER = Integer.parseInt("none");
    }

    /** Fails in a way that is no exception. */
    public static final class Endless extends Alpha {
        /** Fails. */
        public Endless() {
            fall(0);
        }

        private static int fall(int depth) {
            return depth < 0 ? depth : fall(depth + 1) + 1;
        }
    }

    /** Has an id that is none. */
    public static final class Unnamed extends Alpha {
        @Override
        public String id() {
            return "Has Blanks";
        }
    }

    /** Fails when it is asked for its id. */
    public static final class Nameless extends Alpha {
        @Override
        public String id() {
            throw new UnsupportedOperationException("who, me?");
        }
    }

    /** Is no parser. */
    public static final class Stranger {}
}
