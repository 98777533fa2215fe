package org.entretien.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.entretien.recognition.sequence.ChainTraining;
import org.entretien.recognition.sequence.Example;
import org.entretien.recognition.sequence.State;
import org.entretien.recognition.sequence.Weights;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;

/**
 * Trains the weights that are added to the rules of recognition, {@code weights.txt}, from pages whose turns were marked by hand: {@code SequenceTraining GOLD.jsonl [OUT]}.
 * First it is measured on sites that the weights have not seen, as they stand and in noise: every site is read with weights trained on all others. The weights written to OUT are then trained on all pages.
 */
public final class SequenceTraining {
    private static final long SEED = 1959;
    private static final Pattern ENDS_IN_QUESTION = Pattern.compile("[?\\u061F][\\s\"\u00BB\u201D)]*$");
    private static final ChainTraining.Settings SETTINGS = new ChainTraining.Settings(20, 0.02, 0.03, 0.02);
    /** How much a transcript counts from which the labels were taken: spoken language is another thing than a printed interview. */
    private static final double SPOKEN = 0.01;
    /** Pages of so many lines count once; longer ones no more. */
    private static final double LINES = 50;

    private final List<GoldInterview> pages;
    private final Map<String, Integer> pagesOfSite = new TreeMap<>();
    private final Map<GoldInterview, List<Example>> examples = new LinkedHashMap<>();
    private final Disguise disguise = new Disguise();

    private SequenceTraining(List<GoldInterview> pages) {
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
     * @param arguments the gold file, and optionally the file to write
     * @throws IOException when the pages cannot be read or the file not be written
     */
    public static void main(String[] arguments) throws IOException {
        SequenceTraining training = new SequenceTraining(GoldInterview.read(Path.of(arguments[0])));
        training.measure("rules", page -> Weights.none());
        Map<String, Weights> bySite = new TreeMap<>();
        training.pagesOfSite.keySet().stream()
                .filter(site -> !site.equals(InventedPages.SITE))
                .forEach(site ->
                        bySite.put(site, training.without(page -> page.site().equals(site))));
        Reliability reliability = training.measure("sites not seen in training", page -> bySite.get(page.site()));
        reliability.print();
        if (Boolean.getBoolean("languages")) {
            Weights english = training.without(page -> !page.language().equals("en"));
            training.measure("trained on English alone", page -> english);
        }
        if (arguments.length > 1) {
            List<String> lines = new ArrayList<>(
                    List.of(
                            "# Weights that are added to the rules of recognition. Written by SequenceTraining; see the model card, weights.md.",
                            "# A line is a feature or a step with what it adds for PRE, Q, A, NQ, NA, S, POST, in hundredths."));
            lines.addAll(reliability.without("").lines());
            lines.addAll(training.lines(page -> false));
            Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
        }
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
        double weight = 1 / Math.sqrt(pagesOfSite.get(page.site()));
        return variants.stream()
                .map(variant -> TrainingPage.of(
                        variant,
                        weight
                                * (variant.id().contains("-bare") && page.marked() ? SPOKEN : 1)
                                / variants.size()
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

    private List<String> lines(Predicate<GoldInterview> left) {
        List<Example> seen = new ArrayList<>();
        examples.forEach((page, some) -> {
            if (!left.test(page)) {
                seen.addAll(some);
            }
        });
        return ChainTraining.train(seen, SETTINGS);
    }

    private Weights without(Predicate<GoldInterview> left) {
        return Weights.of(lines(left));
    }

    private Reliability measure(String what, Function<GoldInterview, Weights> weights) {
        Map<String, double[]> figures = new TreeMap<>();
        Map<Weights, Recogniser> readers = new IdentityHashMap<>();
        Reliability reliability = new Reliability();
        for (GoldInterview page : pages) {
            Recogniser reader = readers.computeIfAbsent(weights.apply(page), Recogniser::new);
            GoldInterview noisy =
                    disguise.noisy(page, new SplittableRandom(~SEED + page.id().hashCode()));
            count(page, "", read(reader, page, reliability), figures);
            count(page, " in noise", read(reader, noisy, reliability), figures);
        }
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

    private static double read(Recogniser reader, GoldInterview page, Reliability reliability) {
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
