package org.entretien.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entretien.cli.io.Console;
import picocli.CommandLine;

/** The commands by their names. */
public final class Commands {
    private static final Map<String, Function<Console, Object>> ALL = all();

    /** They tell of all the others. */
    private static final Set<String> TELL_OF_ALL = Set.of("completion", "man");

    private Commands() {}

    private static Map<String, Function<Console, Object>> all() {
        Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
        all.put("parse", ParseCommand::new);
        all.put("convert", ConvertCommand::new);
        all.put("validate", ValidateCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("view", ViewCommand::new);
        all.put("formats", FormatsCommand::new);
        all.put("doctor", DoctorCommand::new);
        all.put("plugin", console -> new CommandLine(new PluginCommand()).addSubcommand(new PluginNewCommand(console)));
        all.put("completion", CompletionCommand::new);
        all.put("man", ManCommand::new);
        return all;
    }

    /**
     * What understands a command line. Where that begins with a command, only this one is made: picocli needs a tenth of a second for all.
     *
     * @param arguments the command line
     * @param console for whatever the commands say
     */
    public static CommandLine line(List<String> arguments, Console console) {
        CommandLine line = new CommandLine(new EntretienCommand());
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        boolean one = ALL.containsKey(first) && !TELL_OF_ALL.contains(first);
        ALL.forEach((name, command) -> {
            if (!one || name.equals(first)) {
                line.addSubcommand(name, command.apply(console));
            }
        });
        return line;
    }
}
