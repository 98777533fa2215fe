package org.entretien.tools.benchmarks.evaluation.contender;

import java.util.ArrayList;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Role;
import org.entretien.tools.benchmarks.evaluation.gold.Utterance;

/** From the first line that ends in a question mark, lines are question and answer by turns. */
public final class AlternationBaseline implements Contender {
    @Override
    public String name() {
        return "strict alternation";
    }

    @Override
    public boolean reads(Form form) {
        return form == Form.TEXT;
    }

    @Override
    public Prediction read(GoldPage page, Form form) {
        List<Utterance> turns = new ArrayList<>();
        for (String line : PlainLines.of(page.text())) {
            if (!turns.isEmpty() || PlainLines.asks(line)) {
                turns.add(new Utterance(turns.size() % 2 == 0 ? Role.QUESTION : Role.ANSWER, line, ""));
            }
        }
        return Prediction.of(turns);
    }
}
