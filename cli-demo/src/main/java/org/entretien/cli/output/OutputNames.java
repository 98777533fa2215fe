package org.entretien.cli.output;

import java.nio.file.Path;
import java.util.Locale;
import org.entretien.cli.input.Input;
import org.entretien.cli.io.FileNames;

/**
 * Where the outputs of documents go in a folder: below the argument as the inputs do, with the exporter's ending in place of their own.
 *
 * <p>Two documents side by side that differ only in their endings would meet; both then keep their whole names: {@code page.txt.json} and
 * {@code page.html.json}. That depends on the folder alone, not on the order of reading.
 *
 * @param root the folder for all outputs
 * @param ending of the exporter's format
 */
public record OutputNames(Path root, String ending) {
    private static final String EXPLANATION = ".explain.html";
    private static final int DIGITS = 6;

    /**
     * {@return the output of a document that holds one publication}
     *
     * @param document the document
     */
    public Path of(Input.Document document) {
        return in(document, "." + ending);
    }

    /**
     * {@return the output of a record of a container}
     *
     * @param document the container
     * @param number from 1
     */
    public Path of(Input.Document document, long number) {
        return in(document, String.format(Locale.ROOT, "-%06d.%s", number, ending));
    }

    /**
     * {@return the page that explains how a document was read}
     *
     * @param document the document
     * @param number 0 for the only record
     */
    public Path explanation(Input.Document document, long number) {
        return in(document, (number == 0 ? "" : String.format(Locale.ROOT, "-%06d", number)) + EXPLANATION);
    }

    /** {@return whether a path ends as outputs do, whatever the document} */
    boolean couldBe(Path path) {
        String name = FileNames.of(path);
        return name.endsWith("." + ending) || name.endsWith(EXPLANATION);
    }

    /** {@return whether a path below the root is an output of a document, of a record of it, or an explanation of one} */
    boolean mayBe(Input.Document document, Path path) {
        String name = FileNames.of(path);
        int end = name.endsWith(EXPLANATION) ? name.length() - EXPLANATION.length() : name.lastIndexOf('.');
        int dash = name.lastIndexOf('-', end);
        String number = dash < 0 ? "" : name.substring(dash + 1, end);
        boolean numbered = number.length() >= DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return path.equals(in(document, name.substring(end)))
                || numbered && path.equals(in(document, name.substring(dash)));
    }

    private Path in(Input.Document document, String tail) {
        String stem = document.stemIsShared() ? document.file() : FileNames.stem(document.file());
        return root.resolve(document.folder()).resolve(FileNames.join(stem, tail));
    }
}
