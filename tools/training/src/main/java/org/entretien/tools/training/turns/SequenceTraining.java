package org.entretien.tools.training.turns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entretien.domain.Aside;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;
import org.entretien.recognition.sequence.Calibration;
import org.entretien.recognition.sequence.Weights;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;

/**
 * Trains the weights that are added to the rules of recognition, {@code weights.txt}, from pages whose turns were marked by hand:
 * {@code SequenceTraining GOLD.jsonl... [--out FILE] [--parts FOLDER]}. First it is measured on sites that the weights have not seen, as they stand
 * and in noise: the sites are dealt out among parts, and each part is read with weights trained on all others. The weights written to the file are
 * then trained on all pages; those of each site, trained without it, are written to the folder.
 */
public final class SequenceTraining {
    private static final long SEED = 1959;
    private static final Pattern ENDS_IN_QUESTION = Pattern.compile("[?\\u061F][\\s\"\u00BB\u201D)]*$");
    /**
     * How strongly weights are drawn to the rules. A weaker pull of .002 was tried on 2026-11-30 with 473 pages of 30 sites, each read with
     * weights of other sites: turn F1 fell from .911 (rules alone) to .903.
     */
    private static final double PULL = 0.03;

    /** Into so many parts the sites are dealt for measuring; one part a site would take hours and tells the same. */
    private static final int PARTS = 4;

    /** How much of what a page counts is that of the page as it is printed. */
    private static final double AS_PRINTED = 0.5;

    private static final int ROUNDS = 12;

    private static final ChainTraining.Settings SETTINGS = new ChainTraining.Settings(ROUNDS, 0.02, PULL, 0.02);
    /** How much a transcript counts from which the labels were taken: spoken language is another thing than a printed interview. */
    private static final double SPOKEN = 0.01;
    /** Pages of so many lines count once; longer ones no more. */
    private static final double LINES = 50;

    private final List<GoldInterview> pages;
    private final Map<String, Integer> pagesOfSite = new TreeMap<>();
    private final Map<GoldInterview, List<Example>> examples = new LinkedHashMap<>();
    private final LayoutAugmenter disguise = new LayoutAugmenter();
    private final Map<String, List<String>> linesBySite = new TreeMap<>();

    SequenceTraining(List<GoldInterview> pages) {
        this.pages = pages;
        pages.forEach(page -> pagesOfSite.merge(page.site(), 1, Integer::sum));
        List<GoldInterview> all = new ArrayList<>(pages);
        all.addAll(new InventedPages().all(SEED));
        pagesOfSite.put(InventedPages.SITE, all.size() - pages.size());
        all.forEach(page -> examples.put(page, examples(page)));
    }

