package org.entretien.recognition.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entretien.recognition.classification.InterviewFeatures.Feature;

/**
 * Whether a page is an interview at all: guides, lists of questions and news with a question in them have turns too, but no one who is
 * asked and answers for himself. A logistic regression over what was counted on the likeliest path; its weights stand in {@code gate.txt}.
 */
public final class InterviewClassifier {
    /** From this probability on a page is an interview. */
    public static final double THRESHOLD = 0.5;

    /** A page whose turns alternate by one consistent sign is at least so likely, whatever its words. */
    private static final double CERTAIN = 0.7;

    private static final InterviewClassifier OURS = load();

    private final Map<Feature, Double> weights;

    public InterviewClassifier(Map<Feature, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** {@return how likely it is that a page is an interview, 0 to 1} @param evidence what was counted on it */
    public static double probability(InterviewFeatures evidence) {
        return OURS.likely(evidence);
    }

    public double likely(InterviewFeatures evidence) {
        if (!evidence.isAny()) {
            return 0;
        }
        double log = 0;
        for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
            log += weight.getValue() * evidence.value(weight.getKey());
        }
        double likely = 1 / (1 + StrictMath.exp(-log));
        return evidence.isCertain() ? Math.max(CERTAIN, likely) : likely;
    }

    private static InterviewClassifier load() {
        try (InputStream in = InterviewClassifier.class.getResourceAsStream("gate.txt")) {
            if (in == null) {
                throw new IllegalStateException("the weights of the gate are missing from the jar");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new InterviewClassifier(weights(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One weight a line, {@code NAMED 0.65}; {@code #} begins a comment. */
    static Map<Feature, Double> weights(List<String> lines) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                weights.put(
                        Feature.valueOf(line.substring(0, space)),
                        Double.parseDouble(line.substring(space + 1).strip()));
            }
        }
        return weights;
    }
}
