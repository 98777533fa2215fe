package org.entretien.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.Messages;
import org.entretien.cli.run.Interruption;

/**
 * What plugins may do that no library can prevent, and a program can notice: they write to the standard streams, into its output, or they end the
 * process, as if all were done.
 */
final class PluginExitGuard {
    private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "sun.");
    private static final String OWN = PluginExitGuard.class.getName();
    private static final String HOOK = "outsiders";
    private static final long PATIENCE_MILLIS = 1000;

    private final Messages messages;
    private final AtomicBoolean over = new AtomicBoolean();

    private PluginExitGuard(Messages messages) {
        this.messages = messages;
    }

    /** Takes the standard streams away from everybody but the console, and stays until the end of the process. */
    static PluginExitGuard watch(Messages messages) {
        PluginExitGuard outsiders = new PluginExitGuard(messages);
        System.setOut(outsiders.deaf("standard output"));
        System.setErr(outsiders.deaf("standard error"));
        Runtime.getRuntime().addShutdownHook(new Thread(outsiders::ending, HOOK));
        return outsiders;
    }

    /** The program itself is about to end the process. */
    void over() {
        over.set(true);
    }

    /** {@return a stream that lets nothing through, and once says who wrote to it} */
    private PrintStream deaf(String name) {
        AtomicBoolean told = new AtomicBoolean();
        OutputStream nowhere = new OutputStream() {
            @Override
            public void write(int b) {
                tell();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                tell();
            }

            private void tell() {
                if (told.compareAndSet(false, true)) {
                    String who = foreign(Arrays.stream(Thread.currentThread().getStackTrace()))
                            .orElse("something");
                    messages.say(
                            who + " wrote to " + name + ", which is not its own; this and later output is suppressed");
                }
            }
        };
        return new PrintStream(nowhere, true, StandardCharsets.UTF_8);
    }

    /** A signal ends the process from outside, a plugin from within: then a thread stands in the middle of it. */
    private void ending() {
        if (over.get()) {
            return;
        }
        Optional<String> culprit = Thread.getAllStackTraces().values().stream()
                .filter(PluginExitGuard::isEndingTheProcess)
                .flatMap(stack -> foreign(Arrays.stream(stack)).stream())
                .findFirst();
        if (culprit.isPresent()) {
            messages.say(culprit.get() + " ended the process; the same command continues where this one stopped");
            awaitOthers();
            // Its own exit code may say that all is well.
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
    }

    private static boolean isEndingTheProcess(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals("java.lang.Runtime")
                        && frame.getMethodName().equals("exit"));
    }

    private static Optional<String> foreign(Stream<StackTraceElement> stack) {
        return stack.map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith(OWN) && PLATFORM.stream().noneMatch(name::startsWith))
                .findFirst();
    }

    /** Unfinished files are removed by a hook of their own. */
    private static void awaitOthers() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(Interruption.HOOK)) {
                try {
                    thread.join(PATIENCE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
