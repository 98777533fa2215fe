package org.entretien.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entretien.cli.io.FileNames;

/**
 * Expands a pattern where the shell did not: {@code pages/*.txt}, {@code **}{@code /2016-*}. As in a shell, hidden files match only a
 * pattern that starts with a dot.
 */
final class Glob {
    private final List<Path> parts = new ArrayList<>();
    private final Set<Path> found = new LinkedHashSet<>();
    private final FileSystem files;

    private Glob(Path pattern) {
        files = pattern.getFileSystem();
        pattern.forEach(parts::add);
    }

    /**
     * {@return whether a name holds characters that patterns are made of}
     *
     * @param name an argument
     */
    static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
    }

    /**
     * Finds what matches.
     *
     * @param pattern a path with patterns in any of its parts
     * @return what matches, by name
     * @throws IOException when a folder cannot be listed
     * @throws java.util.regex.PatternSyntaxException when the pattern is none
     */
    static List<Path> expand(Path pattern) throws IOException {
        Glob glob = new Glob(pattern);
        Path root = pattern.getRoot();
        try {
            glob.match(root == null ? glob.files.getPath("") : root, 0);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return List.copyOf(glob.found);
    }

    private void match(Path folder, int part) throws IOException {
        if (part == parts.size()) {
            found.add(folder);
            return;
        }
        String pattern = parts.get(part).toString();
        if (pattern.equals("**")) {
            match(folder, part + 1);
            for (Path entry : entries(folder, "*")) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    match(entry, part);
                }
            }
        } else if (isPattern(pattern)) {
            boolean last = part == parts.size() - 1;
            for (Path entry : entries(folder, pattern)) {
                if (last || Files.isDirectory(entry)) {
                    match(entry, part + 1);
                }
            }
        } else if (Files.exists(folder.resolve(pattern), LinkOption.NOFOLLOW_LINKS)) {
            match(folder.resolve(pattern), part + 1);
        }
    }

    private List<Path> entries(Path folder, String pattern) throws IOException {
        PathMatcher matcher = files.getPathMatcher("glob:" + pattern);
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                boolean hidden = FileNames.of(entry).startsWith(".");
                if ((!hidden || pattern.startsWith(".")) && matcher.matches(entry.getFileName())) {
                    entries.add(folder.resolve(entry.getFileName()));
                }
            }
        }
        Collections.sort(entries);
        return entries;
    }
}
