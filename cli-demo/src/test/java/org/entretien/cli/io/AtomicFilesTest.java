package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entretien.cli.Tales;
import org.entretien.spi.OutputFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    private final AtomicFiles files = new AtomicFiles();

    @TempDir
    private Path folder;

    @Test
    void aFileAppearsOnceItIsWhole() {
        Path target = folder.resolve("a/b/file");
        files.write(target, sink -> {
            sink.write(bytes("half"));
            sink.flush();
            assertThat(target).doesNotExist();
            sink.write(bytes(" and half"));
        });
        assertThat(target).hasContent("half and half");
        assertThat(Tales.files(folder)).containsExactly("a/b/file");
    }

    @Test
    void nothingAppearsWhenWritingFails() throws IOException {
        Path target = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> files.write(target, sink -> {
                    sink.write(bytes("new"));
                    throw new UsageError("no");
                }))
                .isInstanceOf(UsageError.class);
        assertThat(target).hasContent("old");
        assertThat(Tales.files(folder)).containsExactly("file");
    }

    @Test
    void leftoversOfKilledRunsAreRemoved() throws IOException {
        Files.writeString(folder.resolve(".entretien-unfinished-0000000000000123.tmp"), "torn");
        Files.writeString(folder.resolve("mine.tmp"), "mine");
        files.write(folder.resolve("file"), sink -> sink.write(bytes("whole")));
        assertThat(Tales.files(folder)).containsExactly("file", "mine.tmp");
    }

    @Test
    void filesThatAreBeingWrittenAreNoLeftovers() {
        files.write(folder.resolve("one"), sink -> {
            sink.write(bytes("one"));
            new AtomicFiles().write(folder.resolve("two"), other -> other.write(bytes("two")));
        });
        assertThat(folder.resolve("one")).hasContent("one");
        assertThat(folder.resolve("two")).hasContent("two");
    }

    @Test
    void namesMayBeAsLongAsNamesCanBe() {
        Path target = folder.resolve("n".repeat(255));
        files.write(target, sink -> sink.write(bytes("x")));
        assertThat(target).hasContent("x");
    }

    @Test
    void abandonedFilesDisappearAndNoneBegins() {
        assertThatThrownBy(() -> files.write(folder.resolve("file"), sink -> {
                    sink.write(bytes("half"));
                    files.abandon();
                    assertThat(Tales.files(folder)).isEmpty();
                }))
                .isInstanceOf(OutputFailure.class);
        assertThatThrownBy(() -> files.write(folder.resolve("next"), sink -> sink.write(bytes("x"))))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("interrupted");
        assertThat(Tales.files(folder)).isEmpty();
    }

    @Test
    void aFolderInTheWayIsNamed() throws IOException {
        Path target = Files.createDirectories(folder.resolve("file/x")).getParent();
        assertThatThrownBy(() -> files.write(target, sink -> sink.write(bytes("x"))))
                .isInstanceOf(OutputFailure.class)
                .hasMessageStartingWith(target + ": cannot be written: ");
        assertThat(Tales.files(folder)).isEmpty();
    }

    @Test
    void aFileWhereAFolderIsNeededIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> files.prepare(file.resolve("below")))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("file");
        assertThatThrownBy(() -> files.prepare(file))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        files.prepare(link);
        files.write(link.resolve("file"), sink -> sink.write(bytes("x")));
        assertThat(real.resolve("file")).hasContent("x");
    }

    @Test
    void whyAFileCannotBeWrittenIsSaidInWords() {
        Path target = Path.of("out.json");
        assertThat(AtomicFiles.failure(target, new AccessDeniedException("out.json")))
                .hasMessage("out.json: cannot be written: permission denied");
        assertThat(AtomicFiles.failure(target, new FileSystemException("out.json", null, "quota exceeded")))
                .hasMessage("out.json: cannot be written: quota exceeded");
        assertThat(AtomicFiles.failure(target, new FileSystemException("out.json")))
                .hasMessage("out.json: cannot be written: the system gives no reason");
        assertThat(AtomicFiles.failure(target, new IOException()))
                .hasMessage("out.json: cannot be written: IOException");
    }

    @Test
    void aFolderIsPreparedOnceTheLeftoversInItAreGone() throws IOException {
        Files.writeString(folder.resolve(".entretien-unfinished-0000000000000123.tmp"), "torn");
        files.prepare(folder);
        assertThat(Tales.files(folder)).isEmpty();
        TemporaryFile.deleteUnlessInUse(folder.resolve(".entretien-unfinished-0000000000004567.tmp"));
    }

    /** Every operation on the disk fails once, the last one being none. */
    @Test
    void whateverFailsAFileIsWholeOrAsItWas() throws IOException {
        Path faulty = faulty();
        int said = 0;
        boolean reached = true;
        for (int n = 1; reached; n++) {
            Path target = Files.createDirectory(folder.resolve("run-" + n)).resolve("a/file");
            if (n % 2 == 0) {
                Files.writeString(Files.createDirectory(target.getParent()).resolve("file"), "old");
            }
            String before = n % 2 == 0 ? "old" : "";
            FaultyFiles.begin(target.getParent(), n);
            Optional<OutputFailure> failure = written(faulty.resolve("run-" + n + "/a/file"), "whole");
            reached = FaultyFiles.COUNT.get() >= n;
            FaultyFiles.begin(folder, 0);
            String now = Files.exists(target) ? Files.readString(target) : "";
            assertThat(now).as("after failure %d", n).isIn(before, "whole");
            if (failure.isPresent()) {
                assertThat(failure.get()).hasMessageContaining(FaultyFiles.REASON);
                said++;
            } else {
                assertThat(now).as("said to be written, with failure %d", n).isEqualTo("whole");
            }
            assertThat(written(target, "again")).isEmpty();
            assertThat(Tales.files(target.getParent()))
                    .as("nothing is left over after failure %d", n)
                    .containsExactly("file");
        }
        assertThat(said).as("failures that were said").isGreaterThan(4);
    }

    private static Optional<OutputFailure> written(Path target, String text) {
        try {
            new AtomicFiles().write(target, sink -> sink.write(bytes(text)));
            return Optional.empty();
        } catch (OutputFailure e) {
            return Optional.of(e);
        }
    }

    @Test
    void aFolderThatCannotBeListedIsSaidSo() throws IOException {
        Path faulty = faulty();
        int said = 0;
        for (int n = 1; n <= 12; n++) {
            FaultyFiles.begin(folder, n);
            try {
                new AtomicFiles().prepare(faulty);
            } catch (OutputFailure e) {
                assertThat(e).hasMessageContaining(FaultyFiles.REASON);
                said++;
            } finally {
                FaultyFiles.begin(folder, 0);
            }
        }
        assertThat(said).isPositive();
        files.prepare(folder);
        assertThat(Tales.files(folder)).isEmpty();
    }

    private Path faulty() {
        return new FaultyFiles(FileSystems.getDefault().provider()).getPath(folder.toUri());
    }

    @Test
    void whereAFileSystemHasNoLocksFilesAreWrittenAllTheSame() throws IOException {
        Path target = faulty().resolve("file");
        FaultyFiles.locking(
                (path, channel, real) -> {
                    throw new IOException("no locks here");
                },
                () -> assertThat(written(target, "whole")).isEmpty());
        assertThat(folder.resolve("file")).hasContent("whole");
    }

    @Test
    void aFileThatWasClosedBeforeItCouldBeLockedIsNotWritten() throws IOException {
        Path target = faulty().resolve("file");
        FaultyFiles.locking(
                (path, channel, real) -> {
                    channel.close();
                    return real.take();
                },
                () -> assertThat(written(target, "whole")).isPresent());
        assertThat(folder.resolve("file")).doesNotExist();
    }

    @Test
    void aFileThatAnotherRunTookForALeftoverIsBegunAnew() throws IOException {
        Path target = faulty().resolve("file");
        AtomicInteger times = new AtomicInteger();
        FaultyFiles.locking(
                (path, channel, real) -> {
                    if (times.incrementAndGet() == 1) {
                        Files.delete(path);
                    }
                    return real.take();
                },
                () -> assertThat(written(target, "whole")).isEmpty());
        assertThat(times).hasValue(2);
        assertThat(Tales.files(folder)).containsExactly("file");
    }

    @Test
    void aFileThatAnotherRunIsWritingStays() throws IOException {
        Path other = Files.writeString(folder.resolve(".entretien-unfinished-0000000000000123.tmp"), "half");
        FaultyFiles.locking(
                (path, channel, real) -> null,
                () -> TemporaryFile.deleteUnlessInUse(faulty().resolve(".entretien-unfinished-0000000000000123.tmp")));
        assertThat(other).hasContent("half");
    }

    @Test
    void aNameWithoutAFolderIsInTheFolderOfTheProcess() {
        assertThat(AtomicFiles.folder(Path.of("out.json"))).isEqualTo(Path.of("."));
        assertThat(AtomicFiles.folder(Path.of("a", "out.json"))).isEqualTo(Path.of("a"));
    }

    @Test
    void aTemporaryFileOfThisProcessIsNoLeftover() throws IOException {
        TemporaryFile mine = TemporaryFile.create(folder);
        TemporaryFile.deleteUnlessInUse(mine.path());
        assertThat(mine.path()).exists();
        mine.channel().close();
        TemporaryFile.deleteUnlessInUse(mine.path());
        assertThat(mine.path()).doesNotExist();
    }

    @Test
    void filesOfOthersAreNoLeftoversOfOurs() throws Exception {
        Path notes = Files.writeString(folder.resolve(".entretien-notes.tmp"), "mine");
        Path brief = Files.writeString(folder.resolve(".entretien-unfinished-12.tmp"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(".entretien-unfinished-0000000000000001.tmp"), notes);
        Path dir = Files.createDirectory(folder.resolve(".entretien-unfinished-0000000000000002.tmp"));
        Path pipe = folder.resolve(".entretien-unfinished-0000000000000003.tmp");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Thread writer = new Thread(() -> files.write(folder.resolve("one"), sink -> sink.write(bytes("one"))));
        writer.setDaemon(true);
        writer.start();
        writer.join(20_000);
        assertThat(writer.isAlive()).as("it waits for a reader of the pipe").isFalse();
        assertThat(folder.resolve("one")).hasContent("one");
        assertThat(List.of(notes, brief)).allSatisfy(file -> assertThat(file).hasContent("mine"));
        assertThat(link).isSymbolicLink();
        assertThat(dir).isDirectory();
        assertThat(Files.exists(pipe)).isTrue();
    }

    @Test
    void whatAppearedMeanwhileIsNotReplaced() throws IOException {
        Path target = folder.resolve("one");
        assertThatThrownBy(() -> files.writeNew(target, sink -> {
                    sink.write(bytes("ours"));
                    Files.writeString(target, "another's");
                }))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("--force");
        assertThat(target).hasContent("another's");
        assertThat(Tales.files(folder)).containsExactly("one");
    }

    @Test
    void inputsAreNeverWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("one"), "an input");
        assertThatThrownBy(() -> new AtomicFiles(target::equals, 1).write(target, sink -> sink.write(1)))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("it is also an input");
        assertThat(target).hasContent("an input");
    }

    @Test
    void aFolderIsClearedOnce() throws IOException {
        Leftovers leftovers = new Leftovers();
        leftovers.clear(folder);
        Path later = Files.writeString(folder.resolve(".entretien-unfinished-0000000000000123.tmp"), "of another run");
        leftovers.clear(folder);
        assertThat(later).exists();
        new Leftovers().clear(folder);
        assertThat(later).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
