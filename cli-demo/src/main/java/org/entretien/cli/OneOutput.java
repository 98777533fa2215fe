package org.entretien.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.spi.Outcome;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** Writes the publications of all documents, in their order, into one output: standard output, a file, a device. */
final class OneOutput {
    private final Transfer transfer;
    private final boolean single;

    /**
     * Made for one run.
     *
     * @param transfer the run
     * @param single whether one document is named by itself, so that its format may hold one publication
     */
    OneOutput(Transfer transfer, boolean single) {
        this.transfer = transfer;
        this.single = single;
    }

    void toStandardOutput(InOrder deliveries, Console console) {
        Publications publications = publications(deliveries);
        if (publications.hasNext()) {
            try {
                export(publications, console.out());
            } catch (IOException e) {
                throw Console.failure(e);
            }
        }
    }

    void toFile(InOrder deliveries, Path file) {
        Publications publications = publications(deliveries);
        if (publications.hasNext()) {
            transfer.files().write(file, sink -> export(publications, sink));
        }
    }

    void toDevice(InOrder deliveries, Path device) {
        Publications publications = publications(deliveries);
        if (publications.hasNext()) {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(device))) {
                export(publications, new Sink(stream));
            } catch (IOException e) {
                throw AtomicFiles.failure(device, e);
            }
        }
    }

    private void export(Publications publications, Sink sink) throws IOException {
        PublicationExporter exporter = transfer.exporter();
        Publication first = publications.next();
        if (exporter instanceof StreamExporter stream && !(single && !publications.hasNext())) {
            publications.putBack(first);
            Exports.all(stream, "the publications", publications, sink);
        } else if (publications.hasNext()) {
            throw new UsageError("the input holds several publications, and " + exporter.id()
                    + " takes one; name a folder with --out" + transfer.streamAdvice());
        } else {
            Exports.one(exporter, "the publication", first, sink);
        }
    }

    private Publications publications(InOrder deliveries) {
        RejectionsByDocument rejections = new RejectionsByDocument();
        return new Publications(() -> {
            while (deliveries.hasNext()) {
                Delivery delivery = deliveries.next();
                if (delivery.outcome() instanceof Outcome.Rejected rejected) {
                    rejections.of(delivery.document()).add(rejected.reason());
                } else if (delivery.outcome() instanceof Outcome.Parsed parsed) {
                    transfer.tally().parsed();
                    transfer.explain(delivery.document(), parsed.result());
                    return Optional.of(parsed.result().publication());
                } else if (delivery.outcome() instanceof Outcome.Skipped skipped) {
                    transfer.tally().skipped(skipped.reason());
                }
            }
            rejections.close();
            return Optional.empty();
        });
    }

    /** Rejections of the document that is due, closed when the next one is. */
    private final class RejectionsByDocument {
        private Optional<Input.Document> document = Optional.empty();
        private Optional<Rejections> rejections = Optional.empty();

        Rejections of(Input.Document due) {
            if (document.isEmpty() || !document.get().equals(due)) {
                close();
                document = Optional.of(due);
                rejections = Optional.of(transfer.rejections(due));
            }
            return rejections.orElseThrow();
        }

        void close() {
            rejections.ifPresent(Rejections::close);
            rejections = Optional.empty();
        }
    }
}
