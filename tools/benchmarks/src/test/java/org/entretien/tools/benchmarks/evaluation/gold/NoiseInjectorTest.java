package org.entretien.tools.benchmarks.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;
import org.entretien.tools.benchmarks.evaluation.comparison.Spot;
import org.entretien.tools.benchmarks.evaluation.contender.Prediction;
import org.entretien.tools.benchmarks.speed.Python;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Noise goes around and between the turns, on the pages that {@code harden.py} takes where that is present. */
@Tag("once")
class NoiseInjectorTest {
    private static final String NOISE = """
            {"en": {"menu": ["Home"], "share": ["Share this"], "also": ["Read also: the pier"], "credits": ["Photo: T. Holm"],
            "ads": ["Advertisement"], "comments": ["2 comments", "Well said."], "questions": ["who stays?"], "source": ["Read it there"],
            "subjects": ["a pilot"], "predicates": ["retires", "returns", "sings"], "names": ["Bo Lind"], "quotes": ["We sail"], "places": ["Tarnholm"]}}
            """;
    private static final String RECORD = """
            {"id": "%s", "lang": "xx", "style": "plain", "repo": "r", "html": "<p>x", "text": "The ferry \uD834\uDD1E\\nSo?\\nYes.\\nSure? No.", "gold": {"headline": "The ferry", "turns": [{"role": "question", "text": "So?", "at": 12}, {"role": "answer", "text": "Yes.", "at": 16}, {"role": "question", "text": "Sure?", "at": 21}, {"role": "answer", "text": "No.", "at": 27}]}}
            """;

    @TempDir
    private Path folder;

    private List<GoldPage> hardened(String... ids) throws IOException {
        StringBuilder records = new StringBuilder();
        for (String id : ids) {
            records.append(RECORD.formatted(id));
        }
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), records);
        Path noise = Files.writeString(folder.resolve("noise.json"), NOISE);
        return GoldFile.hardened(gold, new NoiseInjector(Noise.read(noise), 1)).pages();
    }

    @Test
    void turnsStayAndNoiseIsAdded() throws IOException {
        String[] ids = new String[60];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "page-" + i;
        }
        List<GoldPage> pages = hardened(ids);
        assertThat(pages).hasSize(60).allSatisfy(page -> {
            assertThat(page.id()).endsWith("-h");
            assertThat(page.style()).isEqualTo("plain+noise");
            assertThat(page.html()).isEmpty();
            assertThat(new Comparison(page, Prediction.REJECTED).goldSpots())
                    .hasSize(4)
                    .allMatch(Spot::isFound);
            assertThat(page.facts().related()).allMatch(page.text()::contains);
        });
        assertThat(pages).anySatisfy(page -> assertThat(page.facts().related()).isNotEmpty());
        assertThat(pages).anySatisfy(page -> assertThat(page.facts().related()).isEmpty());
        assertThat(pages)
                .anySatisfy(page ->
                        assertThat(page.text()).containsPattern("Yes\\.\n(Read|Photo|Adv)[^\n]*\nSure\\? No\\."));
        assertThat(pages).allSatisfy(page -> assertThat(page.text()).contains("Sure? No."));
    }

    @Test
    void theSamePageGetsTheSameNoise() throws IOException {
        assertThat(hardened("ferry").get(0))
                .isEqualTo(hardened("other", "ferry").get(1));
    }

    @Test
    void aRecordThatDoesNotSayWhereItsTurnsStandIsLeftOut() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("bare.jsonl"), RECORD.formatted("bare").replace("\"at\"", "\"line\""));
        Path noise = Files.writeString(folder.resolve("noise.json"), NOISE);
        assertThat(GoldFile.hardened(gold, new NoiseInjector(Noise.read(noise), 1))
                        .pages())
                .isEmpty();
    }

    @Test
    void thePagesAreThoseOfTheScriptAndTheNoiseAsMuch() throws Exception {
        Python.require("harden.py");
        Path gold = Python.shared("data/dev.jsonl");
        Path noise = Python.shared("data/noise.json");
        assumeTrue(Files.exists(gold) && Files.exists(noise), () -> "skipped: there is no " + gold);
        Path out = folder.resolve("hardened.jsonl");
        assertThat(Python.run(Python.shared("evaluate/harden.py").toString(), gold.toString(), out.toString()))
                .isPresent();
        List<GoldPage> theirs = GoldFile.read(out).pages();
        assertThat(theirs).isNotEmpty();
        List<GoldPage> ours =
                GoldFile.hardened(gold, new NoiseInjector(Noise.read(noise), 1)).pages();
        assertThat(ours)
                .extracting(GoldPage::id)
                .isEqualTo(theirs.stream().map(GoldPage::id).toList());
        assertThat(characters(ours)).isCloseTo(characters(theirs), withinPercentage(2));
        assertThat(tickers(ours)).isCloseTo(tickers(theirs), withinPercentage(10));
    }

    private static long characters(List<GoldPage> pages) {
        return pages.stream().mapToLong(page -> page.text().length()).sum();
    }

    private static long tickers(List<GoldPage> pages) {
        return pages.stream().filter(page -> !page.facts().related().isEmpty()).count();
    }
}
