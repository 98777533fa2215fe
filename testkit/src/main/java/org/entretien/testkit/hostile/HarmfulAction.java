package org.entretien.testkit.hostile;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The harm that code can do, until it is released. */
record HarmfulAction(AtomicBoolean released) {
    private static final class Unspeakable extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("there are no words for it");
        }
    }

    /** Looks at nothing, least of all at its deadline. */
    <T> T loop(T result) {
        while (!released.get()) {
            Thread.onSpinWait();
        }
        return result;
    }

    /** Waits, and takes every interrupt for a reason to wait on. */
    <T> T sleep(T result) {
        while (!released.get()) {
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                continue;
            }
        }
        return result;
    }

    /** Forgets its deadline, but heeds an interrupt. */
    <T> T nap(T result) {
        try {
            while (!released.get()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    /** Starts a thread and forgets it. */
    <T> T leak(T result) {
        CountDownLatch started = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    started.countDown();
                    sleep(result);
                },
                "leaked");
        thread.setDaemon(true);
        thread.start();
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    static <T> T interrupt(T result) {
        Thread.currentThread().interrupt();
        return result;
    }

    static <T> T overflow(T result) {
        fall(0);
        return result;
    }

    private static int fall(int depth) {
        return depth < 0 ? depth : fall(depth + 1) + 1;
    }

    static <T> T devour() {
        throw new OutOfMemoryError("the plugin has none left");
    }

    static <T> T fail() {
        throw new IllegalStateException("no reason at all");
    }

    static <T> T failWithoutWords() {
        throw new Unspeakable();
    }

    /** A chain of causes that bites its own tail. */
    static <T> T failInCircles() {
        RuntimeException first = new IllegalStateException("first");
        RuntimeException second = new IllegalStateException("second", first);
        first.initCause(second);
        throw second;
    }

    static <T> T assertFalsely() {
        throw new AssertionError("this was never to happen");
    }

    /** A checked exception where the signature has none. */
    static <T> T failCheckedly() {
        throw HarmfulAction.<RuntimeException>thrown(new java.io.IOException("checked, and not declared"));
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X thrown(Throwable failure) throws X {
        throw (X) failure;
    }
}
