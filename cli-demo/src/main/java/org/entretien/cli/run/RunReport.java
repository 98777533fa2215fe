package org.entretien.cli.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entretien.cli.input.Digests;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.JsonLine;
import org.entretien.cli.io.Sink;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.OutputFailure;

/**
 * What became of every input of a run, for machines: a line of JSON each, written when it is certain. May be shared between threads.
 *
 * <p>A line of an input that is through starts with {@code {"input":…,"bytes":…}}; before it come the lines of its records, if it has
 * several, which have {@code "record"} in that place. So a run that goes on from the report of one that was cut knows what is done.
 */
final class RunReport implements AutoCloseable {
    /**
     * In lines of inputs that are to be read again: the disk failed them, or this program did. Quotes within texts have a backslash.
     */
    private static final List<String> UNDONE = List.of(
            "\"outcome\":\"unwritten\"",
            "\"outcome\":\"unreadable\"",
            "\"outcome\":\"fault\"",
            "\"code\":\"UNREADABLE\"");

    /** How every report starts, and how its further runs do. */
    private static final String RUN = "{\"run\":\"";

    /** More bytes than the first line has. */
    private static final int FIRST_LINE = 1 << 16;

    private static final String REJECTED = "\"outcome\":\"rejected\"";

    private final Optional<FileChannel> channel;
    private final String name;
    private final Before before;
    private Consumer<OutputFailure> trouble = failure -> {
        throw failure;
    };
    private boolean failed;

    private RunReport(Optional<FileChannel> channel, String name, Before before) {
        this.channel = channel;
        this.name = name;
        this.before = before;
    }

    /** What the run that is gone on with got through. */
    private static final class Before {
        private final Digests done = new Digests();
        private long rejected;
    }

    /** {@return a report that writes nothing} */
    static RunReport none() {
        return new RunReport(Optional.empty(), "", new Before());
    }

    /**
     * Begins a report, or goes on with one: what it says of inputs that are through stays, the rest goes, a torn line too.
     *
     * @param file where to
     * @param resumes whether that is asked for
     * @param goesOn whether what is in it counts: else it is begun anew
     * @param replaces whether one that is there may go
     * @return the report
     */
    static RunReport open(Path file, boolean resumes, boolean goesOn, boolean replaces) {
        try {
            boolean exists = Files.exists(file);
            if (exists && !Files.isRegularFile(file)) {
                throw new UsageError("--report " + file + " is not a file");
            }
            if (exists && !resumes && !replaces && Files.size(file) > 0) {
                throw new UsageError("--report " + file + " exists; --resume continues it, --force starts it again");
            }
            if (exists && resumes && !isReport(file)) {
                throw new UsageError("--report " + file + " is not a report of a run; name another file");
            }
            AtomicFiles.makeFolder(AtomicFiles.folder(file));
            Before before = new Before();
            if (exists && goesOn) {
                collect(file, before.done);
                new AtomicFiles().write(file, sink -> each(file, line -> keep(line, before, sink)));
            }
            return new RunReport(Optional.of(open(file, goesOn)), file.toString(), before);
        } catch (IOException e) {
            throw AtomicFiles.failure(file, e);
        }
    }

    /** Whether a run that was stopped may have written a file: then it may be gone on with, and what is torn in it may go. */
    private static boolean isReport(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(FIRST_LINE), StandardCharsets.UTF_8);
            boolean isOfInput = start.startsWith("{\"input\":\"") && start.contains(",\"outcome\":\"");
            return start.startsWith(RUN) || RUN.startsWith(start) || isOfInput;
        }
    }

    /** One that is begun anew is a new file: another name that the old one may have elsewhere keeps what was in it. */
    private static FileChannel open(Path file, boolean goesOn) throws IOException {
        if (!goesOn && Files.exists(file) && Files.size(file) > 0) {
            lock(file).close();
            Files.delete(file.toRealPath());
        }
        return lock(file);
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new UsageError("--report " + file + " is being written by another run");
            }
        } catch (OverlappingFileLockException e) {
            throw new UsageError("--report " + file + " is being written by this very process");
        }
        channel.position(channel.size());
        return channel;
    }

    /** Sets the receiver for failures of the report itself; without one they are thrown. */
    void onTrouble(Consumer<OutputFailure> listener) {
        trouble = listener;
    }

    /** {@return whether the run that is gone on with got through a document, as far as its name and its size say} */
    synchronized boolean isDone(Input.Document document) {
        String input = document.source().name();
        // Names with bytes that are no text may be shared by several files.
        return before.done.size() > 0
                && document.size().isPresent()
                && input.indexOf('\uFFFD') < 0
                && before.done.contains(opening(document).toString().replace("}\n", ""));
    }

    /** {@return how many documents and records that are done were rejected, which remains so} */
    long rejectedBefore() {
        return before.rejected;
    }

    /** {@return the beginning of the line of a document that is through} */
    static JsonLine opening(Input.Document document) {
        JsonLine line = new JsonLine().with("input", document.source().name());
        document.size().ifPresent(size -> line.with("bytes", size));
        return line;
    }

    /** Writes a line, whole: in one step, and taken back where that fails halfway. */
    synchronized void write(JsonLine line) {
        if (channel.isEmpty() || failed) {
            return;
        }
        FileChannel file = channel.get();
        try {
            long end = file.position();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(line.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            } catch (IOException e) {
                file.truncate(end);
                throw e;
            }
        } catch (IOException e) {
            failed = true;
            trouble.accept(AtomicFiles.failure(Path.of(name), e));
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            trouble.accept(AtomicFiles.failure(Path.of(name), e));
        }
    }

    /** Keeps in mind which inputs are through: by the beginning of their lines, with the size for them and without for their records. */
    private static void collect(Path file, Digests done) throws IOException {
        each(file, line -> {
            int size = afterInput(line);
            if (line.startsWith("\"bytes\":", size) && UNDONE.stream().noneMatch(line::contains)) {
                int end = line.indexOf(',', size);
                done.add(line.substring(0, end < 0 ? line.length() : end));
                done.add(line.substring(0, size));
            }
        });
    }

    private static void keep(String line, Before before, Sink sink) throws IOException {
        int size = afterInput(line);
        if (line.startsWith(RUN) || size > 0 && before.done.contains(line.substring(0, size))) {
            before.rejected += line.contains(REJECTED) ? 1 : 0;
            sink.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return where the field after the name of the input starts, or 0 when there is no such name} */
    private static int afterInput(String line) {
        String start = "{\"input\":\"";
        if (!line.startsWith(start)) {
            return 0;
        }
        int at = start.length();
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1 < line.length() && line.charAt(at + 1) == ',' ? at + 2 : 0;
    }

    private interface Lines {
        void take(String line) throws IOException;
    }

    /** Every line that has an end. */
    private static void each(Path file, Lines lines) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    lines.take(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
    }
}
