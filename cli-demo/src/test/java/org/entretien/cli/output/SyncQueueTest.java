package org.entretien.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.spi.OutputFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncQueueTest {
    private final AtomicFiles files = new AtomicFiles();
    private final ExecutorService pool = SyncQueue.pool(1);
    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    private AtomicFiles.Written written(String name) {
        return files.begin(folder.resolve(name), sink -> sink.write('x'));
    }

    private void note(String name, Optional<OutputFailure> failure) {
        done.add(name + failure.map(reason -> " failed").orElse(Files.exists(folder.resolve(name)) ? "" : " missing"));
    }

    @Test
    void whatFollowsIsDoneInOrderOnceTheFileIsThere() throws InterruptedException {
        SyncQueue commits = new SyncQueue(pool, 2);
        for (String name : List.of("a", "b", "c", "d")) {
            commits.add(written(name), failure -> note(name, failure));
            commits.then(() -> done.add("after " + name));
        }
        commits.settle();
        assertThat(done).containsExactly("a", "after a", "b", "after b", "c", "after c", "d", "after d");
    }

    @Test
    void noMoreThanSoManyAreOnTheirWay() throws InterruptedException {
        SyncQueue commits = new SyncQueue(pool, 0);
        commits.add(written("a"), failure -> note("a", failure));
        assertThat(done).containsExactly("a");
        commits.then(() -> done.add("after a"));
        assertThat(done).containsExactly("a", "after a");
    }

    @Test
    void asManyAsThatAreNotWaitedFor() throws InterruptedException {
        CountDownLatch disk = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            pool.execute(() -> await(disk));
        }
        SyncQueue commits = new SyncQueue(pool, 2);
        commits.add(written("a"), failure -> note("a", failure));
        commits.then(() -> done.add("after a"));
        assertThat(done).isEmpty();
        disk.countDown();
        commits.settle();
        assertThat(done).containsExactly("a", "after a");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFileThatCannotBeCommittedIsToldWithoutHoldingUpTheOthers() throws InterruptedException, IOException {
        SyncQueue commits = new SyncQueue(pool, 5);
        AtomicFiles.Written doomed = written("a");
        Files.createDirectories(folder.resolve("a/in the way"));
        commits.add(doomed, failure -> note("a", failure));
        commits.add(written("b"), failure -> note("b", failure));
        commits.settle();
        assertThat(done).containsExactly("a failed", "b");
        assertThat(folder.resolve("a")).isDirectory();
    }

    @Test
    void severalFilesWaitForTheDiskAtOnceInThreadsThatKeepNoProcessAlive() throws InterruptedException {
        int many = 4;
        CountDownLatch together = new CountDownLatch(many);
        CountDownLatch daemons = new CountDownLatch(many);
        for (int i = 0; i < many; i++) {
            pool.execute(() -> {
                together.countDown();
                await(together);
                if (Thread.currentThread().isDaemon()) {
                    daemons.countDown();
                }
            });
        }
        assertThat(daemons.await(300, TimeUnit.SECONDS)).isTrue();
    }
}
