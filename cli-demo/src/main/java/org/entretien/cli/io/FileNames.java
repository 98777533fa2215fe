package org.entretien.cli.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The names of files: what remains without the ending, and what an output is called. */
public final class FileNames {
    /** Bytes, not characters: what every common file system takes. */
    private static final int LONGEST = 255;

    private static final String GZ = ".gz";
    private static final char UNDECODABLE = '\uFFFD';

    private FileNames() {}

    /**
     * The name of a file without its folders. One with bytes that the charset of file names does not have is spelt with percent
     * signs, {@code caf%E9.txt}: as characters, several such names would be the same.
     *
     * @param file any path
     * @return a name that no other file of the folder has
     */
    public static String of(Path file) {
        Path name = file.getFileName();
        String text = name == null ? file.toString() : name.toString();
        return text.indexOf(UNDECODABLE) < 0 ? text : lastSegment(file.toUri().getRawPath());
    }

    private static String lastSegment(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /**
     * {@return the name without its ending and without {@code .gz}}
     *
     * @param file {@code page.txt.gz}
     */
    public static String stem(String file) {
        String unpacked = unpacked(file);
        int dot = unpacked.lastIndexOf('.');
        return dot > 0 ? unpacked.substring(0, dot) : unpacked;
    }

    /** {@return the name without {@code .gz}} @param file {@code page.txt.gz} */
    public static String unpacked(String file) {
        return isPacked(file) ? file.substring(0, file.length() - GZ.length()) : file;
    }

    /**
     * {@return the ending in lower case, without the dot}
     *
     * @param file {@code page.txt}
     */
    public static Optional<String> ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && dot < file.length() - 1
                ? Optional.of(file.substring(dot + 1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /**
     * Puts a name and an ending together. A name that grows beyond what a file system takes is cut and made unique by a number made of
     * the whole of it, the same in every run.
     *
     * @param stem any name
     * @param tail what follows: {@code .json}, {@code -000001.json}
     * @return a name of at most 255 bytes
     */
    public static String join(String stem, String tail) {
        if (bytes(stem + tail) <= LONGEST) {
            return stem + tail;
        }
        String mark = "~" + Long.toHexString(hash(stem)) + tail;
        return stem.substring(0, fitting(stem, LONGEST - bytes(mark))) + mark;
    }

    /** {@return where to cut so that what is left has at most so many bytes and whole characters} */
    private static int fitting(String text, int most) {
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            bytes += bytes(Character.toString(c));
            if (bytes > most) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** {@return whether a name says that the file is packed} @param file {@code page.txt.gz} */
    public static boolean isPacked(String file) {
        int at = file.length() - GZ.length();
        return at > 0 && file.regionMatches(true, at, GZ, 0, GZ.length());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /** FNV-1a: spread well enough for names, and defined by its letters alone. */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
