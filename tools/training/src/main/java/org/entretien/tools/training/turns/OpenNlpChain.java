package org.entretien.tools.training.turns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.entretien.recognition.features.Features;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;

/**
 * The same features and pages given to the trainer of OpenNLP: a maximum entropy model of each state, the state before being one more feature,
 * and the best path through its answers. It knows neither rules to start from nor states that cannot follow each other.
 */
public final class OpenNlpChain {
    private static final State[] STATES = State.values();
    private static final String BEFORE = "before ";
    private static final int ROUNDS = 100;
    private static final int RARE = 5;

    private final MaxentModel model;

    private OpenNlpChain(MaxentModel model) {
        this.model = model;
    }

    /** {@return a trained chain} @param examples to learn from */
    public static OpenNlpChain train(List<Example> examples) {
        List<Event> events = new ArrayList<>();
        for (Example example : examples) {
            int[] states = Chains.allowed(example);
            Features features = new Features(example.page());
            for (int i = 0; i < states.length; i++) {
                String before = i == 0 ? "START" : STATES[states[i - 1]].name();
                events.add(new Event(STATES[states[i]].name(), context(features, i, before)));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, RARE);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        try {
            return new OpenNlpChain(trainer.train(ObjectStreamUtils.createObjectStream(events)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] context(Features features, int unit, String before) {
        String[] context = new String[features.activate(unit) + 1];
        for (int k = 0; k + 1 < context.length; k++) {
            context[k] = Integer.toString(features.at(k));
        }
        context[context.length - 1] = BEFORE + before;
        return context;
    }

    /** {@return the best state of each unit} @param page what was noticed on it */
    public int[] decode(Observations page) {
        Features features = new Features(page);
        int n = page.size();
        byte[][] back = new byte[n][STATES.length];
        double[] score = new double[STATES.length];
        for (int i = 0; i < n; i++) {
            double[] next = new double[STATES.length];
            java.util.Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int from = 0; from < (i == 0 ? 1 : STATES.length); from++) {
                double[] likely = model.eval(context(features, i, i == 0 ? "START" : STATES[from].name()));
                for (int to = 0; to < STATES.length; to++) {
                    int outcome = model.getIndex(STATES[to].name());
                    double sum = outcome < 0
                            ? Double.NEGATIVE_INFINITY
                            : (i == 0 ? 0 : score[from]) + Math.log(Math.max(1e-300, likely[outcome]));
                    if (sum > next[to]) {
                        next[to] = sum;
                        back[i][to] = (byte) from;
                    }
                }
            }
            score = next;
        }
        int[] path = new int[n];
        for (int to = 1; to < STATES.length; to++) {
            path[n - 1] = score[to] > score[path[n - 1]] ? to : path[n - 1];
        }
        for (int i = n - 1; i > 0; i--) {
            path[i - 1] = back[i][path[i]];
        }
        return path;
    }
}
