package org.entretien.catalogue.selection;

import org.jspecify.annotations.Nullable;

/** Failures in words. Their classes may be anybody's, so nothing about them is taken for granted. */
public final class FailureTexts {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 500;

    private FailureTexts() {}

    /** {@return what lies at the bottom of a failure} */
    public static String of(Throwable failure) {
        try {
            Throwable root = failure;
            for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
                root = root.getCause();
            }
            return words(root.getClass().getSimpleName(), root.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failure.getClass().getSimpleName();
        }
    }

    private static String words(String name, @Nullable String message) {
        if (message == null) {
            return name;
        }
        return name + ": " + (message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message);
    }
}
