package org.entretien.cli.command;

import java.util.Map;
import org.entretien.cli.options.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual of all commands, made of what picocli knows of them, in the language of {@code man}. */
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** {@return the page} @param program with all its commands */
    static String of(CommandLine program) {
        CommandSpec root = program.getCommandSpec();
        ManPage manual = new ManPage();
        manual.page
                .append(".TH ENTRETIEN 1 \"\" \"entretien ")
                .append(manual.escape(Versions.version()))
                .append("\"\n");
        manual.heading("SH", "NAME");
        manual.text("entretien - " + String.join(" ", root.usageMessage().description()));
        manual.heading("SH", "SYNOPSIS");
        manual.text("entretien COMMAND [OPTION...] [INPUT...]");
        manual.heading("SH", "COMMANDS");
        root.subcommands().values().stream().distinct().forEach(command -> manual.command(command.getCommandSpec()));
        manual.exitCodes(root.usageMessage());
        manual.heading("SH", "ENVIRONMENT");
        manual.item("NO_COLOR", "If set, no colours are used.");
        manual.item("COLUMNS", "The width of the terminal, if it is not known otherwise.");
        manual.item("JAVA_HOME", "The Java installation to use, 17 or newer.");
        manual.item("ENTRETIEN_JAVA_OPTIONS", "Options for the Java machine, such as -Xmx512m.");
        return manual.page.toString();
    }

    private void command(CommandSpec command) {
        heading("SS", command.qualifiedName(" "));
        UsageMessageSpec usage = command.usageMessage();
        text(String.join(" ", usage.description()));
        for (PositionalParamSpec input : command.positionalParameters()) {
            item(input.paramLabel(), String.join(" ", input.description()));
        }
        for (OptionSpec option : command.options()) {
            String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            item(String.join(", ", option.names()) + label, String.join(" ", option.description()));
        }
        for (String line : usage.footer()) {
            page.append(line.startsWith("  ") ? ".nf\n" + escape(line) + "\n.fi\n" : ".PP\n" + escape(line) + "\n");
        }
    }

    private void exitCodes(UsageMessageSpec usage) {
        heading("SH", "EXIT STATUS");
        for (Map.Entry<String, String> code : usage.exitCodeList().entrySet()) {
            item(code.getKey(), code.getValue());
        }
    }

    private void heading(String macro, String words) {
        page.append('.').append(macro).append(" \"").append(escape(words)).append("\"\n");
    }

    private void text(String words) {
        page.append(escape(words)).append('\n');
    }

    private void item(String tag, String words) {
        page.append(".TP\n.B ")
                .append(escape(tag))
                .append('\n')
                .append(escape(words))
                .append('\n');
    }

    /** A hyphen is one, a backslash too, and a line that starts with a dot or an apostrophe is no request. */
    private String escape(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
