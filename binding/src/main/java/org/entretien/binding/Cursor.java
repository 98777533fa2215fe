package org.entretien.binding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entretien.domain.PrintableText;
import org.entretien.spi.InputRejected;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from front to back and knows where it is, in the document and in the model.
 *
 * <p>Each reading method starts at the first token of a value and ends at its last one. The depth of the Java stack is that of the
 * model, whatever the document nests: the first value that does not fit ends the reading.
 */
abstract class Cursor {
    private static final int LONGEST_QUOTE = 120;

    private final String source;
    private final ParseContext context;
    private final UnaryOperator<Place> placing;
    private final StringBuilder path = new StringBuilder();
    private Place objectStart = new Place.Whole();

    Cursor(String source, ParseContext context, UnaryOperator<Place> placing) {
        this.source = source;
        this.context = context;
        this.placing = placing;
    }

    /** {@return where the current token starts} */
    abstract Place place();

    /** Reads an object into its parts; each may appear once, in any order, and no other. */
    abstract void object(Part<?>... parts);

    /** Reads an object that says of itself which kind it is. */
    abstract void variant(Part<String> kind, Part<?>... parts);

    /** {@return a text as it stands, every blank kept} */
    abstract String rawText();

    /** Reads a list, calling {@code each} at the first token of every item. Forms that name items allow these names. */
    abstract void items(Set<String> names, Runnable each);

    final String source() {
        return source;
    }

    final ParseContext context() {
        return context;
    }

    final <T> Part<T> part(String name, Supplier<T> reader) {
        return new Part<>(this, name, reader);
    }

    final String text() {
        Place start = place();
        String text = rawText();
        int refused = PrintableText.firstRefused(text);
        if (refused >= 0) {
            String hex = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(refused));
            throw misfit(start, path(), hex + " at index " + refused + " of the text cannot be written in any format");
        }
        return text;
    }

    final <T> T value(String expected, Function<String, T> conversion) {
        Place start = place();
        String text = text();
        try {
            return conversion.apply(text);
        } catch (IllegalArgumentException e) {
            throw new InputRejected(
                    InputRejected.Code.MISFIT, source, placed(start), path() + ": expected " + expected, e);
        }
    }

    final <T> List<T> list(String name, Supplier<T> each) {
        return list(Set.of(name), each, "items of one list", Integer.MAX_VALUE);
    }

    final <T> List<T> list(Set<String> names, Supplier<T> each, String limit, int maximum) {
        List<T> list = new ArrayList<>();
        items(names, () -> {
            if (list.size() == maximum) {
                throw exceeded(limit, maximum);
            }
            within("[" + list.size() + "]", () -> list.add(each.get()));
        });
        return list;
    }

    /** Reads the part of this name, whose value starts at the current token. */
    final void fill(String name, Part<?>... parts) {
        Place outer = objectStart;
        Part<?> part = Arrays.stream(parts)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, parts));
        if (part.isPresent()) {
            throw misfit(place(), path(name), "given twice");
        }
        within(path.isEmpty() ? name : "." + name, part::read);
        objectStart = outer;
    }

    /** Notes where the object begins whose parts are read next, for telling what it lacks. */
    final void enterObject() {
        objectStart = place();
    }

    private void within(String step, Runnable read) {
        int length = path.length();
        path.append(step);
        read.run();
        path.setLength(length);
    }

    final void startAt(String root) {
        path.setLength(0);
        path.append(root);
    }

    final String path() {
        return path.isEmpty() ? "the publication" : path.toString();
    }

    final String path(String name) {
        return path.isEmpty() ? quote(name) : path + "." + quote(name);
    }

    final InputRejected missing(String name) {
        return misfit(objectStart, path(name), "missing");
    }

    private InputRejected unknown(String name, Part<?>... parts) {
        String known = Arrays.stream(parts).map(Part::name).collect(Collectors.joining(", "));
        return misfit(place(), path(name), "unknown here; known are: " + known);
    }

    final InputRejected unexpected(String expected, String found) {
        return misfit(place(), path(), "expected " + expected + ", found " + found);
    }

    final InputRejected misfit(Place where, String element, String words) {
        return new InputRejected(InputRejected.Code.MISFIT, source, placed(where), element + ": " + words);
    }

    final InputRejected malformed(Place where, String words, @Nullable Throwable cause) {
        String element = path.isEmpty() ? "" : " (in " + path + ")";
        return new InputRejected(InputRejected.Code.MALFORMED, source, placed(where), words + element, cause);
    }

    final InputRejected malformed(Place where, String words) {
        return malformed(where, words, null);
    }

    final LimitExceeded exceeded(String limit, long maximum) {
        return new LimitExceeded(source, placed(place()), limit, maximum, maximum + 1);
    }

    final Place placed(Place where) {
        return placing.apply(where);
    }

    /** {@return a name of the document as it can stand in a message: short, and on one line} */
    static String quote(String name) {
        String shown = name.length() > LONGEST_QUOTE ? name.substring(0, LONGEST_QUOTE) + "…" : name;
        return shown.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
