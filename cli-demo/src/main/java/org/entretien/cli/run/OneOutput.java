package org.entretien.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.FileNames;
import org.entretien.cli.io.Sink;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.output.Exports;
import org.entretien.cli.output.PublicationIterator;
import org.entretien.domain.Publication;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** Writes the publications of all documents, in their order, into one output: standard output, a file, a device. */
final class OneOutput {
    private static final int BUFFER = 1 << 16;

    private final ConversionRun transfer;
    private final boolean single;
    /** What becomes of the document that is due. */
    private Optional<DocumentLog> due = Optional.empty();

    /**
     * Made for one run.
     *
     * @param transfer the run
     * @param single whether one document is named by itself, so that its format may hold one publication
     */
    OneOutput(ConversionRun transfer, boolean single) {
        this.transfer = transfer;
        this.single = single;
    }

    void toStandardOutput(InOrder deliveries, Console console) {
        PublicationIterator publications = publications(deliveries, "-");
        if (publications.hasNext()) {
            try {
                export(publications, console.out());
            } catch (IOException e) {
                throw Console.failure(e);
            }
        }
    }

    void toFile(InOrder deliveries, Path file) {
        PublicationIterator publications = publications(deliveries, file.toString());
        if (publications.hasNext()) {
            AtomicFiles.Content content = sink -> {
                if (FileNames.isPacked(FileNames.of(file))) {
                    pack(publications, sink);
                } else {
                    export(publications, sink);
                }
                // What was cut short must not pass for whole.
                transfer.requireGoingOn();
            };
            if (transfer.overwrites()) {
                transfer.files().write(file, content);
            } else {
                transfer.files().writeNew(file, content);
            }
        }
    }

    private void pack(PublicationIterator publications, Sink sink) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(sink, BUFFER);
        export(publications, new Sink(packed));
        packed.finish();
    }

    void toDevice(InOrder deliveries, Path device) {
        PublicationIterator publications = publications(deliveries, device.toString());
        if (publications.hasNext()) {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(device))) {
                export(publications, new Sink(stream));
            } catch (IOException e) {
                throw AtomicFiles.failure(device, e);
            }
        }
    }

    private void export(PublicationIterator publications, Sink sink) throws IOException {
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

    private PublicationIterator publications(InOrder deliveries, String output) {
        return new PublicationIterator(() -> {
            while (deliveries.hasNext() && !transfer.stop().isDue()) {
                Optional<ParseResult> result = take(deliveries.next(), output);
                if (result.isPresent()) {
                    return Optional.of(result.get().publication());
                }
            }
            return Optional.empty();
        });
    }

    /** Notes what became of a document or of a record of it. {@return what was read, if anything was} */
    private Optional<ParseResult> take(WorkerResult delivery, String output) {
        DocumentLog proceedings = due.orElseGet(() -> transfer.proceedings(delivery.document()));
        due = Optional.of(proceedings);
        if (delivery instanceof WorkerResult.Found found) {
            proceedings.took(found.nanos());
            return take(delivery.document(), found.outcome(), proceedings, output);
        }
        if (delivery instanceof WorkerResult.End end) {
            end.fault().ifPresentOrElse(proceedings::faulted, proceedings::complete);
        }
        proceedings.close();
        due = Optional.empty();
        return Optional.empty();
    }

    private Optional<ParseResult> take(
            Input.Document document, Outcome outcome, DocumentLog proceedings, String output) {
        if (outcome instanceof Outcome.Rejected rejected) {
            proceedings.rejected(rejected.reason());
        } else if (outcome instanceof Outcome.Skipped skipped) {
            proceedings.skipped(skipped.reason());
        } else if (outcome instanceof Outcome.Parsed parsed) {
            proceedings.parsed(output);
            transfer.explain(document, parsed.result());
            return Optional.of(parsed.result());
        }
        return Optional.empty();
    }
}
