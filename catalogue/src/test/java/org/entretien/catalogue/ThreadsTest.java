package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entretien.catalogue.provider.Provider;
import org.entretien.domain.Publication;
import org.entretien.parser.Ours;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Source;
import org.entretien.spi.Violation;
import org.junit.jupiter.api.Test;

/** On which thread the code of plugins runs: that of the caller, or one of the catalogue's, which is used again. */
class ThreadsTest {
    private static final Source PAGE = Source.ofText("page", "x");
    private static final ParseOptions OURS = ParseOptions.DEFAULT.withParser("ours");

    private final Predicate<Provider> trusted = provider -> provider.id().equals("ours");
    private final Thread here = Thread.currentThread();
    private final Set<Thread> threads = new LinkedHashSet<>();

    /** A parser of somebody else's that notes the threads that it is asked on. */
    private Fakes.Parser foreign(int certainty) {
        return new Fakes.Parser(
                "foreign",
                0,
                head -> {
                    threads.add(Thread.currentThread());
                    return new Probe(certainty, "told so");
                },
                (source, context) -> {
                    threads.add(Thread.currentThread());
                    return Stream.of(Fakes.parsed("x"));
                });
    }

    private void requireOneThreadOfTheCatalogues() {
        assertThat(threads).hasSize(1).doesNotContain(here);
    }

    private static List<Outcome> all(Catalogue catalogue, ParseOptions options) {
        try (Stream<Outcome> outcomes = catalogue.parseAll(PAGE, options)) {
            return outcomes.toList();
        }
    }

    @Test
    void aPackageOfThisProjectIsNoReasonToTrustAPlugin() {
        Ours ours = new Ours();
        Catalogue.of(ours).parse(PAGE);
        assertThat(ours.threads()).as("asked for its id, for a probe, to parse").hasSizeGreaterThan(2);
        assertThat(ours.threads()).doesNotContain(here);
    }

    @Test
    void aTrustedPluginRunsOnTheThreadOfItsCaller() {
        Ours ours = new Ours();
        Catalogue catalogue = Catalogue.of(ours).trusting(trusted);
        ours.threads().clear();
        catalogue.parse(PAGE);
        assertThat(ours.threads()).as("asked for a probe, to parse").hasSize(2).containsOnly(here);
    }

    @Test
    void thoseOfOthersAreLoadedAskedAndRunOnOneThreadOfTheCatalogues() {
        Providers.Alpha loaded = new Providers.Alpha() {
            @Override
            public String id() {
                threads.add(Thread.currentThread());
                return "loaded";
            }
        };
        Catalogue catalogue = Catalogue.of(loaded, foreign(50));
        catalogue.parse(PAGE);
        catalogue.parse(PAGE);
        requireOneThreadOfTheCatalogues();
    }

    @Test
    void aTrustedParserThatWasChosenAmongOthersRunsOnTheThreadOfItsCaller() {
        Ours ours = new Ours();
        Catalogue catalogue = Catalogue.of(ours, foreign(10)).trusting(trusted);
        ours.threads().clear();
        catalogue.parse(PAGE);
        assertThat(ours.threads())
                .as("looked at where the other was, read with here")
                .hasSize(2);
        assertThat(ours.threads().get(0)).isNotSameAs(here);
        assertThat(ours.threads().get(1)).isSameAs(here);
        catalogue.parse(PAGE);
        requireOneThreadOfTheCatalogues();
    }

    @Test
    void whoIsAskedForByNameIsNotLookedAt() {
        Ours ours = new Ours();
        Catalogue catalogue = Catalogue.of(ours, foreign(10)).trusting(trusted);
        ours.threads().clear();
        assertThat(all(catalogue, OURS)).hasSize(1);
        assertThat(ours.threads()).containsExactly(here);
        assertThat(threads).isEmpty();
    }

    @Test
    void aDocumentThatNobodyClaimsKeepsNoThread() {
        Catalogue catalogue = Catalogue.of(foreign(0));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> catalogue.parse(PAGE)).isInstanceOf(InputRejected.class);
        }
        requireOneThreadOfTheCatalogues();
    }

    private final class Validator implements PublicationValidator {
        @Override
        public String id() {
            return "watching";
        }

        @Override
        public List<Violation> validate(Publication publication, Locale locale) {
            threads.add(Thread.currentThread());
            return List.of();
        }
    }

    @Test
    void aValidatorHasOneThreadToo() {
        Catalogue catalogue = Catalogue.of(new Validator());
        Publication publication = Publication.titled("x").build();
        catalogue.validate(publication, Locale.ROOT);
        catalogue.validate(publication, Locale.ROOT);
        requireOneThreadOfTheCatalogues();
        threads.clear();
        catalogue.trusting(provider -> true).validate(publication, Locale.ROOT);
        assertThat(threads).containsExactly(here);
    }

    private final class Exporter implements PublicationExporter {
        @Override
        public String id() {
            return "watching";
        }

        @Override
        public Format format() {
            threads.add(Thread.currentThread());
            return new Format("Watching", List.of(), List.of("watching"));
        }

        @Override
        public Fidelity fidelity() {
            return new Fidelity.Lossless();
        }

        @Override
        public void export(Publication publication, OutputStream out) throws IOException {
            threads.add(Thread.currentThread());
            out.flush();
        }
    }

    @Test
    void anExporterHasOneThreadTooAndFlushesTheCallersStream() {
        List<String> flushed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.add("flushed");
            }
        };
        Catalogue catalogue = Catalogue.of(new Exporter());
        Publication publication = Publication.titled("x").build();
        catalogue.export(publication, "watching", out);
        catalogue.export(publication, "watching", out);
        requireOneThreadOfTheCatalogues();
        assertThat(flushed).hasSize(2);
    }
}
