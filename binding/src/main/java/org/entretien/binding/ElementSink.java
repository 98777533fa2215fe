package org.entretien.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a model apart into a document. Absent parts and empty lists leave nothing, save where the form asks for the list.
 *
 * <p>Its methods throw {@link java.io.UncheckedIOException} when the stream beneath fails.
 */
abstract class ElementSink {
    /** Opens an object; the name is that of the part, or of the item within a list. */
    abstract void openObject(String name);

    abstract void closeObject();

    abstract void openList(String name);

    abstract void closeList();

    /** Opens an item that says of itself which kind it is. */
    abstract void openVariant(String kind);

    abstract void text(String name, String value);

    final void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    final <T> void object(String name, Optional<T> value, Consumer<T> parts) {
        value.ifPresent(present -> object(name, present, parts));
    }

    final <T> void object(String name, T value, Consumer<T> parts) {
        openObject(name);
        parts.accept(value);
        closeObject();
    }

    final <T> void list(String name, List<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            listEvenEmpty(name, values, each);
        }
    }

    final <T> void listEvenEmpty(String name, List<T> values, Consumer<T> each) {
        openList(name);
        values.forEach(each);
        closeList();
    }
}
