package org.entretien.cli.run;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.cli.explain.ExplainText;
import org.entretien.cli.input.Input;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.input.Progress;
import org.entretien.cli.input.RunStopped;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.JsonLine;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.RunSummary;
import org.entretien.cli.io.Terminals;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.ReadingOptions;
import org.entretien.cli.options.Versions;
import org.entretien.cli.options.WritingOptions;
import org.entretien.cli.output.Destination;
import org.entretien.cli.output.DuplicateOutputs;
import org.entretien.cli.output.OutputConflicts;
import org.entretien.cli.output.OutputGuard;
import org.entretien.cli.output.OutputNames;
import org.entretien.cli.output.SyncQueue;
import org.entretien.cli.output.WrappedExporter;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/**
 * One run of {@code parse} or {@code convert}: from the arguments to the outputs.
 */
public final class ConversionRun {
    private final Console console;
    private final CommonOptions common;
    private final WritingOptions writing;
    private final Messages messages;
    private final Catalogue catalogue;
    private final PublicationExporter exporter;
    private final Inputs inputs;
    private final AtomicFiles files;
    private final OpenFilesBudget budget;
    private final Reader reader;
    private final Destination destination;
    private final Progress progress;
    private final DocumentLog.Shared shared;

    private ConversionRun(Console console, CommonOptions common, ReadingOptions reading, WritingOptions writing) {
        this.console = console;
        this.common = common;
        this.writing = writing;
        this.messages = console.messages(common.voice());
        this.catalogue = common.catalogue();
        Inputs named = new Inputs(reading.inputs(), console.in());
        Destination.requireNoInput(writing.out(), named);
        PublicationExporter plain = catalogue.exporter(writing.format(catalogue));
        this.destination = Destination.of(writing.out(), named.isSingle(), plain);
        int terminal = destination instanceof Destination.StandardOutput ? console.columnsOut() : 0;
        this.exporter = WrappedExporter.of(plain, writing.width(terminal));
        ParseOptions options = reading.options(catalogue);
        RunSummary tally = new RunSummary();
        Stop stop = new Stop(reading.failsFast(), messages);
        this.inputs = OutputConflicts.require(named, destination, writing.report(), plain);
        this.budget = OpenFilesBudget.of(writing.jobs());
        this.files = new AtomicFiles(inputs::readSomewhere, budget.unfinished());
        this.shared = new DocumentLog.Shared(messages, tally, report(tally), stop);
        this.progress = isWatched() ? Progress.bar(inputs, messages) : Progress.none();
        this.reader = new Reader(
                catalogue,
                writing.explains() ? options.withLocated() : options,
                tally,
                progress,
                messages,
                shared.report());
    }

    private RunReport report(RunSummary tally) {
        if (writing.resumes() && !(destination instanceof Destination.Folder)) {
            requireWhole();
        }
        if (writing.resumes() && writing.report().isEmpty()) {
            throw new UsageError("--resume needs --report with the report of the interrupted run; without a report"
                    + " the same command resumes by itself, because existing outputs are kept");
        }
        if (writing.report().isEmpty()) {
            return RunReport.none();
        }
        // One output for all appears whole or not at all, so that nothing of a run that was cut remains to be gone on
        // with.
        boolean goesOn = writing.resumes() && destination instanceof Destination.Folder;
        RunReport report = RunReport.open(writing.report().get(), writing.resumes(), goesOn, writing.overwrites());
        tally.rejectedBefore(report.rejectedBefore());
        report.onTrouble(failure -> {
            messages.say(failure);
            tally.unwritten();
            shared.stop().end("stopped, because the report cannot be written");
        });
        return report;
    }

    private void requireWhole() {
        if (!(destination instanceof Destination.OneFile)) {
            throw new UsageError("--resume needs --out and a folder or file: it is unknown what was written elsewhere");
        }
    }

    /**
     * Runs.
     *
     * @param console the streams
     * @param common the options of every command
     * @param reading how to read
     * @param writing what to write, and where to
     * @return the exit code
     */
    public static int run(Console console, CommonOptions common, ReadingOptions reading, WritingOptions writing) {
        return new ConversionRun(console, common, reading, writing).run();
    }

    PublicationExporter exporter() {
        return exporter;
    }

    AtomicFiles files() {
        return files;
    }

    Stop stop() {
        return shared.stop();
    }

    Reader reader() {
        return reader;
    }

    boolean explains() {
        return writing.explains();
    }

    boolean overwrites() {
        return writing.overwrites();
    }

    DocumentLog proceedings(Input.Document document) {
        return new DocumentLog(document, shared);
    }

    /** Gives up what is being written when the run was stopped meanwhile. */
    void requireGoingOn() {
        if (stop().isDue()) {
            throw new RunStopped();
        }
    }

