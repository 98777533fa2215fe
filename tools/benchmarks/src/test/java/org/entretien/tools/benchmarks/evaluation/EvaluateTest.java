package org.entretien.tools.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.measures.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a whole: what stands in its report, and that it is the same wherever it is run. */
class EvaluateTest {
    private static final String INTERVIEW = """
            {"id": "ferry", "lang": "en", "style": "plain", "repo": "tarnholm.example", "text": "The ferry stays\\n12 May 2016\\nInterview with Bo Lind, harbour master\\nWhy does the ferry stay this year?\\nBecause the council wants it, and the islands have no other way to the doctor.\\nWill you take the wheel yourself?\\nEvery Sunday, as long as my eyes are good.\\nAnd who pays for it?\\nThe council does.", "html": null, "gold": {"headline": "The ferry stays", "date": "2016-05-12", "outlet": null, "interviewees": [{"name": "Bo Lind"}], "turns": [{"role": "question", "text": "Why does the ferry stay this year?"}, {"role": "answer", "text": "Because the council wants it, and the islands have no other way to the doctor.", "speaker": "Bo Lind"}, {"role": "question", "text": "Will you take the wheel yourself?"}, {"role": "answer", "text": "Every Sunday, as long as my eyes are good.", "speaker": "Bo Lind"}, {"role": "question", "text": "And who pays for it? The council does."}]}}
            """.replace("\r", "");
    private static final String PROSE = """
            {"id": "prose", "lang": "en", "style": "article", "repo": "tarnholm.example", "text": "The harbour froze\\nNo ship left the harbour on Monday.", "gold": {"headline": "The harbour froze", "turns": []}}
            """;
    private static final String LINES = """
            {"id": "lines", "lang": "en", "interview": true, "lines": [{"zone": "other", "text": "The ferry stays"}, {"zone": "question", "text": "Q: Why does it stay?"}, {"zone": "answer", "text": "A: Because the council wants it."}, {"zone": "question", "text": "Q: Will you steer?"}, {"zone": "answer", "text": "A: Every Sunday."}]}
            """;

    @TempDir
    private Path folder;

    private String run(String... more) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), INTERVIEW + PROSE + "\n" + LINES);
        String[] arguments = new String[more.length + 3];
        arguments[0] = gold.toString();
        arguments[1] = "--draws";
        arguments[2] = "20";
        System.arraycopy(more, 0, arguments, 3, more.length);
        Options options = Options.of(arguments);
        return new Evaluate(options, Contender.all(options.gold())).run();
    }

    @Test
    void theReportHasEveryFigureOfEveryContender() throws IOException {
        String report = run();
        assertThat(report)
                .contains("## gold.jsonl as text", "2 pages, 1 of them interviews with 5 turns")
                .contains("| figure | strict alternation | “?” is a question | rules without weights | entretien |");
        for (Measure measure : Measures.ALL) {
            if (!measure.name().startsWith("related") && !measure.name().equals("outlet")) {
                assertThat(report).contains("| " + measure.name());
            }
        }
        // Of the five turns the last is wrong; six were read: 2 × 4 / (5 + 6).
        assertThat(report).contains("| turn F1 | 0.7273").contains("| plain | 1 |");
        // Four of the six are right, all identified by their words.
        assertThat(report).contains("| wording | 6 | 0.6667 |");
        assertThat(report).contains("gold.jsonl, a zone a line", "| entretien | 5 of 5 | 1 of 1 | 1 of 1 | 0 of 0 |");
    }

    @Test
    void aPageThatComesOutWrongIsExplainedWithoutBeingQuoted() throws IOException {
        String report = run();
        assertThat(report).contains("**`ferry`** (plain, en, tarnholm.example)", "question 4: split, at ");
        for (String words : new String[] {"council", "Sunday", "Lind", "froze"}) {
            assertThat(report).doesNotContain(words);
        }
    }

    @Test
    void theReportIsTheSameEverywhere() throws IOException {
        String here = run();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(run()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here).doesNotContain("\r", folder.toString()).endsWith("\n");
    }

    @Test
    void whatWasReadIsWrittenForOthersToMeasure() throws IOException {
        run("--predictions", folder.resolve("read").toString());
        assertThat(Files.readString(folder.resolve("read/text/ferry.json"), StandardCharsets.UTF_8))
                .contains("\"interview\"", "\"2016-05-12\"");
    }

    @Test
    void theCommandSaysWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.of("--as", "pdf", "gold.jsonl")).hasMessageContaining("pdf");
        assertThatThrownBy(() -> Options.of("--colour", "red", "gold.jsonl")).hasMessageContaining("--colour");
        assertThatThrownBy(() -> Options.of("gold.jsonl", "--out")).hasMessageContaining("--out");
        assertThatThrownBy(Options::of).hasMessageContaining("gold file");
    }
}
