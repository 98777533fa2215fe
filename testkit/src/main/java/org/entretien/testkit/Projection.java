package org.entretien.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;

/**
 * What a format keeps of a publication: all of it, or all but the paths that its fidelity names. A path leads through the components of the
 * model's records, lists and optional values passed through: {@code relatedHeadlines}, {@code interview.interviewees.role}.
 *
 * @since 0.1.0
 */
public final class Projection {
    private Projection() {}

    /**
     * Takes away what a format drops.
     *
     * @param publication any publication
     * @param fidelity what is dropped
     * @return the rest
     * @throws IllegalArgumentException when a path names nothing in the model, or something that cannot be absent
     */
    public static Publication of(Publication publication, Fidelity fidelity) {
        Publication rest = publication;
        if (fidelity instanceof Fidelity.Lossy lossy) {
            for (String path : lossy.dropped()) {
                requirePath(path);
                rest = (Publication) without(rest, Arrays.asList(path.split("\\.", -1)));
            }
        }
        return rest;
    }

    private static Object without(Object value, List<String> path) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> without(one, path)).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(one -> without(one, path));
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object old = components[i].getAccessor().invoke(value);
                boolean named = components[i].getName().equals(path.get(0));
                values[i] = named ? dropped(old, path) : old;
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot be dropped: " + path, e);
        }
    }

    /** Lists become empty, optional values absent, and of a kind the first that there is. */
    private static Object dropped(Object old, List<String> path) {
        if (path.size() > 1) {
            return without(old, path.subList(1, path.size()));
        }
        if (old instanceof Enum<?> kind) {
            return kind.getDeclaringClass().getEnumConstants()[0];
        }
        if (old instanceof List || old instanceof Optional) {
            return old instanceof List ? List.of() : Optional.empty();
        }
        throw new IllegalArgumentException("cannot be absent: " + path);
    }

    /** A path that leads nowhere would drop nothing, and prove nothing. */
    private static void requirePath(String path) {
        if (!ModelPaths.all().contains(path)) {
            throw new IllegalArgumentException("no path of the model: " + path + "; there are " + ModelPaths.all());
        }
    }
}
