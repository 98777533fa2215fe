package org.entretien.cli.run;

import java.util.Iterator;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.cli.input.Input;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.input.Progress;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.RunSummary;
import org.entretien.cli.options.CommonOptions;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;

/** Reads documents one after another for a command that says something about each; invalid publications pass. */
public final class OneByOne {
    private final DocumentLog.Shared run;
    private final Feeder feeder;
    private final Reader reader;
    private final boolean quiet;

    public OneByOne(
            Console console,
            CommonOptions common,
            ParseOptions options,
            boolean failFast,
            Catalogue catalogue,
            Inputs inputs) {
        Messages messages = console.messages(common.voice());
        RunSummary tally = new RunSummary();
        run = new DocumentLog.Shared(messages, tally, RunReport.none(), new Stop(failFast, messages));
        quiet = common.quiet();
        feeder = new Feeder(inputs.iterator(), run, document -> Optional.empty());
        reader = new Reader(catalogue, options.withoutValidation(), tally, Progress.none(), messages);
    }

    /** Receives each publication with its document. */
    public interface Visitor {
        void visit(String name, ParseResult result);
    }

    /**
     * {@return the exit code, after all documents were read}
     *
     * @param visitor is called for each publication
     */
    public int run(Visitor visitor) throws InterruptedException {
        for (Optional<Input.Document> next = feeder.next(); next.isPresent(); next = feeder.next()) {
            Input.Document document = next.get();
            String name = document.source().name();
            try (DocumentLog proceedings = new DocumentLog(document, run)) {
                reader.read(
                        document,
                        outcomes -> visit(name, outcomes, proceedings, visitor),
                        proceedings::refused,
                        proceedings::faulted);
            }
        }
        if (!quiet) {
            run.messages().summary(run.tally());
        }
        return run.tally().exitCode();
    }

    private void visit(String name, Iterator<Outcome> outcomes, DocumentLog proceedings, Visitor visitor) {
        for (long number = 1; outcomes.hasNext() && !proceedings.isOver(); number++) {
            Outcome outcome = outcomes.next();
            if (outcome instanceof Outcome.Rejected rejected) {
                proceedings.rejected(rejected.reason());
            } else if (outcome instanceof Outcome.Parsed parsed) {
                proceedings.parsed("");
                boolean only = number == 1 && !outcomes.hasNext();
                visitor.visit(only ? name : name + ": record " + number, parsed.result());
            } else if (outcome instanceof Outcome.Skipped skipped) {
                proceedings.skipped(skipped.reason());
            }
        }
    }
}
