package org.entretien.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.catalogue.provider.ProviderFailure;
import org.entretien.domain.Publication;
import org.entretien.page.Page;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.entretien.testkit.PlainParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A catalogue with a hostile plugin")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(600) // What never ends fails; how soon the others end depends on the machine.
class ContainmentTest {
    private static final ParseOptions OPTIONS = ParseOptions.DEFAULT.withLimits(
            Limits.DEFAULT.withTime(Duration.ofMillis(300)).withElapsedTime(Duration.ofSeconds(1)));
    private static final byte[] PAGE = "A page of some words".getBytes(StandardCharsets.UTF_8);

    /** An input stream and not bytes: one that can be left open. */
    private static final Source DOCUMENT = Source.of("page.hostile", () -> new ByteArrayInputStream(PAGE));

    private static final HostilePlugins LASTING = new HostilePlugins();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();
    private static final List<CompletableFuture<Void>> EXPORTS = new ArrayList<>();

    private final HostilePlugins hostile = new HostilePlugins();

    @AfterEach
    void release() {
        hostile.close();
    }

    static Stream<String> parsers() {
        return ids(new HostilePlugins().parsers());
    }

    static Stream<String> profiles() {
        return ids(new HostilePlugins().profiles());
    }

    /** Those that need no waiting for. */
    static Stream<String> prompt() {
        return parsers()
                .filter(id -> !id.contains("endless")
                        && !id.contains("never")
                        && !id.equals("parse-sleeps-through-interrupts")
                        && !id.equals("parse-forgets-its-deadline"));
    }

    private static Stream<String> ids(List<? extends Plugin> plugins) {
        return plugins.stream().map(Plugin::id);
    }

    /** Reads a page as ours do: asks the profiles, and takes its time from the context. */
    private static final PublicationParser PAGES = new PlainParser("page", (source, context) -> {
        String text = new String(source.readAll(context), StandardCharsets.UTF_8);
        Page page = new Page(text, List.of(), source.uri(), java.util.Optional.empty());
        for (SiteProfile profile : context.services().siteProfiles()) {
            if (profile.fits(page)) {
                profile.zone(text, "");
            }
        }
        return Stream.of(
                new Outcome.Parsed(ParseResult.exact(Publication.titled(text).build())));
    });

    /** In memory for plugins that change it, behind a stream for plugins that leave it open. */
    private static Source document(String id) {
        return id.startsWith("changes") ? Source.of("page.hostile", PAGE.clone()) : DOCUMENT;
    }

    private static List<Outcome> all(Catalogue catalogue, ParseOptions options) {
        Source document = document(catalogue.parsers().get(0).id());
        try (Stream<Outcome> outcomes = catalogue.parseAll(document, options)) {
            return outcomes.toList();
        }
    }

