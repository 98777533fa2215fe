package org.entretien.tools.benchmarks.evaluation.contender;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;

/** A line that ends in a question mark is a question, and all that follows it until the next one is its answer. */
public final class QuestionMarkBaseline implements Contender {
    @Override
    public String name() {
        return "“?” is a question";
    }

    @Override
    public boolean reads(Form form) {
        return form == Form.TEXT;
    }

    @Override
    public Prediction read(GoldPage page, Form form) {
        List<Utterance> turns = new ArrayList<>();
        StringJoiner answer = new StringJoiner(" ");
        for (String line : PlainLines.of(page.text())) {
            if (PlainLines.asks(line)) {
                close(answer, turns);
                answer = new StringJoiner(" ");
                turns.add(new Utterance(Role.QUESTION, line, ""));
            } else if (!turns.isEmpty()) {
                answer.add(line);
            }
        }
        close(answer, turns);
        return Prediction.of(turns);
    }

    private static void close(StringJoiner answer, List<Utterance> turns) {
        if (answer.length() > 0) {
            turns.add(new Utterance(Role.ANSWER, answer.toString(), ""));
        }
    }
}
