package org.entretien.cli.command;

import picocli.CommandLine.Command;

/** {@code entretien plugin}, which does nothing without one of its commands. */
@Command(
        name = "plugin",
        description = "Helps to write plugins.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  entretien plugin new my-site --sample page.html   a project that builds and passes"
        })
final class PluginCommand {}
