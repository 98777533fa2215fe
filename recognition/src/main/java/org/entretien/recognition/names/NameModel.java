package org.entretien.recognition.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Says whether a word looks like a part of the name of a person: a logistic regression over its letters. Immutable and safe for concurrent use.
 *
 * <p>Its weights stand in {@code names.txt}; the model card is {@code names.md}.
 */
public final class NameModel {
    private static final double KNOWN = 0.5;

    private final byte[] weights;
    private final double unit;
    private final double bias;

    /** Loaded when it is first asked for, so that the trainer can do without. */
    private static final class Trained {
        static final NameModel MODEL = load();
    }

    public NameModel(byte[] weights, double unit, double bias) {
        this.weights = weights.clone();
        this.unit = unit;
        this.bias = bias;
    }

    /** {@return the model that comes with the library} */
    static NameModel trained() {
        return Trained.MODEL;
    }

    /**
     * {@return the log-odds that a word is a given or family name, 0 when its letters do not say}
     *
     * @param word folded to lower case
     */
    public double score(String word) {
        NameFeatures features = NameFeatures.of(word);
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[features.place(i)];
        }
        return bias + sum * unit;
    }

    /**
     * {@return whether the model has seen a word that is no name, rather than only letters like it}
     *
     * @param word folded to lower case
     */
    boolean isKnownOther(String word) {
        return whole(word) < -KNOWN;
    }

    /**
     * {@return whether the model has seen a word as a name}
     *
     * @param word folded to lower case
     */
    boolean isKnownName(String word) {
        return whole(word) > KNOWN && score(word) > 1;
    }

    private double whole(String word) {
        NameFeatures features = NameFeatures.of(word);
        return (weights[features.place(0)] + weights[features.place(1)]) * unit;
    }

    private static NameModel load() {
        try (InputStream in = NameModel.class.getResourceAsStream("names.txt")) {
            if (in == null) {
                throw new IllegalStateException("the weights of names are missing from the jar");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code unit VALUE}, {@code bias VALUE}, then the table in Base64; {@code #} begins a comment. */
    static NameModel read(BufferedReader lines) throws IOException {
        double unit = 0;
        double bias = 0;
        StringBuilder table = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("unit ")) {
                unit = Double.parseDouble(line.substring(5));
            } else if (line.startsWith("bias ")) {
                bias = Double.parseDouble(line.substring(5));
            } else if (!line.startsWith("#")) {
                table.append(line);
            }
        }
        byte[] weights = Base64.getDecoder().decode(table.toString());
        if (weights.length != NameFeatures.TABLE_SIZE) {
            throw new IllegalStateException(
                    "the weights of names have " + weights.length + " places instead of " + NameFeatures.TABLE_SIZE);
        }
        return new NameModel(weights, unit, bias);
    }
}
