package org.entretien.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entretien.Catalogue;
import org.entretien.ParseOptions;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/**
 * One run of {@code parse} or {@code convert}: from the arguments to the outputs.
 */
final class Transfer {
    private final Console console;
    private final CommonOptions common;
    private final WritingOptions writing;
    private final Messages messages;
    private final Catalogue catalogue;
    private final PublicationExporter exporter;
    private final Inputs inputs;
    private final Tally tally = new Tally();
    private final AtomicFiles files = new AtomicFiles();
    private final Reader reader;
    private final Destination destination;
    private final Progress progress;

    private Transfer(
            Console console,
            CommonOptions common,
            ReadingOptions reading,
            WritingOptions writing,
            List<String> arguments) {
        this.console = console;
        this.common = common;
        this.writing = writing;
        this.messages = console.messages(common.debug());
        this.catalogue = common.catalogue();
        this.exporter = catalogue.exporter(writing.format());
        this.inputs = new Inputs(arguments, console.in());
        this.destination = Destination.of(writing.out(), inputs.isSingle(), exporter);
        this.progress = isWatched() ? Progress.bar(inputs, messages) : Progress.none();
        ParseOptions options = reading.options(catalogue);
        this.reader =
                new Reader(catalogue, writing.explains() ? options.withLocated() : options, tally, progress, messages);
    }

    /**
     * Runs.
     *
     * @param console the streams
     * @param common what every command is told
     * @param reading how to read
     * @param writing what to write, and where to
     * @param arguments the inputs as typed
     * @return the exit code
     */
    static int run(
            Console console,
            CommonOptions common,
            ReadingOptions reading,
            WritingOptions writing,
            List<String> arguments) {
        return new Transfer(console, common, reading, writing, arguments).run();
    }

    PublicationExporter exporter() {
        return exporter;
    }

    AtomicFiles files() {
        return files;
    }

    Tally tally() {
        return tally;
    }

    Messages messages() {
        return messages;
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

    Rejections rejections(Input.Document document) {
        return new Rejections(document.source().name(), messages, tally);
    }

    /** Shows how a document was read, on standard error, if that was asked for. */
    void explain(Input.Document document, ParseResult result) {
        if (explains()) {
            messages.print(ExplainText.of(document.source().name(), result, console.coloursErr()));
        }
    }

    /** {@return what else to do with several publications, as the end of a sentence} */
    String streamAdvice() {
        String ids = catalogue.exporters().stream()
                .filter(StreamExporter.class::isInstance)
                .map(Plugin::id)
                .collect(Collectors.joining(" or "));
        return ids.isEmpty() ? "" : ", or write a stream with --to " + ids;
    }

    private boolean isWatched() {
        return !common.quiet() && console.errIsTerminal() && Terminals.isCapable(console.environment());
    }

    private int run() {
        Interruption interruption = new Interruption(files, messages);
        try (progress) {
            write();
        } catch (OutputFailure e) {
            tally.unwritten();
            messages.say(e);
        } finally {
            interruption.end();
        }
        if (!common.quiet()) {
            messages.say(tally.summary());
        }
        return tally.exitCode();
    }

    private void write() {
        if (destination instanceof Destination.Folder folder) {
            writeFolder(folder.path());
            return;
        }
        requireStream();
        if (destination instanceof Destination.OneFile file && inputs.read(file.path())) {
            throw new UsageError("--out " + file.path() + " is a file that is read; name another one");
        }
        if (destination instanceof Destination.OneFile file
                && !writing.overwrites()
                && file.path().toFile().exists()) {
            tally.kept();
            return;
        }
        if (destination instanceof Destination.OneFile file) {
            files.prepare(AtomicFiles.folder(file.path()));
        }
        Feeder feeder = new Feeder(inputs.iterator(), messages, tally, document -> Optional.empty());
        OneOutput output = new OneOutput(this, inputs.isSingle());
        try (InOrder deliveries = new InOrder(feeder, reader, writing.jobs())) {
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
        if (inputs.include(folder)) {
            throw new UsageError("--out " + folder + " is the folder that is read; name another one");
        }
        files.prepare(folder);
        Inputs apart = inputs.without(folder);
        OutputNames names = new OutputNames(folder, exporter.format().ending());
        Set<Path> taken = new HashSet<>();
        Feeder feeder = new Feeder(apart.iterator(), messages, tally, document -> {
            Path output = names.of(document);
            // Below a single folder no two outputs can be the same.
            return apart.mayMeet() && !taken.add(output)
                    ? Optional.of(Refusals.sameOutput(document.source().name(), output))
                    : Optional.empty();
        });
        Workers.start(writing.jobs(), new FolderOutput(this, feeder, names)::work, e -> reader.fault("a worker", e))
                .join();
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
