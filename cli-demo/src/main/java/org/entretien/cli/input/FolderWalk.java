package org.entretien.cli.input;

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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.entretien.cli.io.FileNames;
import org.entretien.spi.Source;

/**
 * The documents of a folder and of the folders in it, by name. Holds the names of one folder
 * at each level and nothing of the documents.
 *
 * <p>Passed by are hidden files and folders, and what outputs go to. Symbolic links are not followed, since they lead in
 * circles and out of the folder; each is an {@link Input.PassedBy}.
 */
final class FolderWalk implements Iterator<Input> {
    private final Path top;
    private final Set<Path> outputs;
    private final Set<String> outputNames;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();
    private boolean foundAny;

    private record Level(Path relative, Iterator<Path> entries, Stems stems) {}

    /**
     * Starts a walk.
     *
     * @param top the folder
     * @param outputs the real paths of files and folders that are passed by
     */
    FolderWalk(Path top, Set<Path> outputs) {
        this.top = top;
        this.outputs = outputs;
        this.outputNames = outputs.stream().map(FileNames::of).collect(Collectors.toSet());
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
        List<Path> names = new ArrayList<>();
        Stems stems = new Stems();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                String name = FileNames.of(entry);
                if (!name.startsWith(".")) {
                    names.add(entry.getFileName());
                    stems.add(name);
                }
            }
        } catch (IOException e) {
            refuse(folder, e);
        } catch (DirectoryIteratorException e) {
            refuse(folder, Objects.requireNonNull(e.getCause()));
        }
        // Paths compare by bytes where they are bytes: the same order in every locale.
        Collections.sort(names);
        levels.push(new Level(relative, names.iterator(), stems));
    }

    private void take(Level level, Path name) {
        Path relative = level.relative().resolve(name);
        Path path = top.resolve(relative);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                ready.add(new Input.PassedBy(
                        path.toString(), path + ": a symbolic link, not followed; name it as an input to read it"));
            } else if (attributes.isDirectory()) {
                if (!isOutput(path)) {
                    enter(relative);
                }
            } else if (isOutput(path)) {
                return;
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
        boolean shared = level.stems().areShared(file);
        String apart = level.stems().apart(file);
        return new Input.Document(Source.of(path), level.relative(), apart, shared, OptionalLong.of(size));
    }

    /** Its name is looked at first: the real path of every file of a large folder takes long to find. */
    private boolean isOutput(Path path) throws IOException {
        return outputNames.contains(FileNames.of(path)) && outputs.contains(path.toRealPath());
    }

    private void refuse(Path path, IOException failure) {
        foundAny = true;
        ready.add(Refusals.unreadable(path, failure));
    }
}
