package org.entretien.tools.benchmarks.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.tools.benchmarks.evaluation.gold.Form;

/**
 * What the command is to do.
 *
 * @param gold the files of labelled pages
 * @param forms the forms in which their pages are read
 * @param noise a file of lines that sites print around an article; the pages are then read in noise as well
 * @param out where the report goes; else to standard output
 * @param predictions a folder for what the library made of each page, in its own JSON form
 * @param worst how many pages are listed a set
 * @param times how often pages are drawn
 * @param seed of the draws
 */
public record Options(
        List<Path> gold,
        Set<Form> forms,
        Optional<Path> noise,
        Optional<Path> out,
        Optional<Path> predictions,
        int worst,
        int times,
        long seed) {
    static final String USAGE = """
            usage: Evaluate GOLD.jsonl... [--as text|html]... [--hardened NOISE.json] [--out REPORT.md] [--predictions FOLDER]
                            [--worst N] [--draws N] [--seed N]""";

    public static Options of(String... arguments) {
        List<Path> gold = new ArrayList<>();
        Set<Form> forms = EnumSet.noneOf(Form.class);
        Optional<Path> noise = Optional.empty();
        Optional<Path> out = Optional.empty();
        Optional<Path> predictions = Optional.empty();
        int worst = 10;
        int times = 1000;
        long seed = 1;
        for (int i = 0; i < arguments.length; i++) {
            String one = arguments[i];
            if (!one.startsWith("--")) {
                gold.add(Path.of(one));
                continue;
            }
            if (++i == arguments.length) {
                throw new IllegalArgumentException(one + " wants a value");
            }
            String value = arguments[i];
            switch (one) {
                case "--as" -> forms.add(Form.named(value));
                case "--hardened" -> noise = Optional.of(Path.of(value));
                case "--out" -> out = Optional.of(Path.of(value));
                case "--predictions" -> predictions = Optional.of(Path.of(value));
                case "--worst" -> worst = Integer.parseInt(value);
                case "--draws" -> times = Integer.parseInt(value);
                case "--seed" -> seed = Long.parseLong(value);
                default -> throw new IllegalArgumentException("no such option: " + one);
            }
        }
        if (gold.isEmpty()) {
            throw new IllegalArgumentException("no gold file is named");
        }
        return new Options(
                gold, forms.isEmpty() ? EnumSet.of(Form.TEXT) : forms, noise, out, predictions, worst, times, seed);
    }

    /** {@return the options that change a figure, without folders} */
    String command() {
        StringBuilder command = new StringBuilder();
        gold.forEach(file -> command.append(file.getFileName()).append(' '));
        forms.forEach(form -> command.append("--as ").append(form.word()).append(' '));
        noise.ifPresent(
                file -> command.append("--hardened ").append(file.getFileName()).append(' '));
        return command.append("--worst " + worst + " --draws " + times + " --seed " + seed)
                .toString();
    }
}
