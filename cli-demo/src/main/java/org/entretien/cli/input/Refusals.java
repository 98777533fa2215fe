package org.entretien.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.entretien.spi.Unreadable;

/** Words for arguments that lead to no document. */
public final class Refusals {
    private Refusals() {}

    static Input.Refused emptyFolder(Path folder) {
        return refused(InputRejected.Code.EMPTY, folder.toString(), "there is no document in this folder");
    }

    static Input.Refused notAFile(Path path) {
        return refused(
                InputRejected.Code.NOT_A_FILE,
                path.toString(),
                "a device, pipe or socket, not a file; standard input is named -");
    }

    static Input.Refused noMatch(String glob) {
        return refused(InputRejected.Code.MISSING, glob, "no file matches");
    }

    static Input.Refused address(String address) {
        // As addresses may spell it; in the quotes of a shell it would take a backslash, which messages double.
        String spelt = address.replace("'", "%27").replace("\\", "%5C");
        String command = "curl -s " + ShellWords.quote(spelt) + " | ./entretien parse -";
        return refused(InputRejected.Code.MISSING, address, "nothing is fetched from the network; use " + command);
    }

    static Input.Refused badName(String name, String why) {
        return refused(InputRejected.Code.MISSING, name, "not the name of a file here: " + why);
    }

    public static Input.Refused similarOutput(String name, Path output, String earlier, Path other) {
        return refused(
                InputRejected.Code.NOT_A_FILE,
                name,
                "its output " + output + " differs only in case or composed accents from " + other + ", the output of "
                        + earlier + ", an earlier input of this run, and on some systems both are one file;"
                        + " give it another --out");
    }

    public static Input.Refused sameOutput(String name, Path output, Optional<String> earlier) {
        return refused(
                InputRejected.Code.NOT_A_FILE,
                name,
                "its output " + output + " belongs to "
                        + earlier.map(input -> input + ", an earlier input").orElse("an earlier input")
                        + " of this run; give it another --out");
    }

    static Input.Refused unreadable(Path path, IOException failure) {
        return new Input.Refused(Unreadable.rejection(path.toString(), failure));
    }

    private static Input.Refused refused(InputRejected.Code code, String name, String words) {
        return new Input.Refused(new InputRejected(code, name, new Place.Whole(), words));
    }
}
