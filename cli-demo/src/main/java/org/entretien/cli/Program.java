package org.entretien.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.cli.command.Commands;
import org.entretien.cli.input.ShellWords;
import org.entretien.cli.io.ClosedPipe;
import org.entretien.cli.io.Console;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.Messages;
import org.entretien.cli.io.UsageError;
import org.entretien.cli.options.CommonOptions;
import org.entretien.cli.options.Versions;
import org.entretien.cli.output.OutputGuard;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PluginMissing;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands together, and what becomes of the failures that end one. */
final class Program {
    private final Console console;
    private Messages.Voice voice = Messages.Voice.PLAIN;

    Program(Console console) {
        this.console = console;
    }

    /**
     * {@return the exit code}
     *
     * @param arguments the command line
     */
    int run(List<String> arguments) {
        boolean debug = arguments.contains("--debug");
        voice = new Messages.Voice(debug, arguments.contains(CommonOptions.JSON_ERRORS));
        try {
            return execute(arguments);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return ended(e, console.messages(voice), debug);
        }
    }

    private static int ended(Throwable failure, Messages messages, boolean debug) {
        if (failure instanceof ClosedPipe) {
            return ExitCode.CLOSED_PIPE;
        }
        if (failure instanceof OutputFailure) {
            messages.say(failure);
            return ExitCode.OUTPUT;
        }
        if (failure instanceof UsageError || failure instanceof PluginMissing) {
            messages.say(failure);
            return ExitCode.USAGE;
        }
        messages.say("a bug in this program: " + failure + (debug ? "" : "; --debug shows where"), failure);
        return ExitCode.BUG;
    }

    private int execute(List<String> arguments) throws Exception {
        requireNoFileIsOption(arguments);
        CommandLine line = commandLine(arguments);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        List<Exception> failures = new ArrayList<>();
        line.setExecutionExceptionHandler((failure, command, result) -> {
            failures.add(failure);
            return ExitCode.BUG;
        });
        int code = line.execute(arguments.toArray(new String[0]));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        if (console.out().failure().isPresent()) {
            return code; // It was said already, or is nothing to say.
        }
        console.print(help.toString());
        console.flush();
        return code;
    }

    private CommandLine commandLine(List<String> arguments) {
        CommandLine line = Commands.line(arguments, console);
        help(line.getCommandSpec());
        line.getSubcommands().values().forEach(sub -> help(sub.getCommandSpec()));
        // picocli would take "@name" for a file of arguments; pages may be called so.
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.coloursOut() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(this::misused);
        return line;
    }

    private static void help(CommandSpec command) {
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        command.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        command.versionProvider(new Versions());
        command.usageMessage()
                .sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
    }

    /** A pattern of the shell hands over the names of files as they are: one may read as an option that overwrites others. */
    private static void requireNoFileIsOption(List<String> arguments) {
        for (String word : arguments) {
            if (word.equals("--")) {
                return;
            }
            if (word.startsWith("--") && isFile(word)) {
                throw new UsageError(word + " is an option, and a file here has that name; " + howToName(word));
            }
        }
    }

    private static boolean isFile(String word) {
        try {
            return OutputGuard.isThere(Path.of(word));
        } catch (InvalidPathException e) {
            return false; // No file can be called so.
        }
    }

    private static String howToName(String word) {
        return "name the file " + ShellWords.file(word) + ", or put -- before the names of all files";
    }

    private static Optional<String> fileTakenForOption(String[] arguments) {
        return Stream.of(arguments)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("-") && word.length() > 1 && isFile(word))
                .findFirst()
                .map(word -> word + " looks like an option, and there is no such option; " + howToName(word));
    }

    private int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        String words = unknownCommand(misuse)
                .or(() -> fileTakenForOption(arguments))
                .orElseGet(() -> String.valueOf(misuse.getMessage()));
        console.messages(voice).say(words + "; see " + command.getCommandSpec().qualifiedName(" ") + " --help");
        return ExitCode.USAGE;
    }

    /** Explains a wrong command in plain words instead of picocli's "unmatched argument". */
    private static Optional<String> unknownCommand(ParameterException misuse) {
        CommandLine command = misuse.getCommandLine();
        boolean takesCommand = !command.getSubcommands().isEmpty();
        if (takesCommand && misuse instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return word.startsWith("-")
                    ? Optional.empty()
                    : Optional.of("there is no command " + word + "; there are: "
                            + String.join(", ", command.getSubcommands().keySet()));
        }
        return Optional.empty();
    }
}
