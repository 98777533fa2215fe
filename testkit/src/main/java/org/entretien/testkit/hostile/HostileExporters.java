package org.entretien.testkit.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;

/** Exporters that take every publication. */
final class HostileExporters {
    private static final Format FORMAT = new Format("Hostile", List.of("text/x-hostile"), List.of("hostile"));
    private static final byte[] WORDS = "All is well\n".getBytes(StandardCharsets.UTF_8);

    private HostileExporters() {}

    private interface Exporting {
        void export(OutputStream out) throws IOException;
    }

    private record Hostile(String id, Exporting exporting) implements PublicationExporter {
        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        public Fidelity fidelity() {
            return new Fidelity.Lossless();
        }

        @Override
        public void export(Publication publication, OutputStream out) throws IOException {
            exporting.export(out);
        }
    }

    static List<PublicationExporter> all(HarmfulAction harm) {
        List<PublicationExporter> all = new ArrayList<>();
        all.add(new Hostile("export-throws", out -> HarmfulAction.fail()));
        all.add(new Hostile("export-throws-error", out -> HarmfulAction.assertFalsely()));
        all.add(new Hostile("export-overflows-the-stack", out -> HarmfulAction.overflow(WORDS)));
        all.add(new Hostile("export-closes-the-stream", OutputStream::close));
        all.add(new Hostile("export-endless", out -> harm.loop(WORDS)));
        all.add(new Hostile("export-writes-for-ever", out -> {
            byte[] many = new byte[1 << 13];
            while (!harm.released().get()) {
                out.write(many);
            }
        }));
        all.add(new Hostile("export-leaks-a-thread", out -> out.write(harm.leak(WORDS))));
        all.add(new Hostile("export-interrupts-its-thread", out -> out.write(HarmfulAction.interrupt(WORDS))));
        return List.copyOf(all);
    }
}
