package org.entretien.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.entretien.spi.Source;

/**
 * The documents of a folder and of the folders in it, by name. Holds the names of one folder a level at a time.
 *
 * <p>Passed by are hidden files and folders, and the folder that outputs go to. Symbolic links are not followed, since they lead in
 * circles and out of the folder; each is an {@link Input.PassedBy}.
 */
final class FolderWalk implements Iterator<Input> {
    private final Path top;
    private final Optional<Path> outputs;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();
    private boolean foundAny;

    private record Level(Path relative, Iterator<Path> entries, Map<String, Integer> stems) {}

    /**
     * Starts a walk.
     *
     * @param top the folder
     * @param outputs the real path of the folder that is not to be entered
     */
    FolderWalk(Path top, Optional<Path> outputs) {
        this.top = top;
        this.outputs = outputs;
        enter(top.getFileSystem().getPath(""));
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !levels.isEmpty()) {
            Level level = levels.peek();
            if (level.entries().hasNext()) {
                take(level, level.entries().next());
            } else {
                levels.pop();
                reportIfNothingFound();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void reportIfNothingFound() {
        if (levels.isEmpty() && !foundAny) {
            ready.add(Refusals.emptyFolder(top));
        }
    }

    private void enter(Path relative) {
        Path folder = top.resolve(relative);
        List<Path> entries = new ArrayList<>();
        Map<String, Integer> stems = new HashMap<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                String name = FileNames.of(entry);
                if (!name.startsWith(".")) {
                    entries.add(entry.getFileName());
                    stems.merge(FileNames.stem(name), 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            refuse(folder, e);
        } catch (DirectoryIteratorException e) {
            refuse(folder, Objects.requireNonNull(e.getCause()));
        }
        // By bytes where paths are bytes: the same order in every locale.
        Collections.sort(entries);
        levels.push(new Level(relative, entries.iterator(), stems));
    }

    private void take(Level level, Path name) {
        Path relative = level.relative().resolve(name);
        Path path = top.resolve(relative);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                ready.add(new Input.PassedBy(path + ": a symbolic link, not followed; name it as an input to read it"));
            } else if (attributes.isDirectory()) {
                if (!isOutputs(path)) {
                    enter(relative);
                }
            } else if (attributes.isRegularFile()) {
                foundAny = true;
                ready.add(document(level, name, path, attributes.size()));
            } else {
                foundAny = true;
                ready.add(Refusals.notAFile(path));
            }
        } catch (IOException e) {
            refuse(path, e);
        }
    }

    private Input document(Level level, Path name, Path path, long size) {
        String file = FileNames.of(name);
        boolean shared = level.stems().getOrDefault(FileNames.stem(file), 0) > 1;
        return new Input.Document(Source.of(path), level.relative(), file, shared, OptionalLong.of(size));
    }

    private boolean isOutputs(Path folder) throws IOException {
        return outputs.isPresent() && folder.toRealPath().equals(outputs.get());
    }

    private void refuse(Path path, IOException failure) {
        foundAny = true;
        ready.add(Refusals.unreadable(path, failure));
    }
}
