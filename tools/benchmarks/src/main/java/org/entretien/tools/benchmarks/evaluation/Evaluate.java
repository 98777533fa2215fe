package org.entretien.tools.benchmarks.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.contender.Library;
import org.entretien.tools.benchmarks.evaluation.contender.TextReader;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldFile;
import org.entretien.tools.benchmarks.evaluation.gold.Noise;
import org.entretien.tools.benchmarks.evaluation.gold.NoiseInjector;
import org.entretien.tools.benchmarks.evaluation.gold.ZonedPage;
import org.entretien.tools.benchmarks.evaluation.report.Delivery;
import org.entretien.tools.benchmarks.evaluation.report.Report;
import org.entretien.tools.benchmarks.evaluation.report.Round;

/**
 * Measures how good recognition is on pages that were labelled by hand, beside simple rules, and writes a report in Markdown.
 *
 * <p>{@code Evaluate GOLD.jsonl... [--as text|html]... [--hardened NOISE.json] [--out REPORT.md] [--predictions FOLDER] [--worst N]
 * [--draws N] [--seed N]}. A gold file has one
 * record of JSON a line: {@code id, lang, style, repo, text, html, gold: {headline, date, outlet, interviewees, related_headlines, turns}}, turns being
 * {@code {role, speaker, text}}; a record without turns is no interview. A record may have {@code lines} with a {@code zone} each instead.
 */
public final class Evaluate {
    private final Options options;
    private final List<Contender> contenders;

    public Evaluate(Options options, List<Contender> contenders) {
        this.options = options;
        this.contenders = List.copyOf(contenders);
    }

    /**
     * Runs.
     *
     * @param arguments see above
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        String report = new Evaluate(options, Contender.all(options.gold())).run();
        if (options.out().isPresent()) {
            Files.writeString(options.out().get(), report, StandardCharsets.UTF_8);
        } else {
            System.out.writeBytes(report.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return the report} */
    public String run() throws IOException {
        Report report = new Report(options.worst());
        report.preface(options.command());
        for (Form form : options.forms()) {
            List<Round> rounds = rounds(form, gold());
            List<Round> noisy = rounds(form, hardened());
            rounds.forEach(report::round);
            noisy.forEach(report::round);
            // The same interviews in noise would count twice.
            if (!rounds.isEmpty()) {
                report.interviewOrNot(rounds);
            }
            deliver(rounds);
            deliver(noisy);
        }
        for (Path file : options.gold()) {
            List<ZonedPage> zoned = ZonedPage.read(file);
            if (!zoned.isEmpty()) {
                report.zoned(String.valueOf(file.getFileName()), zoned, withLedger());
            }
        }
        return report.toString();
    }

    private List<Round> rounds(Form form, List<GoldFile> files) {
        return files.stream()
                .filter(gold ->
                        gold.pages().stream().anyMatch(page -> form.of(page).isPresent()))
                .map(gold -> Round.of(gold, form, contenders, options.times(), options.seed()))
                .toList();
    }

    private List<GoldFile> gold() throws IOException {
        List<GoldFile> all = new ArrayList<>();
        for (Path file : options.gold()) {
            all.add(GoldFile.read(file));
        }
        return all;
    }

    private List<GoldFile> hardened() throws IOException {
        List<GoldFile> all = new ArrayList<>();
        if (options.noise().isPresent()) {
            NoiseInjector hardening =
                    new NoiseInjector(Noise.read(options.noise().get()), 1);
            for (Path file : options.gold()) {
                all.add(GoldFile.hardened(file, hardening));
            }
        }
        return all;
    }

    private List<Contender> withLedger() {
        return contenders.stream()
                .filter(one -> one instanceof TextReader || one instanceof Library)
                .toList();
    }

    private void deliver(List<Round> rounds) throws IOException {
        if (options.predictions().isPresent()) {
            Delivery delivery = new Delivery(options.predictions().get());
            for (Round round : rounds) {
                delivery.write(round);
            }
        }
    }
}
