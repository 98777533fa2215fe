package org.entretien.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.Sink;

/** A command run in this process: what it ended with and what it said. */
public record Run(int code, String out, String err) {
    public static Run of(String... arguments) {
        return with("", arguments);
    }

    public static Run with(String standardInput, String... arguments) {
        return run(standardInput, false, Map.of(), arguments);
    }

    public static Run onTerminal(Map<String, String> environment, String... arguments) {
        return run("", true, environment, arguments);
    }

    private static Run run(
            String standardInput, boolean terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new Sink(out),
                err,
                terminal,
                terminal,
                environment);
        int code = new Program(console).run(List.of(arguments));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
