package org.entretien.tools.training.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entretien.tools.benchmarks.evaluation.Evaluate;
import org.entretien.tools.benchmarks.evaluation.Options;
import org.entretien.tools.benchmarks.evaluation.contender.Contender;
import org.entretien.tools.benchmarks.evaluation.contender.TextReader;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldFile;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.benchmarks.evaluation.gold.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is read with weights that know nothing of it. */
@Tag("once")
class UnseenSitesTest {
    private static final String HEAD = "Interview with Bo Lind, harbour master of Tarnholm";
    private static final List<String> TURNS = List.of(
            "Why does the ferry stay in the harbour this year?",
            "Because the council wants it, and because the islands have no other way to get to the doctor.",
            "Will you take the wheel yourself?",
            "Every Sunday, as long as my eyes are good.",
            "The bridge was promised ten years ago.",
            "It was promised, and it was forgotten by everybody who had promised it. We are used to that.",
            "And who pays for it?",
            "The council does, and the rest comes from the tickets.");

    @TempDir
    private Path folder;

    private static String record(String site, int number, boolean contrary) {
        StringBuilder turns = new StringBuilder();
        int at = HEAD.length() + 1;
        for (int i = 0; i < TURNS.size(); i++) {
            turns.append(i == 0 ? "" : ", ")
                    .append(String.format(
                            Locale.ROOT,
                            "{\"role\": \"%s\", \"at\": %d, \"text\": \"%s\"}",
                            i % 2 == 0 != contrary ? "question" : "answer",
                            at,
                            TURNS.get(i)));
            at += TURNS.get(i).length() + 1;
        }
        return String.format(
                Locale.ROOT,
                "{\"id\": \"%1$s-%2$d\", \"lang\": \"en\", \"style\": \"plain\", \"repo\": \"%1$s\", \"text\": \"%3$s\", \"gold\": {\"turns\": [%4$s]}}%n",
                site,
                number,
                HEAD + "\\n" + String.join("\\n", TURNS),
                turns);
    }

    /** Pages of two sites; where they are contrary, the first is marked as if answers asked and questions answered. */
    private Path gold(boolean contrary) throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            records.append(record("tarnholm.example", i, contrary)).append(record("arvor.example", i, false));
        }
        return Files.writeString(folder.resolve(contrary + ".jsonl"), records, StandardCharsets.UTF_8);
    }

    @Test
    void whatASiteTeachesDoesNotChangeHowItIsRead() throws IOException {
        Path plain = gold(false);
        Path contrary = gold(true);
        UnseenSites one = UnseenSites.in(List.of(plain)).orElseThrow();
        UnseenSites other = UnseenSites.in(List.of(contrary)).orElseThrow();

        GoldPage page = GoldFile.read(plain).pages().get(0);
        assertThat(TextReader.ofUnseen(other).read(page, Form.TEXT).turns())
                .isNotEmpty()
                .isEqualTo(TextReader.ofUnseen(one).read(page, Form.TEXT).turns());
        GoldPage elsewhere = Sample.from("nowhere.example", page);
        assertThat(TextReader.ofUnseen(other).read(elsewhere, Form.TEXT).confidence())
                .as("the weights of all sites have seen the contrary pages")
                .isNotEqualTo(
                        TextReader.ofUnseen(one).read(elsewhere, Form.TEXT).confidence());
    }

    @Test
    void whereAFileHasSeveralSitesTheReportLeadsWithThem() throws IOException {
        Options options = Options.of(gold(false).toString(), "--draws", "20");
        String report = new Evaluate(options, Contender.all(options.gold())).run();

        assertThat(report)
                .contains("| rules without weights | weights of other sites | entretien |")
                .contains("figures of “weights of other sites”", "Stated confidence of turns: weights of other sites")
                .contains("“weights of other sites” adds", "“entretien” adds");
        assertThat(new Evaluate(options, Contender.all(options.gold())).run()).isEqualTo(report);
    }

    @Test
    void oneSiteLeavesNoneToLearnFrom() throws IOException {
        Path gold = Files.writeString(folder.resolve("one.jsonl"), record("arvor.example", 1, false));

        assertThat(UnseenSites.in(List.of(gold))).isEmpty();
        assertThat(Contender.all(List.of(gold))).extracting(Contender::name).doesNotContain("weights of other sites");
    }
}
