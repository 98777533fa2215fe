package org.entretien.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Collectors;

/** Watches what code does beside its work: words on the standard streams, threads that stay. */
public final class SideEffectProbe {
    private static final int PATIENCE = 50;

    private SideEffectProbe() {}

    public static void requireNoWord(Runnable code) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream listening = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listening);
            System.setErr(listening);
            code.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .as("words on the standard streams")
                .isEmpty();
    }

    public static void requireNoThread(Runnable code) {
        Set<Thread> before = threads();
        code.run();
        Set<Thread> stayed = stayed(before);
        // Whatever ends by itself gets the time to do so.
        for (int i = 0; i < PATIENCE && !stayed.isEmpty(); i++) {
            sleep();
            stayed = stayed(before);
        }
        assertThat(stayed).as("threads that stay").isEmpty();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }

    private static Set<Thread> stayed(Set<Thread> before) {
        return threads().stream()
                .filter(thread -> !before.contains(thread) && !isOfThePlatform(thread))
                .collect(Collectors.toSet());
    }

    /** The common pool belongs to everybody; the catalogue keeps a thread for the next document. */
    private static boolean isOfThePlatform(Thread thread) {
        boolean common = thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
        boolean system = thread.getThreadGroup() == null
                || thread.getThreadGroup().getName().equals("system")
                || thread.getThreadGroup().getName().equals("InnocuousThreadGroup");
        return common || system || thread.getName().startsWith("entretien-");
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
