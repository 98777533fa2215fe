package org.entretien.spi;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Says why bytes could not be read, in words that do not depend on the platform where that can be helped.
 *
 * @since 0.1.0
 */
public final class Unreadable {
    private Unreadable() {}

    /**
     * Turns a failure of reading into a rejection.
     *
     * @param source the name of the input
     * @param failure what happened
     * @return the rejection to throw
     */
    public static InputRejected rejection(String source, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return rejected(InputRejected.Code.MISSING, source, "there is no such file", failure);
        }
        if (failure instanceof AccessDeniedException) {
            return rejected(InputRejected.Code.UNREADABLE, source, "permission denied", failure);
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            // What is cut within its header has no message at all.
            String words = failure.getMessage() == null ? "it ends too early" : failure.getMessage();
            return rejected(InputRejected.Code.MALFORMED, source, "broken gzip data: " + words, failure);
        }
        String message = String.valueOf(failure.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("is a directory")) {
            return rejected(InputRejected.Code.NOT_A_FILE, source, "a folder, not a file", failure);
        }
        return rejected(InputRejected.Code.UNREADABLE, source, "cannot be read: " + message, failure);
    }

    private static InputRejected rejected(InputRejected.Code code, String source, String words, IOException failure) {
        return new InputRejected(code, source, new Place.Whole(), words, failure);
    }
}