    /**
     * Runs.
     *
     * @param arguments gold files, and optionally {@code --out} and the file, {@code --parts} and the folder to write
     * @throws IOException when the pages cannot be read or the file not be written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> names = new ArrayList<>(List.of(arguments));
        Optional<Path> out = option("--out", names);
        Optional<Path> parts = option("--parts", names);
        List<GoldInterview> pages = new ArrayList<>();
        for (String name : names) {
            pages.addAll(GoldInterview.read(Path.of(name)));
        }
        SequenceTraining training = new SequenceTraining(pages);
        training.measure("rules", page -> Weights.none());
        Map<String, Weights> bySite = training.uncalibrated();
        ReliabilityCurve reliability = training.measure("sites not seen in training", page -> bySite.get(page.site()));
        reliability.print();
        if (Boolean.getBoolean("languages")) {
            Weights english = training.without(page -> !page.language().equals("en"));
            training.measure("trained on English alone", page -> english);
        }
        if (Boolean.getBoolean("opennlp")) {
            training.compare(bySite);
        }
        if (parts.isPresent()) {
            for (Map.Entry<String, List<String>> site : training.linesBySite.entrySet()) {
                Files.write(parts.get().resolve(site.getKey().replace('/', '_') + ".txt"), site.getValue());
            }
        }
        if (out.isPresent()) {
            List<String> lines = new ArrayList<>(
                    List.of(
                            "# Weights that are added to the rules of recognition. Written by SequenceTraining; see the model card, weights.md.",
                            "# A line is a feature or a step with what it adds for PRE, Q, A, NQ, NA, S, POST, in hundredths."));
            lines.addAll(training.lines(reliability));
            Files.write(out.get(), lines, StandardCharsets.UTF_8);
        }
    }

    private static Optional<Path> option(String name, List<String> arguments) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(Path.of(arguments.remove(at)));
    }

    /** The layouts in which a page is learned. A site counts by the square root of its pages, and each layout alike. */
    private List<Example> examples(GoldInterview page) {
        SplittableRandom random = new SplittableRandom(SEED + page.id().hashCode());
        List<GoldInterview> variants = new ArrayList<>();
        variants.add(page);
        variants.add(disguise.noisy(page, random.split()));
        GoldInterview bare = disguise.withoutLabels(page, page.marked() ? 0 : Integer.MAX_VALUE);
        GoldInterview first = page.marked() ? disguise.withoutLabels(page, 2) : disguise.joined(page);
        variants.add(disguise.noisy(bare, random.split()));
        variants.add(
                random.nextInt(2) == 0
                        ? disguise.joined(bare)
                        : disguise.noisy(disguise.joined(first), random.split()));
        if (page.marked()) {
            variants.add(disguise.noisy(first, random.split()));
        }
        variants.add(other(bare, random));
        variants.add(disguise.glued(random.nextInt(3) == 0 ? other(bare, random) : bare));
        double weight = 1 / Math.sqrt(pagesOfSite.getOrDefault(page.site(), 1));
        return variants.stream()
                .map(variant -> TrainingPage.of(
                        variant,
                        weight
                                * (variant.id().contains("-bare") && page.marked() ? SPOKEN : 1)
                                * (variant.id().equals(page.id())
                                        ? AS_PRINTED
                                        : (1 - AS_PRINTED) / (variants.size() - 1))
                                * LINES
                                / variant.lines().size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private GoldInterview other(GoldInterview bare, SplittableRandom random) {
        GoldInterview changed = switch (random.nextInt(5)) {
            case 0 -> disguise.marked(bare, "Q: ", "A: ");
            case 1 -> disguise.marked(bare, "- ", "- ");
            case 2 -> disguise.marked(bare, "- ", "");
            case 3 -> disguise.marked(bare, "", "\u2013 ");
            default -> disguise.runIn(bare);
        };
        return random.nextInt(2) == 0 ? changed : disguise.noisy(changed, random.split());
    }

    /** {@return weights for each site that were trained, and calibrated, on all other sites} */
    Map<String, Weights> unseen() {
        ReliabilityCurve reliability = reliability();
        Map<String, Weights> bySite = new TreeMap<>();
        linesBySite.forEach((site, lines) -> bySite.put(site, Weights.of(with(reliability.without(site), lines))));
        return bySite;
    }

    /** {@return weights that were trained on all pages} */
    Weights calibrated() {
        return Weights.of(lines(reliability()));
    }

    private ReliabilityCurve reliability() {
        Map<String, Weights> bySite = uncalibrated();
        return read(page -> bySite.get(page.site()), new TreeMap<>());
    }

    private List<String> lines(ReliabilityCurve reliability) {
        return with(reliability.without(""), lines(page -> false));
    }

    private static List<String> with(Calibration calibration, List<String> weights) {
        List<String> lines = new ArrayList<>(calibration.lines());
        lines.addAll(weights);
        return lines;
    }

    /** Weights for each site that were trained on all others, for reading it without a calibrated confidence. */
    private Map<String, Weights> uncalibrated() {
        if (linesBySite.isEmpty()) {
            Map<String, Integer> partOf = parts();
            for (int part = 0; part < PARTS; part++) {
                int left = part;
                List<String> sites = partOf.keySet().stream()
                        .filter(site -> partOf.getOrDefault(site, -1) == left)
                        .toList();
                if (!sites.isEmpty()) {
                    List<String> lines = lines(page -> sites.contains(page.site()));
                    sites.forEach(site -> linesBySite.put(site, lines));
                }
            }
        }
        Map<String, Weights> bySite = new TreeMap<>();
        linesBySite.forEach((site, lines) -> bySite.put(site, Weights.of(lines)));
        return bySite;
    }

    /** The part of each site: the largest sites are dealt out first, each to the part that has the fewest pages. */
    private Map<String, Integer> parts() {
        List<String> sites = pages.stream()
                .map(GoldInterview::site)
                .distinct()
                .sorted(Comparator.comparingInt((String site) -> -pagesOfSite.getOrDefault(site, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int[] sizes = new int[PARTS];
        Map<String, Integer> partOf = new TreeMap<>();
        for (String site : sites) {
            int least = 0;
            for (int part = 1; part < PARTS; part++) {
                least = sizes[part] < sizes[least] ? part : least;
            }
            sizes[least] += pagesOfSite.getOrDefault(site, 0);
            partOf.put(site, least);
        }
        return partOf;
    }

    private List<String> lines(Predicate<GoldInterview> left) {
        return ChainTraining.train(seen(left), SETTINGS);
    }

    private List<Example> seen(Predicate<GoldInterview> left) {
        List<Example> seen = new ArrayList<>();
        examples.forEach((page, some) -> {
            if (!left.test(page)) {
                seen.addAll(some);
            }
        });
        return seen;
    }

    private Weights without(Predicate<GoldInterview> left) {
        return Weights.of(lines(left));
    }

    /** Units right on pages of sites not seen, by what decides; each layout of a page counts alike. */
    private void compare(Map<String, Weights> bySite) {
        double[] sums = new double[4];
        double[] pagesRight = new double[3];
        bySite.forEach((site, weights) -> {
            OpenNlpChain peer = OpenNlpChain.train(seen(page -> page.site().equals(site)));
            List<Function<Observations, int[]>> deciders = List.of(
                    page -> Chains.decode(page, Weights.none()), page -> Chains.decode(page, weights), peer::decode);
            examples.forEach((page, some) -> {
                for (Example example : page.site().equals(site) ? some : List.<Example>of()) {
                    sums[3]++;
                    for (int k = 0; k < deciders.size(); k++) {
                        double right = Chains.right(example, deciders.get(k));
                        sums[k] += right;
                        pagesRight[k] += right == 1 ? 1 : 0;
                    }
                }
            });
        });
        String[] names = {"rules", "rules and weights", "OpenNLP"};
        for (int k = 0; k < names.length; k++) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s units right %.4f, layouts without a mistake %.4f%n",
                    names[k],
                    sums[k] / sums[3],
                    pagesRight[k] / sums[3]);
        }
    }

    private ReliabilityCurve measure(String what, Function<GoldInterview, Weights> weights) {
        Map<String, double[]> figures = new TreeMap<>();
        ReliabilityCurve reliability = read(weights, figures);
        System.out.println(what);
        figures.forEach((group, sums) -> System.out.printf(
                Locale.ROOT,
                "  %-60s pages=%3d F1=%.4f perfect=%.3f%n",
                group,
                (int) sums[0],
                sums[1] / sums[0],
                sums[2] / sums[0]));
        return reliability;
    }

    /** Reads every page as it is and in noise, and adds to the figures of the groups that it is in. */
    private ReliabilityCurve read(Function<GoldInterview, Weights> weights, Map<String, double[]> figures) {
        Map<Weights, RecognitionPipeline> readers = new IdentityHashMap<>();
        ReliabilityCurve reliability = new ReliabilityCurve();
        for (GoldInterview page : pages) {
            RecognitionPipeline reader =
                    readers.computeIfAbsent(weights.apply(page), its -> new RecognitionPipeline(its));
            GoldInterview noisy =
                    disguise.noisy(page, new SplittableRandom(~SEED + page.id().hashCode()));
            count(page, "", read(reader, page, reliability), figures);
            count(page, " in noise", read(reader, noisy, reliability), figures);
        }
        return reliability;
    }

    private static void count(GoldInterview page, String suffix, double f1, Map<String, double[]> figures) {
        boolean asks = page.turns().stream()
                .allMatch(turn -> turn.part() == State.A
                        || ENDS_IN_QUESTION.matcher(turn.words()).find());
        List<String> groups = List.of(
                "all",
                page.marked() ? "marked" : "bare",
                asks ? "questions all end in ?" : "questions do not all end in ?",
                "language " + page.language(),
                "site " + page.site());
        for (String group : groups) {
            double[] sums = figures.computeIfAbsent(group + suffix, key -> new double[3]);
            sums[0]++;
            sums[1] += f1;
            sums[2] += f1 == 1 ? 1 : 0;
        }
    }

    private static double read(RecognitionPipeline reader, GoldInterview page, ReliabilityCurve reliability) {
        Outcome outcome = reader.recognise(page.page(), page.id(), ParseContext.standalone(page.id()));
        ParseResult result = ((Outcome.Parsed) outcome).result();
        TurnScore score = TurnScore.of(page.turns(), result.publication());
        List<Double> all = result.account().orElseThrow().turnConfidence();
        List<Double> sure = new ArrayList<>();
        result.publication().interview().ifPresent(interview -> {
            for (int i = 0; i < interview.turns().size(); i++) {
                if (!(interview.turns().get(i) instanceof Aside)) {
                    sure.add(all.get(i));
                }
            }
        });
        reliability.add(page.site(), sure, score.right());
        return score.f1();
    }
}
