package org.entretien.cli.command;

import org.entretien.cli.options.Versions;
import picocli.CommandLine.Command;

/** {@code entretien}, which does nothing without one of its commands. */
@Command(
        name = "entretien",
        description = "Turns press pages into structured interviews.",
        versionProvider = Versions.class,
        footer = {
            "",
            "Examples:",
            "  entretien parse page.txt                     one page, to standard output",
            "  entretien parse pages --out interviews       a folder of pages, one file each",
            "  entretien explain page.txt --html why.html   where every word of the page went",
            "  entretien formats                            what can be read and written",
            "",
            "\"entretien COMMAND --help\" says more about a command.",
        })
final class EntretienCommand {}
