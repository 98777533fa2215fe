package org.entretien.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.entretien.cli.io.AtomicFiles;
import org.entretien.cli.io.FileNames;
import org.entretien.cli.io.StandardInput;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.Source;

/**
 * The arguments of a command, understood: files, folders, {@code -} for standard input, patterns. Iterates lazily over what they lead to,
 * in the order of the arguments and by name below them, and may be iterated again.
 */
public final class Inputs implements Iterable<Input> {
    private static final String STANDARD_INPUT = "-";
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://", Pattern.CASE_INSENSITIVE);

    private final List<Root> roots;
    private final Stems stems;
    private final Set<Object> files;
    private final InputStream standardInput;
    private final Set<Path> outputs;
    private final Set<Path> named = new HashSet<>();

    /** What one argument names. */
    private sealed interface Root {
        record File(Path path, long size) implements Root {}

        record Folder(Path path) implements Root {}

        record Standard() implements Root {}

        record Nothing(Input.Refused refusal) implements Root {}
    }

    private Inputs(List<Root> roots, Stems stems, Set<Object> files, InputStream standardInput, Set<Path> outputs) {
        this.roots = roots;
        this.stems = stems;
        this.files = files;
        this.standardInput = standardInput;
        this.outputs = outputs;
    }

    /**
     * Looks at the arguments.
     *
     * @param arguments as typed
     * @param standardInput what {@code -} names
     */
    public Inputs(List<String> arguments, InputStream standardInput) {
        this(new ArrayList<>(), new Stems(), new HashSet<>(), standardInput, Set.of());
        arguments.forEach(this::add);
    }

    /**
     * {@return the same inputs without what is found at a path below a folder}
     *
     * @param output a folder or file that is written, which need not be there yet
     */
    public Inputs without(Path output) {
        Set<Path> more = new HashSet<>(outputs);
        more.add(RealPaths.of(output));
        return new Inputs(roots, stems, files, standardInput, more);
    }

    /** {@return whether the arguments name a single document by itself, not a folder} */
    public boolean isSingle() {
        return roots.size() == 1 && !(roots.get(0) instanceof Root.Folder);
    }

    /**
     * {@return whether a folder is one of those that are read from the top}
     *
     * @param folder any folder
     */
    public boolean include(Path folder) {
        Optional<Path> real = real(folder);
        return real.isPresent()
                && roots.stream().anyMatch(root -> root instanceof Root.Folder read && real.equals(real(read.path())));
    }

    /**
     * {@return whether a file is one of those that are named, by this name or by another: a link of either kind}
     *
     * @param file any file
     */
    public boolean read(Path file) {
        if (!Files.exists(file)) {
            return false; // Not there yet: then it cannot be read by mistake either.
        }
        try {
            return files.contains(identity(file, Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException e) {
            throw AtomicFiles.failure(file, e);
        }
    }

    /**
     * {@return whether a file is one of those that are read, named or found in a folder}
     *
     * @param file any file
     */
    public boolean readSomewhere(Path file) {
        return read(file) || Files.isRegularFile(file) && liesInFolderThatIsRead(RealPaths.of(file));
    }

    private boolean liesInFolderThatIsRead(Path place) {
        return roots.stream()
                .filter(Root.Folder.class::isInstance)
                .flatMap(root -> real(((Root.Folder) root).path()).stream())
                .anyMatch(top -> place.startsWith(top)
                        && outputs.stream().noneMatch(output -> output.startsWith(top) && place.startsWith(output)));
    }

    /** {@return what two names of one file have in common} */
    private static Object identity(Path file, BasicFileAttributes attributes) throws IOException {
        Object key = attributes.fileKey();
        return key == null ? file.toRealPath() : key;
    }

    @Override
    public Iterator<Input> iterator() {
        Iterator<Root> rest = roots.iterator();
        return new ConcatenatedIterator<>(() -> rest.hasNext() ? Optional.of(below(rest.next())) : Optional.empty());
    }

    private Iterator<Input> below(Root root) {
        if (root instanceof Root.Folder folder) {
            return new FolderWalk(folder.path(), outputs);
        }
        return List.of(single(root)).iterator();
    }

    private Input single(Root root) {
        if (root instanceof Root.File file) {
            String name = FileNames.of(file.path());
            boolean shared = stems.areShared(name);
            String apart = stems.apart(name);
            return new Input.Document(Source.of(file.path()), Path.of(""), apart, shared, OptionalLong.of(file.size()));
        }
        if (root instanceof Root.Nothing nothing) {
            return nothing.refusal();
        }
        Source source = Source.of(StandardInput.NAME, new StandardInput(standardInput));
        return new Input.Document(source, Path.of(""), "stdin", false, OptionalLong.empty());
    }

    private void add(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            if (roots.stream().anyMatch(Root.Standard.class::isInstance)) {
                throw new UsageError("standard input, -, is named twice, and can be read once");
            }
            roots.add(new Root.Standard());
            return;
        }
        if (argument.isEmpty()) {
            roots.add(new Root.Nothing(Refusals.badName("(an empty argument)", "it has no letters")));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (ADDRESS.matcher(argument).lookingAt() && !Files.exists(path)) {
                roots.add(new Root.Nothing(Refusals.address(argument)));
            } else if (!Files.exists(path) && Glob.isPattern(argument)) {
                addMatches(argument, path);
            } else {
                addPath(path);
            }
        } catch (InvalidPathException e) {
            roots.add(new Root.Nothing(Refusals.badName(argument, e.getReason())));
        }
    }

    private void addMatches(String argument, Path pattern) {
        try {
            List<Path> matches = Glob.expand(pattern);
            matches.forEach(this::addPath);
            if (matches.isEmpty()) {
                roots.add(new Root.Nothing(Refusals.noMatch(argument)));
            }
        } catch (PatternSyntaxException e) {
            // No pattern after all, but the name of a file that is not there.
            addPath(pattern);
        } catch (IOException e) {
            roots.add(new Root.Nothing(Refusals.unreadable(pattern, e)));
        }
    }

    /** What is named twice, by itself and by a pattern perhaps, is read once. */
    private void addPath(Path path) {
        if (!named.add(own(path))) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                roots.add(new Root.Folder(path));
            } else if (attributes.isRegularFile()) {
                roots.add(new Root.File(path, attributes.size()));
                files.add(identity(path, attributes));
                stems.add(FileNames.of(path));
            } else {
                // Opening a pipe waits for its writer, and a device may never end.
                roots.add(new Root.Nothing(Refusals.notAFile(path)));
            }
        } catch (IOException e) {
            roots.add(new Root.Nothing(Refusals.unreadable(path, e)));
        }
    }

    /** {@return the place of a name: a link and what it leads to are two, with two outputs; two ways to one folder are not} */
    private static Path own(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || name.toString().startsWith(".")) {
            return RealPaths.of(path);
        }
        return RealPaths.of(folder).resolve(name);
    }

    private static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException e) {
            return Optional.empty(); // Not there yet: then it cannot be read by mistake either.
        }
    }
}
