package org.entretien.recognition.participants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A logistic regression over what speaks for each guest; those who have a label that answers are judged by weights of their own. The weights stand in
 * {@code candidates.txt}; the model card is {@code candidates.md}.
 */
public final class CandidateModel implements CandidateScorer {
    /** From this probability on somebody is interviewed. */
    public static final double THRESHOLD = 0.5;

    private static final String LABELLED = "LABELLED ";
    private static final int CUES = CandidateFeature.values().length;
    private static final CandidateModel TRAINED = load();

    /** Those of the guests without a label, then those of the others. */
    private final double[] weights;

    public CandidateModel(double[] weights) {
        this.weights = weights.clone();
    }

    /** {@return the model that comes with the library} */
    public static CandidateModel trained() {
        return TRAINED;
    }

    @Override
    public List<Candidate> judged(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.withProbability(probability(candidate)))
                .toList();
    }

    /** {@return how likely a candidate is interviewed, 0 to 1} @param candidate one with all that is noted of it */
    public double probability(Candidate candidate) {
        int first = section(candidate);
        double log = 0;
        for (CandidateFeature cue : CandidateFeature.values()) {
            log += weights[first + cue.ordinal()] * candidate.value(cue);
        }
        return 1 / (1 + StrictMath.exp(-log));
    }

    /** {@return where the weights begin by which a guest is judged} */
    public static int section(Candidate guest) {
        return guest.has(CandidateFeature.LABEL_ANSWERS) ? CUES : 0;
    }

    private static CandidateModel load() {
        try (InputStream in = CandidateModel.class.getResourceAsStream("candidates.txt")) {
            if (in == null) {
                throw new IllegalStateException("the weights of guests are missing from the jar");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new CandidateModel(weights(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One weight a line, {@code ANNOUNCED 2.31} or {@code LABELLED ANNOUNCED 2.31}; {@code #} begins a comment. */
    static double[] weights(List<String> lines) {
        double[] weights = new double[2 * CUES];
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                boolean labelled = line.startsWith(LABELLED);
                String rest = labelled ? line.substring(LABELLED.length()) : line;
                int space = rest.indexOf(' ');
                weights[
                                (labelled ? CUES : 0)
                                        + CandidateFeature.valueOf(rest.substring(0, space))
                                                .ordinal()] =
                        Double.parseDouble(rest.substring(space + 1).strip());
            }
        }
        return weights;
    }
}
