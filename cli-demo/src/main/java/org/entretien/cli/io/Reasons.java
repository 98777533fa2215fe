package org.entretien.cli.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why a file or folder could not be used, in words; what the Java library says is often the name of the file and nothing else. */
public final class Reasons {
    private Reasons() {}

    /**
     * {@return the reason, without the name that the sentence starts with}
     *
     * @param failure what happened
     * @param about what the sentence is about
     */
    public static String of(IOException failure, Path about) {
        if (failure instanceof FileSystemException system) {
            String words = words(system);
            return isElsewhere(system.getFile(), about) ? system.getFile() + ": " + words : words;
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String words(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "it exists and is not a folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "it is a folder with files in it";
        }
        if (failure instanceof FileSystemLoopException) {
            return "symbolic links form a loop";
        }
        String reason = failure.getReason();
        return reason == null || reason.isBlank() ? "the system gives no reason" : reason;
    }

    /** Whether the failure names a folder above, which people know; names of temporary files tell them nothing. */
    private static boolean isElsewhere(@Nullable String file, Path about) {
        if (file == null) {
            return false;
        }
        Path named = about.getFileSystem().getPath(file).toAbsolutePath().normalize();
        Path place = about.toAbsolutePath().normalize();
        return !named.equals(place) && place.startsWith(named);
    }
}
