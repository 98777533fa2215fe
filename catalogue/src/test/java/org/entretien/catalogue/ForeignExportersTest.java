package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;
import org.junit.jupiter.api.Test;

/** What the catalogue does about an exporter that is not trusted. */
class ForeignExportersTest {
    private static final Publication ONE = Publication.titled("1").build();
    private static final Publication TWO = Publication.titled("2").build();

    private interface Writing {
        void write(Publication publication, OutputStream out) throws Exception;
    }

    /** Writes one after the other, each in the given way. */
    private record Odd(Writing writing) implements StreamExporter {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public int priority() {
            return 5;
        }

        @Override
        public Format format() {
            return new Format("Odd", List.of(), List.of("odd"));
        }

        @Override
        public Fidelity fidelity() {
            return new Fidelity.Lossy(new TreeSet<>(List.of("authors")));
        }

        @Override
        public void export(Publication publication, OutputStream out) throws IOException {
            try {
                writing.write(publication, out);
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
            while (publications.hasNext()) {
                export(publications.next(), out);
            }
        }
    }

    private static final Writing HEADLINE = (publication, out) -> {
        String text = publication.headline().orElseThrow().text();
        out.write(text.charAt(0));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    };

    private static Catalogue with(Writing writing) {
        return Catalogue.of(new Odd(writing));
    }

    private static StreamExporter stream(Writing writing) {
        return (StreamExporter) with(writing).exporter("odd");
    }

    @Test
    void writesThroughToTheCallersStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        with(HEADLINE).export(ONE, "odd", out);
        stream(HEADLINE).exportAll(List.of(ONE, TWO).iterator(), out);
        assertThat(out).hasToString("111122");
    }

    @Test
    void saysOfItselfWhatItSaid() {
        Odd odd = new Odd(HEADLINE);
        PublicationExporter contained = Catalogue.of(odd).exporters().get(0);
        assertThat(contained).isNotSameAs(odd);
        assertThat(contained.id()).isEqualTo("odd");
        assertThat(contained.priority()).isEqualTo(5);
        assertThat(contained.format()).isEqualTo(odd.format());
        assertThat(contained.fidelity()).isEqualTo(odd.fidelity());
        assertThat(Catalogue.of(odd).trusting(provider -> true).exporters())
                .singleElement()
                .isSameAs(odd);
        assertThat(Catalogue.of(Fakes.exporter("one")).exporter("one")).isNotInstanceOf(StreamExporter.class);
    }

    @Test
    void leavesTheStreamOpenAndNothingBehind() {
        assertThatThrownBy(
                        () -> with((publication, out) -> out.close()).export(ONE, "odd", new ByteArrayOutputStream()))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("it closed the stream instead of flushing it");
        CountDownLatch over = new CountDownLatch(1);
        assertThatThrownBy(() -> with((publication, out) -> new Thread(
                                        () -> {
                                            try {
                                                over.await();
                                            } catch (InterruptedException e) {
                                                Thread.currentThread().interrupt();
                                            }
                                        },
                                        "stray")
                                .start())
                        .export(ONE, "odd", new ByteArrayOutputStream()))
                .hasMessageContaining("it left a thread running: stray");
        over.countDown();
    }

    @Test
    void isCutOffFromTheStreamWhenItIsDone() {
        AtomicReference<OutputStream> kept = new AtomicReference<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        with((publication, lent) -> {
                    kept.set(lent);
                    lent.write('a');
                })
                .export(ONE, "odd", out);
        assertThatThrownBy(() -> kept.get().write('b')).hasMessage("the time of this output is over");
        assertThat(out).hasToString("a");
    }

    @Test
    void itsFaultsAreIts() {
        assertThatThrownBy(() -> with((publication, out) -> {
                            throw new IllegalStateException("no ink");
                        })
                        .export(ONE, "odd", new ByteArrayOutputStream()))
                .isInstanceOf(PluginFailure.class)
                .hasMessageContaining("the output: plugin odd failed: IllegalStateException: no ink");
    }

    @Test
    void theFaultsOfTheCallersSideComeOutAsTheyWentIn() {
        IOException full = new IOException("no space left");
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        Writing wrapping = (publication, out) -> {
            try {
                out.write('a');
            } catch (IOException e) {
                throw new IllegalStateException("wrapped", e);
            }
        };
        assertThatThrownBy(() -> with(wrapping).export(ONE, "odd", disk))
                .isInstanceOf(OutputFailure.class)
                .hasCause(full);
        IllegalArgumentException spoilt = new IllegalArgumentException("no second");
        Iterator<Publication> publications = List.of(ONE, TWO).stream()
                .map(one -> {
                    if (one.equals(TWO)) {
                        throw spoilt;
                    }
                    return one;
                })
                .iterator();
        assertThatThrownBy(() -> stream(HEADLINE).exportAll(publications, new ByteArrayOutputStream()))
                .isSameAs(spoilt);
    }

    @Test
    void writesNoMoreThanAnyPublicationNeeds() {
        byte[] block = new byte[1 << 20];
        OutputStream nowhere = OutputStream.nullOutputStream();
        Writing much = (publication, out) -> {
            for (int i = 0; i < 256; i++) {
                out.write(block);
            }
        };
        with(much).export(ONE, "odd", nowhere);
        assertThatThrownBy(() -> with((publication, out) -> {
                            much.write(publication, out);
                            out.write(0);
                        })
                        .export(ONE, "odd", nowhere))
                .hasMessageContaining("it wrote more than 268435456 bytes of one publication");
    }

    @Test
    void everyPublicationOfAStreamMayNeedThatMuch() throws IOException {
        byte[] block = new byte[1 << 27];
        stream((publication, out) -> {
                    out.write(block);
                    out.write(block);
                })
                .exportAll(List.of(ONE, TWO, ONE).iterator(), OutputStream.nullOutputStream());
    }
}
