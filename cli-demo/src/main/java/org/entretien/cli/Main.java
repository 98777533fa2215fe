package org.entretien.cli;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogManager;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.Messages;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.run.Workers;

/**
 * Where the process starts.
 *
 * @since 0.1.0
 */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command line
     * @throws InterruptedException never: the first thread is not interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        // Standard error belongs to our own messages; libraries of plugins like to greet there.
        LogManager.getLogManager().reset();
        Console console = Console.ofProcess();
        boolean json = Arrays.asList(arguments).contains(CommonOptions.JSON_ERRORS);
        PluginExitGuard outsiders = PluginExitGuard.watch(console.messages(new Messages.Voice(false, json)));
        AtomicInteger code = new AtomicInteger(ExitCode.BUG);
        Runnable work = () -> code.set(new Program(console).run(Arrays.asList(arguments)));
        // The first thread's stack has the size the system gives it; this one has ours.
        Thread thread = new Thread(null, work, "command", Workers.STACK);
        thread.start();
        thread.join();
        outsiders.over();
        System.exit(code.get());
    }
}
