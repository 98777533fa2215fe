package org.entretien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.cli.explain.ExplainHtml;
import org.entretien.cli.io.FileNames;
import org.entretien.cli.io.Printable;
import org.entretien.domain.Publication;
import org.entretien.spi.Outcome;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of hostile documents with a manifest of what must become of them, named by {@code -Dentretien.hostile=DIR}: each with a stack of
 * 512 KB, in the CPU time it may take, by every exporter. Skips itself where no folder is named.
 */
class HostileInputsTest {
    private static final long STACK = 512 << 10;
    /** What is measured in less is no measure. */
    private static final double SHORTEST_SECONDS = 0.02;

    private static final double STEEPEST = 1.35;
    /** Plugins run on the thread whose time and stack are measured, but for those that do harm. */
    private static final Catalogue CATALOGUE =
            Catalogue.discover().trusting(provider -> !provider.id().startsWith("tale"));

    private static final List<String> TALES = List.of(new TaleExporter().id(), new TalesExporter().id());

    private static Path folder;
    private static List<JsonNode> cases;

    @BeforeAll
    static void manifest() throws IOException {
        String named = System.getProperty("entretien.hostile", "");
        assumeTrue(!named.isEmpty(), "no folder of hostile documents is named");
        folder = Path.of(named);
        JsonNode manifest = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("manifest.json")));
        cases = new ArrayList<>();
        for (JsonNode one : manifest.get("cases")) {
            if (one.get("kind").asString().equals("file")
                    && Files.exists(folder.resolve(one.get("file").asString()))) {
                cases.add(one);
            }
        }
        assertThat(cases).hasSizeGreaterThan(300);
    }

    /** What a document became. */
    private record Verdict(List<ParseResult> parsed, List<String> rejected, boolean broken, double seconds) {}

    @Test
    void everyOneHasItsOutcomeInItsTimeWhateverTheStack() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        int parsed = 0;
        int rejected = 0;
        for (JsonNode one : cases) {
            read(one); // The first reading loads classes.
            Verdict verdict = read(one);
            String name = one.get("file").asString();
            softly.assertThat(verdict.broken())
                    .as(name + " is nobody's fault: " + verdict.rejected())
                    .isFalse();
            softly.assertThat(verdict.seconds())
                    .as(name)
                    .isLessThan(one.get("max_seconds").asDouble());
            boolean read = verdict.rejected().isEmpty() && !verdict.parsed().isEmpty();
            parsed += read ? 1 : 0;
            rejected += read ? 0 : 1;
            switch (one.get("expect").asString()) {
                case "parsed" ->
                    softly.assertThat(read)
                            .as(name + " is parsed: " + verdict.rejected())
                            .isTrue();
                case "rejected-clear-error" ->
                    softly.assertThat(read && !one.has("also_ok"))
                            .as(name + " is rejected")
                            .isFalse();
                default -> {}
            }
        }
        System.err.println("hostile documents: " + parsed + " parsed, " + rejected + " rejected, of " + cases.size());
        softly.assertAll();
    }

    @Test
    void nothingBreaksOutOfAnyFormat() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        int checked = 0;
        for (JsonNode one : cases) {
            for (ParseResult result : read(one).parsed()) {
                Map<String, String> outputs = outputs(result);
                for (JsonNode forbidden : list(one, "forbid_output")) {
                    checked++;
                    // Brackets are letters in plain text, and nothing can be closed with them.
                    boolean markup = forbidden.asString().contains("<");
                    outputs.forEach((format, text) -> softly.assertThat(markup && format.endsWith(".txt") ? "" : text)
                            .as(one.get("file").asString() + " as " + format)
                            .doesNotContain(forbidden.asString()));
                }
                for (JsonNode forbidden : list(one, "forbid_html")) {
                    checked++;
                    outputs.forEach((format, text) -> softly.assertThat(
                                    !format.endsWith("html") || !text.contains(forbidden.asString()))
                            .as(one.get("file").asString() + " as " + format)
                            .isTrue());
                }
                for (JsonNode forbidden : list(one, "forbid_md")) {
                    checked++;
                    outputs.forEach((format, text) -> softly.assertThat(
                                    !format.endsWith("md") || !text.contains(forbidden.asString()))
                            .as(one.get("file").asString() + " as " + format)
                            .isTrue());
                }
                for (JsonNode start : list(one, "forbid_csv_cell_start")) {
                    checked++;
                    outputs.forEach((format, text) -> softly.assertThat(!format.endsWith("csv")
                                    || !("," + text.replace('\n', ',').replace("\"", ""))
                                            .contains("," + start.asString()))
                            .as(one.get("file").asString() + " as " + format)
                            .isTrue());
                }
                outputs.forEach((format, text) -> softly.assertThat(
                                text.chars().noneMatch(c -> c < 32 && c != '\n' && c != '\t' && c != '\r'))
                        .as(one.get("file").asString() + " has no controls as " + format)
                        .isTrue());
            }
        }
        assertThat(checked).isGreaterThan(10);
        softly.assertAll();
    }

    @Test
    void timeGrowsWithTheInputAndNoFaster() throws Exception {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        for (JsonNode one : cases) {
            if (one.has("slope_group")) {
                groups.computeIfAbsent(one.get("slope_group").asString(), group -> new ArrayList<>())
                        .add(one);
            }
        }
        assertThat(groups).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, List<JsonNode>> group : groups.entrySet()) {
            TreeMap<Double, Double> seconds = seconds(group.getValue());
            // Other programs may have disturbed one measurement, but not each of several.
            for (int again = 0; again < 3 && isSteep(seconds); again++) {
                seconds = seconds(group.getValue());
            }
            System.err.println("time of " + group.getKey() + ": " + seconds);
            softly.assertThat(isSteep(seconds))
                    .as(group.getKey() + " " + seconds)
                    .isFalse();
        }
        softly.assertAll();
    }

    /** The CPU time of each size. */
    private static TreeMap<Double, Double> seconds(List<JsonNode> group) throws Exception {
        TreeMap<Double, Double> seconds = new TreeMap<>();
        for (JsonNode one : group) {
            double least = Double.MAX_VALUE;
            for (int round = 0; round < 5; round++) {
                least = Math.min(least, read(one).seconds());
            }
            seconds.put(one.get("slope_n").asDouble(), least);
        }
        return seconds;
    }

    private static boolean isSteep(TreeMap<Double, Double> seconds) {
        Map.Entry<Double, Double> small = seconds.firstEntry();
        Map.Entry<Double, Double> large = seconds.lastEntry();
        double slope = Math.log(large.getValue() / small.getValue()) / Math.log(large.getKey() / small.getKey());
        return slope >= STEEPEST && large.getValue() >= SHORTEST_SECONDS;
    }

    @Test
    void theOutcomeIsTheSameOnEveryJava() throws Exception {
        List<Path> homes = Jdks.found();
        assumeTrue(homes.size() > 1, "there is one Java alone here");
        Map<Path, List<String>> said = new TreeMap<>();
        for (Path home : homes) {
            Process process = new ProcessBuilder(
                            home.resolve("bin/java").toString(),
                            "-XX:+UseSerialGC",
                            "-Dentretien.hostile=" + folder,
                            "-cp",
                            System.getProperty("java.class.path"),
                            HostileInputsTest.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            said.put(
                    home,
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            assertThat(process.waitFor()).isZero();
        }
        List<String> first = said.values().iterator().next();
        assertThat(first).hasSameSizeAs(cases);
        assertThat(said.values()).allSatisfy(lines -> assertThat(lines).isEqualTo(first));
    }

    /** Prints a line for each document: its name, and the digest of all that was made of it. */
    public static void main(String[] arguments) throws Exception {
        manifest();
        for (JsonNode one : cases) {
            Verdict verdict = read(one);
            StringBuilder all = new StringBuilder(String.join("\n", verdict.rejected()));
            for (ParseResult result : verdict.parsed()) {
                all.append(outputs(result)).append(result.diagnostics()).append(result.confidence());
            }
            System.out.println(Printable.line(one.get("file").asString()) + " "
                    + verdict.parsed().size() + " " + verdict.rejected().size() + " " + FileNames.hash(all.toString()));
        }
    }

    private static List<JsonNode> list(JsonNode one, String field) {
        List<JsonNode> values = new ArrayList<>();
        if (one.has(field)) {
            one.get(field).forEach(values::add);
        }
        return values;
    }

    private static Verdict read(JsonNode one) throws Exception {
        Path file = folder.resolve(one.get("file").asString());
        FutureTask<Verdict> task = new FutureTask<>(() -> verdict(file));
        Thread thread = new Thread(null, task, "small-stack", STACK);
        thread.start();
        return task.get();
    }

    private static Verdict verdict(Path file) {
        List<ParseResult> parsed = new ArrayList<>();
        List<String> rejected = new ArrayList<>();
        boolean broken = false;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        // The name without the folder: that may hold anything.
        Source source = Source.of(file).named(file.getFileName().toString());
        try (Stream<Outcome> outcomes = CATALOGUE.parseAll(source, ParseOptions.DEFAULT)) {
            Iterator<Outcome> all = outcomes.iterator();
            while (all.hasNext()) {
                Outcome outcome = all.next();
                if (outcome instanceof Outcome.Parsed read) {
                    parsed.add(read.result());
                } else if (outcome instanceof Outcome.Rejected no) {
                    rejected.add(String.valueOf(no.reason().getMessage()));
                    broken |= no.reason() instanceof PluginFailure || no.reason() instanceof OutputFailure;
                }
            }
        }
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Verdict(parsed, rejected, broken, (end - start) / 1e9);
    }

    /** By format: what every exporter makes of it, and the page that explains it. */
    private static Map<String, String> outputs(ParseResult result) {
        Map<String, String> outputs = new TreeMap<>();
        outputs.put("explain.html", ExplainHtml.of("a name", result));
        Publication publication = result.publication();
        for (PublicationExporter exporter : CATALOGUE.exporters()) {
            // By their ids: the catalogue hands out none of a stranger's exporters themselves.
            if (!TALES.contains(exporter.id())) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                CATALOGUE.export(publication, exporter.id(), out);
                outputs.put(exporter.id() + "." + exporter.format().ending(), out.toString(StandardCharsets.UTF_8));
            }
        }
        return outputs;
    }
}
