package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import org.entretien.catalogue.Catalogue;
import org.entretien.spi.Plugin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * All outputs of all commands on all samples are the same bytes wherever they are made: one SHA-256 over Java machines, locales, zones and
 * default charsets. Two corners in every build, all of them with {@code -Dentretien.everywhere=true}.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("once")
class SameEverywhereTest {
    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG", "th-TH-TH");
    private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu");

    @TempDir
    private Path folder;

    @Test
    void oneDigestForAll() throws Exception {
        List<Path> homes = Jdks.found();
        Path oldest = homes.get(0);
        Path newest = homes.get(homes.size() - 1);
        TreeMap<String, List<String>> places = new TreeMap<>();
        if (Boolean.getBoolean("entretien.everywhere")) {
            for (Path home : List.of(oldest, newest)) {
                for (String locale : LOCALES) {
                    for (String zone : ZONES) {
                        add(places, digest(home, locale, zone, true));
                        add(places, digest(home, locale, zone, false));
                    }
                }
            }
        } else {
            add(places, digest(oldest, LOCALES.get(0), ZONES.get(0), true));
            add(places, digest(newest, LOCALES.get(3), ZONES.get(1), false));
        }
        places.forEach((digest, where) -> System.err.println(digest + " in " + where.size() + " places"));
        assertThat(places).hasSize(1);
    }

    private static void add(TreeMap<String, List<String>> places, String line) {
        int blank = line.indexOf(' ');
        places.computeIfAbsent(line.substring(0, blank), digest -> new ArrayList<>())
                .add(line.substring(blank + 1));
    }

    private String digest(Path home, String locale, String zone, boolean utf8) throws Exception {
        List<String> parts = List.of(locale.split("-", 3));
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + parts.get(0),
                "-Duser.country=" + parts.get(1),
                "-Duser.timezone=" + zone,
                "-Dentretien.root=" + System.getProperty("entretien.root")));
        if (parts.size() > 2) {
            command.add("-Duser.variant=" + parts.get(2));
        }
        if (!utf8 && !home.equals(Jdks.found().get(0))) {
            command.add("-Dfile.encoding=COMPAT"); // From 18 on, the charset of the system must be asked for.
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), getClass().getName()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("LC_ALL", utf8 ? "C.UTF-8" : "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("stderr"), StandardCharsets.ISO_8859_1))
                .isZero();
        assertThat(said).contains(utf8 ? " UTF-8" : " US-ASCII");
        return said;
    }

    /** Prints the digest of everything, and where it was made. */
    public static void main(String[] arguments) throws Exception {
        Path seeds = Path.of(System.getProperty("entretien.root"), "seeds");
        Path where = Files.createTempDirectory(Path.of("").toAbsolutePath(), "everywhere");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        int texts = 0;
        for (Plugin exporter : Catalogue.discover().exporters()) {
            String out = where.resolve(exporter.id()).toString();
            // Some of the samples are no pages; that they are rejected, and with which words, is the same, too.
            Run run = Run.of(
                    "parse",
                    seeds.toString(),
                    "--to",
                    exporter.id(),
                    "--out",
                    out,
                    "--explain",
                    "--jobs",
                    "1",
                    "--quiet");
            sha.update(bytes(run, seeds, where));
            for (String file : Tales.files(Path.of(out))) {
                sha.update(file.getBytes(StandardCharsets.UTF_8));
                sha.update(read(Path.of(out, file), seeds));
                texts++;
            }
        }
        for (String command : List.of("explain", "validate")) {
            sha.update(bytes(Run.of(command, seeds.toString(), "--quiet"), seeds, where));
        }
        for (String command : List.of("man", "formats", "--help")) {
            sha.update(bytes(Run.of(command), seeds, where));
        }
        if (texts < 50) {
            throw new IllegalStateException("only " + texts + " outputs");
        }
        System.out.println(HexFormat.of().formatHex(sha.digest()) + " " + texts + " texts, Java "
                + Runtime.version().feature() + " " + Locale.getDefault().toLanguageTag() + " "
                + TimeZone.getDefault().getID() + " " + Charset.defaultCharset());
    }

    private static byte[] bytes(Run run, Path seeds, Path where) {
        String all = run.code() + "\n" + run.out() + run.err();
        return all.replace(seeds.toString(), "SEEDS")
                .replace(where.toString(), "OUT")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(Path file, Path seeds) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .replace(seeds.toString(), "SEEDS")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