    /** Shows how a document was read, on standard error, if that was asked for. */
    void explain(Input.Document document, ParseResult result) {
        if (explains()) {
            String text = ExplainText.of(document.source().name(), result, console.coloursErr(), console.columnsErr());
            messages.print(
                    common.jsonErrors()
                            ? new JsonLine().with("explanation", text).toString()
                            : text);
        }
    }

    /** Says that an explanation is there already, of this input or of another. */
    void keptExplanation(Path page) {
        messages.say(page + ": it exists and is kept; --force overwrites it");
    }

    /** {@return what else to do with several publications, as the end of a sentence} */
    String streamAdvice() {
        String ids = catalogue.exporters().stream()
                .filter(StreamExporter.class::isInstance)
                .map(Plugin::id)
                .collect(Collectors.joining(" or "));
        return ids.isEmpty() ? "" : ", or write a stream with --to " + ids;
    }

    /** Where publications go to a terminal, the bar would be drawn among their lines. */
    private boolean isWatched() {
        boolean tidy = destination instanceof Destination.Folder || destination instanceof Destination.OneFile;
        return !common.quiet()
                && !common.jsonErrors()
                && console.errIsTerminal()
                && (tidy || !console.outIsTerminal())
                && Terminals.isCapable(console.environment());
    }

    private Interruption.Next afterInterruption() {
        if (!(destination instanceof Destination.Folder)) {
            return Interruption.Next.BEGINS_ANEW;
        }
        boolean byReport = writing.report().isPresent() && !writing.resumes();
        return byReport ? Interruption.Next.RESUMES : Interruption.Next.GOES_ON;
    }

    private int run() {
        Interruption interruption = new Interruption(files, messages, afterInterruption());
        RunSummary tally = shared.tally();
        shared.report()
                .write(new JsonLine()
                        .with("run", writing.resumes() ? "resumed" : "started")
                        .with("version", Versions.version())
                        .with("to", exporter.id()));
        try (progress) {
            write();
        } catch (RunStopped e) {
            // Said already; what was to be one output for all does not appear.
        } catch (OutputFailure e) {
            tally.unwritten();
            messages.say(e);
        } finally {
            interruption.end();
        }
        String end = shared.stop().isDue() ? "stopped" : "finished";
        shared.report().write(tally.describe(new JsonLine().with("run", end)));
        shared.report().close();
        if (!common.quiet()) {
            messages.summary(tally);
            tally.whyKept().ifPresent(messages::say);
        }
        return tally.exitCode();
    }

    private void write() {
        if (destination instanceof Destination.Folder folder) {
            writeFolder(folder.path());
            return;
        }
        requireStream();
        if (destination instanceof Destination.OneFile file
                && !writing.overwrites()
                && OutputGuard.isThere(file.path())) {
            shared.tally().kept();
            return;
        }
        if (destination instanceof Destination.OneFile file) {
            files.prepare(AtomicFiles.folder(file.path()));
        }
        Feeder feeder = new Feeder(inputs.iterator(), shared, document -> Optional.empty());
        OneOutput output = new OneOutput(this, inputs.isSingle());
        try (InOrder deliveries = new InOrder(feeder, reader, budget.jobs())) {
            if (destination instanceof Destination.OneFile file) {
                output.toFile(deliveries, file.path());
            } else if (destination instanceof Destination.Device device) {
                output.toDevice(deliveries, device.path());
            } else {
                output.toStandardOutput(deliveries, console);
            }
        }
    }

    private void writeFolder(Path folder) {
        files.prepare(folder);
        OutputNames names = new OutputNames(folder, exporter.format().ending());
        Feeder feeder = new Feeder(inputs.iterator(), shared, new DuplicateOutputs(inputs, names));
        ExecutorService pool = SyncQueue.pool(budget.jobs());
        try {
            Workers.Work work = () -> new FolderOutput(this, feeder, names, pool).work();
            Workers.start(budget.jobs(), work, e -> reader.fault("a worker", e)).join();
        } finally {
            pool.shutdown();
        }
    }

    /** One output takes several documents only where the format is made for that. */
    private void requireStream() {
        if (!(exporter instanceof StreamExporter) && !inputs.isSingle() && holdSeveral(inputs.iterator())) {
            throw new UsageError(
                    exporter.id() + " holds one publication, and there are several inputs; name a folder with --out"
                            + streamAdvice());
        }
    }

    private static boolean holdSeveral(Iterator<Input> inputs) {
        int documents = 0;
        while (inputs.hasNext() && documents < 2) {
            documents += inputs.next() instanceof Input.Document ? 1 : 0;
        }
        return documents > 1;
    }
}
