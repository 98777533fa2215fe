package org.entretien.cli.input;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Source;

/** What the arguments of a command lead to, one by one. */
public sealed interface Input {
    /**
     * A document to read.
     *
     * @param source its bytes, under the name that messages use
     * @param folder where it lies below the argument; its output lies there too
     * @param file the name of its file, or {@code stdin}; one that no other document beside it has, whatever the case
     * @param stemIsShared whether another document beside it has the same name but for the ending
     * @param size its bytes as stored, if that is known
     */
    record Document(Source source, Path folder, String file, boolean stemIsShared, OptionalLong size)
            implements Input {}

    /**
     * Something that was asked for and is no document.
     *
     * @param reason why not
     */
    record Refused(InputRejected reason) implements Input {}

    /**
     * Something in a folder that is passed by, and worth a line.
     *
     * @param name its path
     * @param words what and why
     */
    record PassedBy(String name, String words) implements Input {}
}
