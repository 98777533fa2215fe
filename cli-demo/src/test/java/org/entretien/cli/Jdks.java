package org.entretien.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java machines of this computer, one of each version from 17. */
final class Jdks {
    private static final Path FOLDER = Path.of("/usr/lib/jvm");
    private static final String VERSION = "JAVA_VERSION=\"";
    private static final int OLDEST = 17;

    private Jdks() {}

    /** {@return their homes, by version} */
    static List<Path> found() throws IOException {
        TreeMap<Integer, Path> homes = new TreeMap<>();
        add(homes, Path.of(System.getProperty("java.home")));
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> all = Files.list(FOLDER)) {
                for (Path home : all.sorted().toList()) {
                    add(homes, home);
                }
            }
        }
        return new ArrayList<>(homes.values());
    }

    private static void add(TreeMap<Integer, Path> homes, Path home) throws IOException {
        Path release = home.resolve("release");
        if (Files.isExecutable(home.resolve("bin/java")) && Files.isReadable(release)) {
            for (String line : Files.readAllLines(release)) {
                if (line.startsWith(VERSION)) {
                    int version =
                            Integer.parseInt(line.substring(VERSION.length()).split("[^0-9]", 2)[0]);
                    if (version >= OLDEST) {
                        homes.putIfAbsent(version, home);
                    }
                }
            }
        }
    }
}
