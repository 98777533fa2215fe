package org.entretien.catalogue.isolation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.Limits;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;
import org.jspecify.annotations.Nullable;

/** An exporter that is not trusted, as it is handed out: it ends in time, leaves the stream open, and what goes wrong in it bears its name. */
public class GuardedExporter implements PublicationExporter {
    private static final String OUTPUT = "the output";

    /** What an exporter may write of one publication: time in the caller's stream is not its own, so time alone would not end it. */
    private static final long MOST_BYTES = Limits.DEFAULT.expandedBytes();

    private final RegisteredPlugin<PublicationExporter> member;
    private final SandboxPool custodians;
    private final Format format;
    private final Fidelity fidelity;

    private GuardedExporter(RegisteredPlugin<PublicationExporter> member, SandboxPool custodians) {
        this.member = member;
        this.custodians = custodians;
        this.format = asked(member.plugin()::format);
        this.fidelity = asked(member.plugin()::fidelity);
    }

    /** {@return the exporter itself where it is trusted} */
    public static PublicationExporter of(RegisteredPlugin<PublicationExporter> member, SandboxPool custodians) {
        if (member.trusted()) {
            return member.plugin();
        }
        return member.plugin() instanceof StreamExporter stream
                ? new OfStream(member, stream, custodians)
                : new GuardedExporter(member, custodians);
    }

    private static final class OfStream extends GuardedExporter implements StreamExporter {
        private final StreamExporter exporter;

        OfStream(RegisteredPlugin<PublicationExporter> member, StreamExporter exporter, SandboxPool custodians) {
            super(member, custodians);
            this.exporter = exporter;
        }

        @Override
        public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
            run(out, (custody, lent) -> exporter.exportAll(new Taken(publications, custody, lent), lent));
        }
    }

    @Override
    public String id() {
        return member.id();
    }

    @Override
    public int priority() {
        return member.priority();
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Fidelity fidelity() {
        return fidelity;
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        run(out, (custody, lent) -> member.plugin().export(publication, lent));
    }

    private interface Export {
        void run(PluginSandbox custody, Lent out) throws Exception;
    }

    private <T> T asked(PluginCall<T> question) {
        PluginSandbox custody = custodians.over(member.id(), Allowance.of(Limits.DEFAULT));
        try {
            return custody.run(() -> guarded(custody, question));
        } finally {
            custody.release();
        }
    }

    final void run(OutputStream out, Export export) throws IOException {
        PluginSandbox custody = custodians.over(OUTPUT, Allowance.of(Limits.DEFAULT));
        Lent lent = new Lent(out, custody);
        try {
            custody.run(() -> guarded(custody, () -> {
                export.run(custody, lent);
                return true;
            }));
            if (lent.closed) {
                throw member.failure(OUTPUT, new IllegalStateException("it closed the stream instead of flushing it"));
            }
        } catch (EntretienException e) {
            // What fails on the caller's side comes out as it went in, however the plugin wrapped it.
            Throwable own = lent.failure;
            if (own != null) {
                throw PluginCall.sneaky(own);
            }
            throw e;
        } finally {
            lent.cutOff();
            custody.release();
        }
    }

    private <T> T guarded(PluginSandbox custody, PluginCall<T> step) {
        try {
            T given = java.util.Objects.requireNonNull(custody.callPlugin(member, step), "its answer is null");
            String left = custody.leftBehind(true);
            if (left != null) {
                throw new IllegalStateException(left);
            }
            return given;
        } catch (EntretienException e) {
            throw e;
        } catch (Throwable e) {
            throw member.failure(OUTPUT, e);
        }
    }

    /** The caller's stream, as long as the plugin has time: one that is given up must not write into what comes next. */
    private static final class Lent extends FilterOutputStream {
        private final PluginSandbox custody;
        private boolean off;
        private long written;
        private volatile boolean closed;
        private volatile @Nullable Throwable failure;

        Lent(OutputStream out, PluginSandbox custody) {
            super(out);
            this.custody = custody;
        }

        @Override
        public void write(int b) throws IOException {
            pass(1, () -> out.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            pass(length, () -> out.write(bytes, offset, length));
        }

        @Override
        public void flush() throws IOException {
            pass(0, out::flush);
        }

        @Override
        public void close() {
            closed = true;
        }

        private synchronized void refresh() {
            written = 0;
        }

        private synchronized void cutOff() {
            off = true;
        }

        private interface Passing {
            void run() throws IOException;
        }

        private synchronized void pass(int bytes, Passing passing) throws IOException {
            written += bytes;
            if (off) {
                throw new IOException("the time of this output is over");
            }
            if (written > MOST_BYTES) {
                throw new IllegalStateException("it wrote more than " + MOST_BYTES + " bytes of one publication");
            }
            custody.aside(() -> {
                try {
                    passing.run();
                    return true;
                } catch (Throwable e) {
                    failure = e;
                    throw e;
                }
            });
        }
    }

    /** The caller's publications; each gives the plugin its whole time again. */
    private record Taken(Iterator<Publication> publications, PluginSandbox custody, Lent out)
            implements Iterator<Publication> {
        @Override
        public boolean hasNext() {
            return aside(publications::hasNext);
        }

        @Override
        public Publication next() {
            Publication publication = aside(publications::next);
            custody.refresh();
            out.refresh();
            return publication;
        }

        private <T> T aside(PluginCall<T> step) {
            return custody.aside(() -> {
                try {
                    return step.run();
                } catch (Throwable e) {
                    out.failure = e;
                    throw e;
                }
            });
        }
    }
}
