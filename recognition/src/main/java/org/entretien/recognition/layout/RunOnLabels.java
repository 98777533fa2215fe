package org.entretien.recognition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where every turn of an interview in one line has its label, all sentences up to the next label belong to it. */
final class RunOnLabels {
    private static final int LEAST = 6;

    private RunOnLabels() {}

    static List<Unit> joined(CharSequence text, List<Unit> sentences) {
        @Nullable String[] labels = labels(text, sentences);
        int first = 0;
        int last = -1;
        int many = 0;
        for (int i = labels.length - 1; i >= 0; i--) {
            if (labels[i] != null) {
                last = last < 0 ? i : last;
                first = i;
                many++;
            }
        }
        if (many < LEAST || !LabelLines.takeTurns(labels)) {
            return sentences;
        }
        List<Unit> joined = new ArrayList<>(sentences.subList(0, first));
        for (int i = first; i < last; ) {
            int next = i + 1;
            while (labels[next] == null) {
                next++;
            }
            Unit opening = sentences.get(i);
            joined.add(new Unit(
                    opening.start(),
                    sentences.get(next - 1).end(),
                    opening.block(),
                    opening.style(),
                    opening.continues()));
            i = next;
        }
        addLast(text, sentences.subList(last, sentences.size()), joined);
        return joined;
    }

    /** Behind the last turn anything may follow: it takes no more than the longest other one has, and nothing with a label of another kind. */
    private static void addLast(CharSequence text, List<Unit> sentences, List<Unit> joined) {
        int longest = joined.stream().mapToInt(Unit::length).max().orElse(0);
        Unit last = sentences.get(0);
        int i = 1;
        while (i < sentences.size()
                && sentences.get(i).end() - last.start() <= longest
                && !PrefixScanner.scan(text, sentences.get(i)).hasLabel()) {
            i++;
        }
        joined.add(new Unit(last.start(), sentences.get(i - 1).end(), last.block(), last.style(), last.continues()));
        joined.addAll(sentences.subList(i, sentences.size()));
    }

    /** Those that come more than once. */
    private static @Nullable String[] labels(CharSequence text, List<Unit> sentences) {
        @Nullable String[] labels = new String[sentences.size()];
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            Prefix prefix = PrefixScanner.scan(text, sentences.get(i));
            if (prefix.form() == Prefix.Form.COLON) {
                labels[i] = text.subSequence(prefix.label(), prefix.labelEnd()).toString();
                counts.merge(labels[i], 1, Integer::sum);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labels[i] != null && counts.getOrDefault(labels[i], 0) > 1 ? labels[i] : null;
        }
        return labels;
    }
}
