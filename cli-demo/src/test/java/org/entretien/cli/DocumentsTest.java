package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the documents name is there: files, folders, packages, classes and artifacts. */
class DocumentsTest {
    private static final Path ROOT = Path.of(System.getProperty("entretien.root"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("```[\\s\\S]*?```|`([^`\\n]+)`");
    private static final Pattern FULL_NAME = Pattern.compile("\\borg\\.entretien(?:\\.\\w+)+");
    private static final Pattern FILE = Pattern.compile("(?<![\\w./-])[\\w.-]+(?:/[\\w.-]+)+/?");
    private static final Pattern ARTIFACT = Pattern.compile("(?<![\\w/.-])entretien-[a-z]+(?:-[a-z]+)*(?![\\w-])");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:[.#]\\w+)*(?:\\(.*\\))?");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");

    /** The history names what there was. */
    private static final Set<String> HISTORY = Set.of("CHANGELOG.md");
    /** Made by a build, or by the reader. */
    private static final Pattern MADE = Pattern.compile(
            "(?:.*/)?target(?:/.*)?|[\\w.-]+\\.example(?:/.*)?|src/(?:main|test)/(?:java|resources)/.*");
    /** Artifacts that the commands of the documents make. */
    private static final Set<String> MADE_ARTIFACTS = Set.of("entretien-my-site");
    /** Words of other languages and of other libraries in code. */
    private static final Set<String> OTHER_WORDS = Set.of("Pregunta", "Respuesta", "NullMarked", "Management");

    private static List<Path> documents;
    /** Simple names of types, and names of folders: test inputs are in folders that are named like types. */
    private static Set<String> types;

    private static Set<String> fullNames;
    private static Set<String> artifacts;

    @BeforeAll
    static void look() throws IOException {
        List<Path> files = files();
        documents = files.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !HISTORY.contains(file.toString()))
                .toList();
        types = new HashSet<>();
        fullNames = new HashSet<>();
        artifacts = new HashSet<>();
        for (Path file : files) {
            file.forEach(part -> types.add(part.toString()));
            if (file.toString().endsWith(".java")) {
                declared(file);
            } else if (file.endsWith("pom.xml")) {
                each(
                        "<artifactId>(entretien-[a-z-]+)</artifactId>",
                        read(file),
                        found -> artifacts.add(found.group(1)));
            }
        }
    }

    @Test
    void documentsAndClassesAreSeen() {
        assertThat(documents).contains(Path.of("README.md"), Path.of("docs/architecture.md"));
        assertThat(types).contains("Catalogue", "Publication").hasSizeGreaterThan(300);
        assertThat(artifacts).contains("entretien-domain");
    }

    @Test
    void linksLeadToFiles() {
        assertThat(missing(this::brokenLinks)).isEmpty();
    }

    @Test
    void namedFilesExist() {
        assertThat(missing(this::absentFiles)).isEmpty();
    }

    @Test
    void namedClassesExist() {
        assertThat(missing(this::unknownTypes)).isEmpty();
    }

    @Test
    void namedArtifactsExist() {
        assertThat(missing((file, found) -> each(ARTIFACT.pattern(), code(file), match -> {
                    if (!artifacts.contains(match.group()) && !MADE_ARTIFACTS.contains(match.group())) {
                        found.add(match.group());
                    }
                })))
                .isEmpty();
    }

    private void brokenLinks(Path file, Set<String> found) {
        each(LINK.pattern(), read(file), match -> {
            Path target = ROOT.resolve(file).resolveSibling(match.group(1)).normalize();
            if (!Files.exists(target)) {
                found.add(match.group(1));
            }
        });
    }

    /** A word with a slash is a path when its first part is a folder here. */
    private void absentFiles(Path file, Set<String> found) {
        each(FILE.pattern(), code(file).replaceAll("\\S*[…*@<:]\\S*", " "), match -> {
            String path = match.group().replaceAll("[/.]+$", "").replaceFirst("^\\./", "");
            String first = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
            boolean placeholder = Stream.of(path.split("/"))
                    .anyMatch(part -> part.equals(part.toUpperCase(Locale.ROOT))
                            && part.matches(".*[A-Z].*")
                            && !Files.exists(ROOT.resolve(part)));
            if (Files.isDirectory(ROOT.resolve(first))
                    && !placeholder
                    && !MADE.matcher(path).matches()
                    && !Files.exists(ROOT.resolve(path))) {
                found.add(path);
            }
        });
    }

    private void unknownTypes(Path file, Set<String> found) {
        String code = code(file);
        each(FULL_NAME.pattern(), code, match -> {
            String name = match.group().replaceFirst("\\.[A-Z]+$", "");
            if (!isFullName(name)) {
                found.add(name);
            }
        });
        each(CODE.pattern(), read(file), span -> {
            if (span.group(1) != null) {
                var type = TYPE.matcher(span.group(1));
                if (type.matches() && !isType(type.group(1))) {
                    found.add(type.group(1));
                }
            }
        });
    }

    /** A class, a member of one, a package, or what packages have in common. */
    private static boolean isFullName(String name) {
        return fullNames.stream()
                .anyMatch(known -> known.equals(name)
                        || known.startsWith(name + ".")
                        || known.matches(".*\\.[A-Z]\\w*") && name.startsWith(known + "."));
    }

    private static boolean isType(String name) {
        return types.contains(name)
                || OTHER_WORDS.contains(name)
                || Stream.of("java.lang.", "java.util.", "java.nio.file.").anyMatch(prefix -> isPresent(prefix + name));
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, DocumentsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void declared(Path file) {
        String text = read(file);
        each(DECLARED.pattern(), text, match -> types.add(match.group(1)));
        each("(?m)^package ([\\w.]+);", text, match -> {
            fullNames.add(match.group(1));
            String name = String.valueOf(file.getFileName());
            fullNames.add(match.group(1) + "." + name.substring(0, name.length() - ".java".length()));
        });
    }

    /** {@return everything that stands in code, a span a line} */
    private static String code(Path file) {
        return CODE.matcher(read(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"))
                .replace('`', ' ');
    }

    private interface Look {
        void at(Path file, Set<String> found);
    }

    private static Set<String> missing(Look look) {
        Set<String> all = new TreeSet<>();
        for (Path file : documents) {
            Set<String> found = new TreeSet<>();
            look.at(file, found);
            found.forEach(name -> all.add(file + ": " + name));
        }
        return all;
    }

    private static void each(String pattern, String text, Consumer<MatchResult> use) {
        Pattern.compile(pattern).matcher(text).results().forEach(use);
    }

    private static String read(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** {@return the files of the repository, relative to its root, without what builds make} */
    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .filter(file -> !file.startsWith(".git"))
                    .filter(file -> Stream.of(file.toString().split("/")).noneMatch("target"::equals))
                    .sorted()
                    .toList();
        }
    }
}
