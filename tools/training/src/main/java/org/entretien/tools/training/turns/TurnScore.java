package org.entretien.tools.training.turns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entretien.domain.Answer;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.recognition.features.State;

/**
 * How many turns of a page were found whole: right kind, right words, in order.
 *
 * @param hit turns found
 * @param said turns read
 * @param gold turns there are
 * @param right whether each turn that was read is one of them
 */
record TurnScore(int hit, int said, int gold, boolean[] right) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]+");

    static TurnScore of(List<GoldInterview.Turn> gold, Publication read) {
        List<GoldInterview.Turn> said = said(read);
        int[][] common = new int[said.size() + 1][gold.size() + 1];
        for (int i = said.size() - 1; i >= 0; i--) {
            for (int j = gold.size() - 1; j >= 0; j--) {
                common[i][j] = said.get(i).equals(gold.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return new TurnScore(common[0][0], said.size(), gold.size(), right(said, gold, common));
    }

    private static boolean[] right(List<GoldInterview.Turn> said, List<GoldInterview.Turn> gold, int[][] common) {
        boolean[] right = new boolean[said.size()];
        int j = 0;
        for (int i = 0; i < right.length; i++) {
            while (j < gold.size()
                    && common[i][j + 1] == common[i][j]
                    && !said.get(i).equals(gold.get(j))) {
                j++;
            }
            if (j < gold.size() && said.get(i).equals(gold.get(j)) && common[i][j] == common[i + 1][j + 1] + 1) {
                right[i] = true;
                j++;
            }
        }
        return right;
    }

    static List<GoldInterview.Turn> said(Publication read) {
        List<GoldInterview.Turn> said = new ArrayList<>();
        read.interview()
                .ifPresent(interview -> interview.turns().forEach(turn -> {
                    String words = folded(String.join(" ", turn.paragraphs()));
                    if (turn instanceof Question) {
                        said.add(new GoldInterview.Turn(State.Q, words));
                    } else if (turn instanceof Answer) {
                        said.add(new GoldInterview.Turn(State.A, words));
                    }
                }));
        return said;
    }

    static String folded(CharSequence words) {
        return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    double f1() {
        return said + gold == 0 ? 1 : 2.0 * hit / (said + gold);
    }
}
