package org.entretien.testkit.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.domain.Publication;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/**
 * Plugins that cannot be used at all: what is wrong with them is met while they are loaded.
 *
 * @since 0.1.0
 */
public final class Unloadable {
    private static final String NEWER = "org.entretien.testkit.hostile.OfANewerJava";
    private static final int VERSION_OF_NO_JAVA = 0x00FF;

    private Unloadable() {}

    /**
     * A class loader that sees all of these parsers, and nothing else that the given one does not see.
     *
     * @param folder an empty one, in which files are made
     * @param parent sees the classes of the test kit
     * @return the loader; to be closed
     * @throws IOException when the files cannot be made
     */
    public static URLClassLoader loader(Path folder, ClassLoader parent) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        List<String> names = Stream.concat(
                        classes().stream().map(Class::getName),
                        Stream.of(NEWER, "org.entretien.testkit.hostile.NoSuchClass", HostilePlugins.class.getName()))
                .toList();
        Files.write(services.resolve(PublicationParser.class.getName()), names);
        writeNewer(folder);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent);
    }

    /** {@return the classes that fail inside a service loader, and those that fail later} */
    public static List<Class<? extends PublicationParser>> classes() {
        return List.of(
                ThrowingConstructor.class,
                ThrowingInitialiser.class,
                EndlessConstructor.class,
                OverflowingConstructor.class,
                NullId.class,
                BadId.class,
                LongId.class,
                ThrowingId.class,
                NullFormat.class,
                ThrowingPriority.class,
                SameIdOnce.class,
                SameIdTwice.class);
    }

    /** A class of a Java that is not yet: the version in its file is too high. */
    private static void writeNewer(Path folder) throws IOException {
        String name = "Unloadable$ThrowingConstructor.class";
        try (InputStream in = Unloadable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not found: " + name);
            }
            byte[] bytes = in.readAllBytes();
            bytes[6] = 0;
            bytes[7] = (byte) VERSION_OF_NO_JAVA;
            Path file = folder.resolve(NEWER.replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    /** A parser with nothing wrong in it, for the others to spoil. */
    private abstract static class Sound implements PublicationParser {
        @Override
        public String id() {
            return "sound";
        }

        @Override
        public Format format() {
            return new Format("Hostile", List.of(), List.of("hostile"));
        }

        @Override
        public Probe probe(DocumentHead head) {
            return Probe.no("does not get so far");
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            return Stream.of(new Outcome.Parsed(
                    ParseResult.exact(Publication.titled("All is well").build())));
        }
    }

    /** Cannot be made. */
    public static final class ThrowingConstructor extends Sound {
        /** Fails. */
        public ThrowingConstructor() {
            HarmfulAction.fail();
        }
    }

    /** Cannot be initialised. */
    public static final class ThrowingInitialiser extends Sound {
        private static final int NUMBER = Integer.parseInt("no number");

        /** Never runs. */
        public ThrowingInitialiser() {}

        /** {@return never} */
        static int number() {
            return NUMBER;
        }
    }

    /** Is never made. */
    public static final class EndlessConstructor extends Sound {
        /** Works on, and for interrupts cares nothing: a quarter of a minute of a processor stands for ever. */
        @SuppressWarnings("this-escape")
        public EndlessConstructor() {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long end = threads.getCurrentThreadCpuTime() + 15_000_000_000L;
            while (threads.getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** Falls while it is made. */
    public static final class OverflowingConstructor extends Sound {
        /** Fails. */
        public OverflowingConstructor() {
            HarmfulAction.overflow("");
        }
    }

    /** Has no id. */
    public static final class NullId extends Sound {
        /** For the service loader. */
        public NullId() {}

        @Override
        @SuppressWarnings("NullAway")
        public String id() {
            return none();
        }
    }

    /** Has an id that cannot be typed. */
    public static final class BadId extends Sound {
        /** For the service loader. */
        public BadId() {}

        @Override
        public String id() {
            return "Bad Id";
        }
    }

    /** Has an id that never ends, almost. */
    public static final class LongId extends Sound {
        /** For the service loader. */
        public LongId() {}

        @Override
        public String id() {
            return "a".repeat(1_000_000);
        }
    }

    /** Does not say its id. */
    public static final class ThrowingId extends Sound {
        /** For the service loader. */
        public ThrowingId() {}

        @Override
        public String id() {
            return HarmfulAction.failCheckedly();
        }
    }

    /** Has no format. */
    public static final class NullFormat extends Sound {
        /** For the service loader. */
        public NullFormat() {}

        @Override
        public String id() {
            return "null-format";
        }

        @Override
        @SuppressWarnings("NullAway")
        public Format format() {
            return none();
        }
    }

    /** Does not say its priority. */
    public static final class ThrowingPriority extends Sound {
        /** For the service loader. */
        public ThrowingPriority() {}

        @Override
        public int priority() {
            return HarmfulAction.assertFalsely();
        }
    }

    /** Claims an id. */
    public static final class SameIdOnce extends Sound {
        /** For the service loader. */
        public SameIdOnce() {}
    }

    /** Claims it, too. */
    public static final class SameIdTwice extends Sound {
        /** For the service loader. */
        public SameIdTwice() {}
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "unchecked"})
    private static <T> T none() {
        return (T) (@Nullable Object) null;
    }
}
