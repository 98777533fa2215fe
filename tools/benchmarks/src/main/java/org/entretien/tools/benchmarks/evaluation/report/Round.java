package org.entretien.tools.benchmarks.evaluation.report;

import java.util.List;
import java.util.Optional;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.contender.TextReader;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldFile;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;

/**
 * A set of pages in one form, read by every contender that reads it.
 *
 * @param name of the set
 * @param form of its pages
 * @param pages those that have the form
 * @param trials one a contender, the library last
 * @param bootstrap draws of the pages
 */
public record Round(String name, Form form, List<GoldPage> pages, List<Trial> trials, Bootstrap bootstrap) {
    public static Round of(GoldFile file, Form form, List<Contender> contenders, int times, long seed) {
        List<GoldPage> pages =
                file.pages().stream().filter(page -> form.of(page).isPresent()).toList();
        List<Trial> trials = contenders.stream()
                .filter(contender -> contender.reads(form))
                .map(contender -> Trial.of(contender, pages, form))
                .toList();
        return new Round(file.name(), form, pages, trials, new Bootstrap(pages, times, seed));
    }

    /** {@return what is to be expected of pages of unseen sites: the library itself where it was not read so} */
    Trial unseen() {
        return readUnseen().orElseGet(this::library);
    }

    /** {@return whether the pages were read as pages of unseen sites} */
    boolean hasUnseen() {
        return readUnseen().isPresent();
    }

    private Optional<Trial> readUnseen() {
        return trials.stream()
                .filter(trial -> trial.contender().equals(TextReader.UNSEEN))
                .findFirst();
    }

    /** {@return what the library made of it} */
    Trial library() {
        return trials.get(trials.size() - 1);
    }
}