    private static void requireFailureOf(String id, List<Outcome> outcomes) {
        assertThat(outcomes.get(outcomes.size() - 1))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason())
                                .isInstanceOfSatisfying(PluginFailure.class, failure -> {
                                    assertThat(failure.plugin()).isEqualTo(id);
                                    assertThat(failure.jar()).isPresent();
                                    assertThat(failure).hasMessageContaining("plugin " + id + " failed: ");
                                }));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void namesTheParserInTime(String id) {
        requireFailureOf(id, all(Catalogue.of(parser(id)), OPTIONS));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** Reading one publication is no way around. */
    @ParameterizedTest
    @MethodSource("prompt")
    void namesTheParserToWhoeverWantsOnePublication(String id) {
        Catalogue catalogue = Catalogue.of(parser(id));
        assertThatThrownBy(() -> catalogue.parse(document(id)))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining(id);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void namesTheProfileAndNotTheParser(String id) {
        SiteProfile profile = hostile.profiles().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        requireFailureOf(id, all(Catalogue.of(PAGES, profile), OPTIONS));
    }

    /** Each has ten seconds of a processor: they have them side by side, while the other tests run. */
    @BeforeAll
    static void beginWhatTakesLong() {
        for (PublicationExporter exporter : LASTING.exporters()) {
            EXPORTS.add(CompletableFuture.runAsync(() -> requireFailure(exporter), THREADS));
        }
    }

    @AfterAll
    static void endIt() {
        LASTING.close();
        THREADS.shutdownNow();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void namesTheExporterInTime() {
        assertThat(EXPORTS).hasSizeGreaterThan(5);
        EXPORTS.forEach(CompletableFuture::join);
    }

    private static void requireFailure(PublicationExporter exporter) {
        Catalogue catalogue = Catalogue.of(exporter);
        Publication publication = Publication.titled("A").build();
        Room out = new Room();
        assertThatThrownBy(() -> catalogue.export(publication, exporter.id(), out))
                .isInstanceOfSatisfying(
                        PluginFailure.class,
                        failure -> assertThat(failure.plugin()).isEqualTo(exporter.id()));
        assertThat(out.closed).as("the caller's stream is closed").isFalse();
        int size = out.size();
        // Whatever was given up is cut off from the caller's stream.
        out.write(1);
        assertThat(out.size()).isEqualTo(size + 1);
    }

    /** Has room for some bytes and forgets the others. */
    private static final class Room extends ByteArrayOutputStream {
        private volatile boolean closed;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count < 10_000) {
                super.write(bytes, offset, length);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void namesWhatCannotBeLoadedAndUsesTheRest(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = Unloadable.loader(folder, getClass().getClassLoader())) {
            Catalogue catalogue = Catalogue.discover(loader);
            assertThat(catalogue.parsers()).isEmpty();
            String failures =
                    catalogue.failures().stream().map(ProviderFailure::toString).collect(Collectors.joining("\n"));
            for (Class<?> kind : Unloadable.classes()) {
                assertThat(failures).contains(kind.getName());
            }
            assertThat(failures)
                    .contains("OfANewerJava", "NoSuchClass", "HostilePlugins")
                    .containsPattern(
                            "it did not end within (5000 ms of work|30000 ms by the clock), and its thread was abandoned")
                    .contains("the id sound is claimed by")
                    .contains("checked, and not declared");
            assertThat(failures.lines()).allMatch(line -> line.length() < 1500);
        }
    }

    @Test
    void readsOnWithTheOthers() {
        for (String id : List.of("probe-throws", "probe-null")) {
            List<Outcome> outcomes = all(Catalogue.of(parser(id), PAGES), ParseOptions.DEFAULT);
            assertThat(outcomes)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Outcome.Parsed.class,
                            parsed -> assertThat(parsed.result().diagnostics())
                                    .anyMatch(one -> one.message().contains("parser " + id + " was skipped")));
        }
    }

    @Test
    void asksAPluginNothingMoreThatKeepsThreads() {
        Catalogue catalogue = Catalogue.of(parser("probe-endless"), PAGES);
        for (int i = 0; i < 3; i++) {
            requireFailureOf("probe-endless", all(catalogue, OPTIONS));
        }
        List<Outcome> outcomes = all(catalogue, OPTIONS);
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Parsed.class,
                        parsed -> assertThat(parsed.result().diagnostics())
                                .anyMatch(one -> one.message().contains("disabled")));
    }

    @Test
    void leavesTheCallersBytesAlone() {
        byte[] bytes = PAGE.clone();
        Catalogue catalogue = Catalogue.of(parser("changes-the-document"));
        assertThatThrownBy(() -> catalogue.parse(Source.of("page.hostile", bytes)))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("it changed the bytes of the document");
        assertThat(bytes).isEqualTo(PAGE);
    }

    @Test
    void endsWhenItsCallerIsInterrupted() {
        Catalogue catalogue = Catalogue.of(parser("parse-endless"));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> catalogue.parse(DOCUMENT))
                    .isInstanceOf(PluginFailure.class)
                    .hasMessageContaining("does not end when interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    /** Being slow is no fault of a plugin that keeps to its deadline. */
    @Test
    void letsAPluginKeepItsOwnDeadline() {
        PublicationParser slow = new PlainParser("slow", (source, context) -> {
            while (true) {
                context.deadline().check();
            }
        });
        List<Outcome> outcomes = all(Catalogue.of(slow), OPTIONS);
        assertThat(((Outcome.Rejected) outcomes.get(0)).reason()).isInstanceOf(LimitExceeded.class);
    }

    /** What is wrong with a publication is a fault of the document, whichever parser read it. */
    @Test
    void trustsWhomItIsToldToTrust() {
        Catalogue trusting =
                Catalogue.of(PAGES).trusting(provider -> provider.id().equals("page"));
        Thread here = Thread.currentThread();
        SiteProfile witness = new SiteProfile() {
            @Override
            public String id() {
                return "witness";
            }

            @Override
            public boolean fits(Page page) {
                return Thread.currentThread() == here;
            }

            @Override
            public java.util.Optional<org.entretien.page.Zone> zone(String text, String signature) {
                throw new InputRejected(
                        InputRejected.Code.INVALID, "here", new org.entretien.spi.Place.Whole(), "on this thread");
            }
        };
        assertThat(trusting.parse(DOCUMENT).publication().headline()).isPresent();
        Catalogue both = Catalogue.of(PAGES).with(witness);
        assertThat(both.parse(DOCUMENT).publication().headline()).isPresent();
        InputRejected sameThread = catchThrowableOfType(
                InputRejected.class, () -> both.trusting(all -> true).parse(DOCUMENT));
        assertThat(sameThread).hasMessageContaining("on this thread");
    }

    private PublicationParser parser(String id) {
        return hostile.parsers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
