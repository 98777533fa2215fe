package org.entretien.cli.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.entretien.cli.explain.ExplainHtml;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.output.Exports;
import org.entretien.cli.output.OutputGuard;
import org.entretien.cli.output.OutputNames;
import org.entretien.cli.output.PublicationIterator;
import org.entretien.cli.output.SyncQueue;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/**
 * Writes the publications of documents into a folder: one file a document; of a container one file a record, or one file that holds
 * them all where the format can.
 */
final class FolderOutput {
    /** How many files of one worker wait for the disk at once. */
    private static final int WAITING = 8;

    private final ConversionRun transfer;
    private final Feeder feeder;
    private final OutputNames names;
    private final PublicationExporter exporter;
    private final ExecutorService pool;

    FolderOutput(ConversionRun transfer, Feeder feeder, OutputNames names, ExecutorService pool) {
        this.transfer = transfer;
        this.feeder = feeder;
        this.names = names;
        this.exporter = transfer.exporter();
        this.pool = pool;
    }

    /** Takes documents until there are no more; what every worker does. */
    void work() throws InterruptedException {
        SyncQueue commits = new SyncQueue(pool, transfer.stop().isFailFast() ? 0 : WAITING);
        for (Optional<Input.Document> next = feeder.next(); next.isPresent(); next = feeder.next()) {
            write(next.get(), commits);
        }
        commits.settle();
    }

    private void write(Input.Document document, SyncQueue commits) throws InterruptedException {
        DocumentLog proceedings = transfer.proceedings(document);
        Path target = names.of(document);
        if (isKept(target)) {
            transfer.reader().pass(document);
            proceedings.kept(target.toString());
            proceedings.complete();
        } else {
            transfer.reader()
                    .read(
                            document,
                            outcomes -> write(document, outcomes, proceedings, commits),
                            reason -> commits.then(() -> proceedings.refused(reason)),
                            failure -> commits.then(() -> proceedings.faulted(failure)));
        }
        commits.then(proceedings::close);
    }

    private void write(Input.Document document, Iterator<Outcome> outcomes, DocumentLog proceedings, SyncQueue commits)
            throws InterruptedException {
        if (exporter instanceof StreamExporter stream) {
            PublicationIterator publications = publications(document, outcomes, proceedings);
            writeAsOne(stream, document, publications, proceedings, commits);
        } else {
            writeEach(document, outcomes, proceedings, commits);
        }
    }

    private void writeAsOne(
            StreamExporter stream,
            Input.Document document,
            PublicationIterator publications,
            DocumentLog proceedings,
            SyncQueue commits)
            throws InterruptedException {
        if (!publications.hasNext()) {
            return;
        }
        String input = document.source().name();
        Publication first = publications.next();
        AtomicFiles.Content content = sink -> {
            if (publications.hasNext()) {
                publications.putBack(first);
                Exports.all(stream, input, publications, sink);
            } else {
                Exports.one(stream, input, first, sink);
            }
            // What was cut short must not pass for whole.
            transfer.requireGoingOn();
        };
        commit(names.of(document), content, proceedings, commits, () -> {});
    }

    private void writeEach(
            Input.Document document, Iterator<Outcome> outcomes, DocumentLog proceedings, SyncQueue commits)
            throws InterruptedException {
        Outcome first = outcomes.next();
        long number = outcomes.hasNext() ? 1 : 0;
        write(document, number, first, proceedings, commits);
        while (outcomes.hasNext() && !proceedings.isOver()) {
            number++;
            write(document, number, outcomes.next(), proceedings, commits);
        }
        if (!outcomes.hasNext()) {
            commits.then(proceedings::complete);
        }
    }

    /** Writes one record; number 0 is the only one of its document. */
    private void write(
            Input.Document document, long number, Outcome outcome, DocumentLog proceedings, SyncQueue commits)
            throws InterruptedException {
        if (outcome instanceof Outcome.Rejected rejected) {
            commits.then(() -> proceedings.rejected(rejected.reason()));
        } else if (outcome instanceof Outcome.Parsed parsed) {
            write(document, number, parsed.result(), proceedings, commits);
        } else if (outcome instanceof Outcome.Skipped skipped) {
            commits.then(() -> proceedings.skipped(skipped.reason()));
        }
    }

    private void write(
            Input.Document document, long number, ParseResult result, DocumentLog proceedings, SyncQueue commits)
            throws InterruptedException {
        Path target = number == 0 ? names.of(document) : names.of(document, number);
        if (number > 0 && isKept(target)) {
            commits.then(() -> proceedings.kept(target.toString()));
            return;
        }
        String input = document.source().name();
        try {
            commit(
                    target,
                    sink -> Exports.one(exporter, input, result.publication(), sink),
                    proceedings,
                    commits,
                    () -> proceedings.parsed(target.toString()));
            explain(document, number, result);
        } catch (OutputFailure e) {
            commits.then(() -> proceedings.unwritten(e));
        } catch (EntretienException e) {
            // The exporter failed with this record; it may do better with the next.
            commits.then(() -> proceedings.rejected(e));
        }
    }

    private void commit(
            Path target, AtomicFiles.Content content, DocumentLog proceedings, SyncQueue commits, Runnable then)
            throws InterruptedException {
        AtomicFiles.Written file;
        try {
            file = transfer.files().begin(target, content);
        } catch (OutputFailure e) {
            commits.then(() -> proceedings.unwritten(e));
            return;
        }
        commits.add(file, failure -> failure.ifPresentOrElse(proceedings::unwritten, then));
    }

    private void explain(Input.Document document, long number, ParseResult result) {
        if (transfer.explains()) {
            Path page = names.explanation(document, number);
            if (isKept(page)) {
                transfer.keptExplanation(page);
                return;
            }
            String html = ExplainHtml.of(document.source().name(), result);
            transfer.files().write(page, sink -> sink.write(html.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private boolean isKept(Path target) {
        return !transfer.overwrites() && OutputGuard.isThere(target);
    }

    /** The publications among the outcomes, counted and explained as they pass; the rest is rejected. */
    private PublicationIterator publications(
            Input.Document document, Iterator<Outcome> outcomes, DocumentLog proceedings) {
        String target = names.of(document).toString();
        long[] number = {0};
        return new PublicationIterator(() -> {
            while (outcomes.hasNext() && !proceedings.isOver()) {
                Outcome outcome = outcomes.next();
                number[0]++;
                if (outcome instanceof Outcome.Rejected rejected) {
                    proceedings.rejected(rejected.reason());
                } else if (outcome instanceof Outcome.Parsed parsed) {
                    proceedings.parsed(target);
                    explain(document, number[0] == 1 && !outcomes.hasNext() ? 0 : number[0], parsed.result());
                    return Optional.of(parsed.result().publication());
                } else if (outcome instanceof Outcome.Skipped skipped) {
                    proceedings.skipped(skipped.reason());
                }
            }
            return Optional.empty();
        });
    }
}
