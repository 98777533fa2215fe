package org.entretien.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.entretien.Catalogue;
import org.entretien.ParseOptions;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;

/** Reads documents one after another for a command that says something about each; invalid publications pass. */
final class OneByOne {
    private final Messages messages;
    private final Tally tally = new Tally();
    private final Feeder feeder;
    private final Reader reader;
    private final boolean quiet;

    OneByOne(Console console, CommonOptions common, ParseOptions options, Catalogue catalogue, List<String> inputs) {
        messages = console.messages(common.debug());
        quiet = common.quiet();
        feeder = new Feeder(new Inputs(inputs, console.in()).iterator(), messages, tally, document -> Optional.empty());
        reader = new Reader(catalogue, options.withoutValidation(), tally, Progress.none(), messages);
    }

    /** Is told what each publication was found in. */
    interface Visitor {
        void visit(String name, ParseResult result);
    }

    /**
     * {@return the exit code, after all documents were read}
     *
     * @param visitor is called for each publication
     */
    int run(Visitor visitor) throws InterruptedException {
        for (Optional<Input.Document> next = feeder.next(); next.isPresent(); next = feeder.next()) {
            Input.Document document = next.get();
            String name = document.source().name();
            try (Rejections rejections = new Rejections(name, messages, tally)) {
                reader.read(document, outcomes -> visit(name, outcomes, rejections, visitor), rejections::add);
            }
        }
        if (!quiet) {
            messages.say(tally.summary());
        }
        return tally.exitCode();
    }

    private void visit(String name, Iterator<Outcome> outcomes, Rejections rejections, Visitor visitor) {
        for (long number = 1; outcomes.hasNext(); number++) {
            Outcome outcome = outcomes.next();
            if (outcome instanceof Outcome.Rejected rejected) {
                rejections.add(rejected.reason());
            } else if (outcome instanceof Outcome.Parsed parsed) {
                tally.parsed();
                boolean only = number == 1 && !outcomes.hasNext();
                visitor.visit(only ? name : name + ": record " + number, parsed.result());
            } else if (outcome instanceof Outcome.Skipped skipped) {
                tally.skipped(skipped.reason());
            }
        }
    }
}
