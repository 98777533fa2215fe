package org.entretien.cli.output;

import java.io.IOException;
import java.util.Iterator;
import org.entretien.cli.io.Sink;
import org.entretien.cli.io.UsageError;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** Runs exporters, telling a stream that fails from an exporter that does. */
public final class Exports {
    private Exports() {}

    /**
     * Writes one publication.
     *
     * @throws IOException when the sink fails, and only then
     * @throws PluginFailure when the exporter does
     */
    public static void one(PublicationExporter exporter, String input, Publication publication, Sink sink)
            throws IOException {
        guard(exporter, input, sink, () -> exporter.export(publication, sink));
    }

    /**
     * Writes publications as one document.
     *
     * @throws IOException when the sink fails, and only then
     * @throws PluginFailure when the exporter does
     */
    public static void all(StreamExporter exporter, String input, Iterator<Publication> publications, Sink sink)
            throws IOException {
        guard(exporter, input, sink, () -> exporter.exportAll(publications, sink));
    }

    private static void guard(PublicationExporter exporter, String input, Sink sink, Export export) throws IOException {
        try {
            export.run();
            sink.flush();
        } catch (PluginFailure e) {
            // The catalogue does not know the input of this output.
            throw new PluginFailure(e.plugin(), e.version(), e.jar(), input, e.getCause() == null ? e : e.getCause());
        } catch (UsageError | EntretienException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            // An exporter may have wrapped the failure of the sink in one of its own.
            if (sink.failure().isPresent()) {
                throw sink.failure().get();
            }
            throw new PluginFailure(exporter.id(), input, e);
        }
    }

    private interface Export {
        void run() throws IOException;
    }
}
