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
import org.entretien.recognition.classification.GateEvidence.Kind;

/**
 * Whether a page is an interview at all: guides, lists of questions and news with a question in them have turns too, but nobody who is
 * asked and answers for himself. A logistic regression over what was counted on the likeliest path; its weights stand in {@code gate.txt}.
 */
public final class Gate {
    /** From this probability on a page is an interview. */
    public static final double THRESHOLD = 0.5;

    /** A page whose turns alternate by one consistent sign is at least so likely, whatever its words. */
    private static final double CERTAIN = 0.7;

    private static final Gate OURS = load();

    private final Map<Kind, Double> weights;

    public Gate(Map<Kind, Double> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** {@return how likely it is that a page is an interview, 0 to 1} @param evidence what was counted on it */
    public static double probability(GateEvidence evidence) {
        return OURS.likely(evidence);
    }

    public double likely(GateEvidence evidence) {
        if (!evidence.isAny()) {
            return 0;
        }
        double log = 0;
        for (Map.Entry<Kind, Double> weight : weights.entrySet()) {
            log += weight.getValue() * evidence.value(weight.getKey());
        }
        double likely = 1 / (1 + StrictMath.exp(-log));
        return evidence.isCertain() ? Math.max(CERTAIN, likely) : likely;
    }

    private static Gate load() {
        try (InputStream in = Gate.class.getResourceAsStream("gate.txt")) {
            if (in == null) {
                throw new IllegalStateException("the weights of the gate are missing from the jar");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new Gate(weights(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One weight a line, {@code NAMED 0.65}; {@code #} begins a comment. */
    static Map<Kind, Double> weights(List<String> lines) {
        Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                weights.put(
                        Kind.valueOf(line.substring(0, space)),
                        Double.parseDouble(line.substring(space + 1).strip()));
            }
        }
        return weights;
    }
}
