package org.entretien.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.entretien.domain.Publication;
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
    /** A disk that is full stays so: after this many failures nothing more is tried. */
    private static final int MOST_FAILURES = 10;

    private final Transfer transfer;
    private final Feeder feeder;
    private final OutputNames names;
    private final PublicationExporter exporter;

    FolderOutput(Transfer transfer, Feeder feeder, OutputNames names) {
        this.transfer = transfer;
        this.feeder = feeder;
        this.names = names;
        this.exporter = transfer.exporter();
    }

    /** Takes documents until there are no more; what every worker does. */
    void work() throws InterruptedException {
        for (Optional<Input.Document> next = feeder.next(); next.isPresent(); next = feeder.next()) {
            write(next.get());
        }
    }

    private void write(Input.Document document) throws InterruptedException {
        if (isKept(names.of(document))) {
            transfer.reader().pass(document);
            return;
        }
        try (Rejections rejections = transfer.rejections(document)) {
            transfer.reader().read(document, outcomes -> write(document, outcomes, rejections), rejections::add);
        }
    }

    private void write(Input.Document document, Iterator<Outcome> outcomes, Rejections rejections) {
        try {
            if (exporter instanceof StreamExporter stream) {
                writeAsOne(stream, document, publications(document, outcomes, rejections));
            } else {
                writeEach(document, outcomes, rejections);
            }
        } catch (OutputFailure e) {
            transfer.messages().say(e);
            if (transfer.tally().unwritten() == MOST_FAILURES) {
                transfer.messages().say("no more outputs are tried after " + MOST_FAILURES + " failures");
                feeder.stop();
            }
        }
    }

    private void writeAsOne(StreamExporter stream, Input.Document document, Publications publications) {
        if (!publications.hasNext()) {
            return;
        }
        String input = document.source().name();
        Publication first = publications.next();
        transfer.files().write(names.of(document), sink -> {
            if (publications.hasNext()) {
                publications.putBack(first);
                Exports.all(stream, input, publications, sink);
            } else {
                Exports.one(stream, input, first, sink);
            }
        });
    }

    private void writeEach(Input.Document document, Iterator<Outcome> outcomes, Rejections rejections) {
        Outcome first = outcomes.next();
        if (!outcomes.hasNext()) {
            write(document, 0, first, rejections);
            return;
        }
        write(document, 1, first, rejections);
        for (long number = 2; outcomes.hasNext(); number++) {
            write(document, number, outcomes.next(), rejections);
        }
    }

    /** Writes one record; number 0 is the only one of its document. */
    private void write(Input.Document document, long number, Outcome outcome, Rejections rejections) {
        if (outcome instanceof Outcome.Rejected rejected) {
            rejections.add(rejected.reason());
        } else if (outcome instanceof Outcome.Parsed parsed) {
            Path target = number == 0 ? names.of(document) : names.of(document, number);
            if (number == 0 || !isKept(target)) {
                Publication publication = parsed.result().publication();
                String input = document.source().name();
                transfer.files().write(target, sink -> Exports.one(exporter, input, publication, sink));
                explain(document, number, parsed.result());
                transfer.tally().parsed();
            }
        } else if (outcome instanceof Outcome.Skipped skipped) {
            transfer.tally().skipped(skipped.reason());
        }
    }

    private void explain(Input.Document document, long number, ParseResult result) {
        if (transfer.explains()) {
            Path page = names.explanation(document, number);
            String html = ExplainHtml.of(document.source().name(), result);
            transfer.files().write(page, sink -> sink.write(html.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private boolean isKept(Path target) {
        boolean kept = !transfer.overwrites() && Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (kept) {
            transfer.tally().kept();
        }
        return kept;
    }

    /** The publications among the outcomes, counted and explained as they pass; the rest is rejected. */
    private Publications publications(Input.Document document, Iterator<Outcome> outcomes, Rejections rejections) {
        long[] number = {0};
        return new Publications(() -> {
            while (outcomes.hasNext()) {
                Outcome outcome = outcomes.next();
                number[0]++;
                if (outcome instanceof Outcome.Rejected rejected) {
                    rejections.add(rejected.reason());
                } else if (outcome instanceof Outcome.Parsed parsed) {
                    transfer.tally().parsed();
                    explain(document, number[0] == 1 && !outcomes.hasNext() ? 0 : number[0], parsed.result());
                    return Optional.of(parsed.result().publication());
                } else if (outcome instanceof Outcome.Skipped skipped) {
                    transfer.tally().skipped(skipped.reason());
                }
            }
            return Optional.empty();
        });
    }
}
