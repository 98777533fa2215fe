package org.entretien.testkit;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entretien.domain.Publication;

/** The paths of the model, as its records declare them. */
public final class ModelPaths {
    private static final SortedSet<String> ALL = new TreeSet<>();

    static {
        collect("", Publication.class);
    }

    private ModelPaths() {}

    /** {@return every path that leads to a part of a publication} */
    public static SortedSet<String> all() {
        return Collections.unmodifiableSortedSet(ALL);
    }

    private static void collect(String prefix, Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> one : type.getPermittedSubclasses()) {
                collect(prefix, one);
            }
        }
        if (!type.isRecord()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + component.getName();
            boolean absent = component.getType() == List.class || component.getType() == Optional.class;
            ALL.add(path);
            collect(path + ".", absent ? element(component.getGenericType()) : component.getType());
        }
    }

    private static Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType holder ? holder.getActualTypeArguments()[0] : type;
        if (element instanceof GenericArrayType || !(element instanceof Class<?> found)) {
            return Object.class;
        }
        return found;
    }
}
