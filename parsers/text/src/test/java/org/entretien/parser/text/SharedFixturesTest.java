package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Headline;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.spi.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How good recognition is on gold records that are no part of this repository: the folder {@code shared} beside it. Without that folder the
 * class is skipped.
 */
@DisplayName("On gold records")
class SharedFixturesTest {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final int LONGEST_MARK = 40;
    private static final int LONGEST_LABEL = 25;

    private record Said(String type, String text, String speaker) {
        boolean isLike(Said other) {
            return type.equals(other.type) && text.equals(other.text);
        }
    }

    private static List<GoldRecord> records(String name) {
        Path file = Reading.root().resolve("../shared/data").resolve(name).normalize();
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        return GoldRecord.all(file);
    }

    private static Publication read(String text) {
        return Reading.read(Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8)))
                .publication();
    }

    @Test
    void miniPagesAreExactLineByLine() {
        List<GoldRecord> pages = records("fixtures.jsonl");

        List<String> missed = pages.stream()
                .filter(page -> page.flag("interview") && !zones(page).equals(goldZones(page)))
                .map(page -> page.text("id"))
                .toList();
        List<String> taken = pages.stream()
                .filter(page ->
                        !page.flag("interview") && readLines(page).interview().isPresent())
                .map(page -> page.text("id"))
                .toList();

        assertThat(pages.stream().filter(page -> page.flag("interview"))).hasSize(27);
        assertThat(pages).hasSize(33);
        assertThat(missed).isEmpty();
        assertThat(taken).isEmpty();
    }

    private static Publication readLines(GoldRecord page) {
        return read(
                page.records("lines").stream().map(line -> line.text("text")).collect(Collectors.joining("\n")));
    }

    private static List<String> goldZones(GoldRecord page) {
        return page.records("lines").stream().map(line -> line.text("zone")).toList();
    }

    /** The zone of each line: that of the turn's paragraph that ends it, a mark or label in front of it aside. */
    private static List<String> zones(GoldRecord page) {
        List<Said> paragraphs = paragraphs(readLines(page));
        List<String> zones = new ArrayList<>();
        int next = 0;
        for (GoldRecord line : page.records("lines")) {
            String words = squeezed(line.text("text"));
            String zone = "other";
            for (int i = next; i < Math.min(next + 3, paragraphs.size()); i++) {
                String said = paragraphs.get(i).text;
                if (!said.isEmpty() && words.endsWith(said) && words.length() - said.length() < LONGEST_MARK) {
                    zone = paragraphs.get(i).type;
                    next = i + 1;
                    break;
                }
            }
            zones.add(agreed(zone, line.text("zone"), words));
        }
        return zones;
    }

    /** What the records leave open: a label on a line of its own, and whether a note between the turns is a heading. */
    private static String agreed(String zone, String gold, String words) {
        boolean loneLabel = words.endsWith(":") && words.length() < LONGEST_LABEL;
        if (zone.equals("other") && gold.equals("answer") && loneLabel
                || zone.equals("subheading") && gold.equals("other")) {
            return gold;
        }
        return zone;
    }

    private static List<Said> paragraphs(Publication publication) {
        return turns(publication).stream()
                .flatMap(turn -> turn.paragraphs().stream().map(words -> new Said(type(turn), squeezed(words), "")))
                .toList();
    }

    private static List<Turn> turns(Publication publication) {
        return publication.interview().stream()
                .flatMap(interview -> interview.turns().stream())
                .toList();
    }

    private static String type(Turn turn) {
        return turn instanceof Question ? "question" : turn instanceof Answer ? "answer" : "subheading";
    }

    @Test
    void theRealPageIsReadWithoutAnyMistake() {
        GoldRecord page = records("seed.jsonl").get(0);
        GoldRecord gold = page.inner("gold");
        Publication read = read(page.text("text"));

        assertThat(said(read)).isEqualTo(gold(gold));
        assertThat(read.headline().map(Headline::text).map(SharedFixturesTest::fold))
                .contains(fold(gold.text("headline")));
        assertThat(read.outlet().map(Outlet::name)).contains(gold.text("outlet"));
        assertThat(read.published().map(PublicationDate::iso)).contains(gold.text("date"));
        assertThat(read.interview().orElseThrow().interviewees().stream()
                        .map(Participant::name)
                        .map(SharedFixturesTest::key))
                .containsExactlyElementsOf(gold.texts("interviewees").stream()
                        .map(SharedFixturesTest::key)
                        .toList());
        assertThat(read.relatedHeadlines().stream().map(Headline::text).map(SharedFixturesTest::fold))
                .containsExactlyInAnyOrderElementsOf(gold.texts("related_headlines").stream()
                        .map(SharedFixturesTest::fold)
                        .toList());
        assertThat(Reading.breaches(Reading.read(page.text("text")))).isEmpty();
    }

    @Test
    void realPagesAreReadMostlyRight() {
        double sum = 0;
        int interviews = 0;
        List<String> wrongDates = new ArrayList<>();
        for (GoldRecord page : records("dev.jsonl")) {
            GoldRecord gold = page.inner("gold");
            Publication read = read(page.text("text"));
            List<Said> wanted = gold(gold);
            if (!wanted.isEmpty()) {
                interviews++;
                sum += f1(said(read), wanted);
            }
            String date = gold.text("date");
            Optional<String> printed = read.published().map(PublicationDate::iso);
            if (!date.isEmpty() && !printed.equals(Optional.of(date.substring(0, Math.min(10, date.length()))))) {
                wrongDates.add(page.text("id"));
            }
        }
        assertThat(interviews).isGreaterThan(100);
        assertThat(sum / interviews).isGreaterThanOrEqualTo(0.93);
        assertThat(wrongDates).isEmpty();
    }

    private static List<Said> gold(GoldRecord gold) {
        return gold.records("turns").stream()
                .map(turn -> new Said(turn.text("role"), fold(turn.text("text")), key(turn.text("speaker"))))
                .toList();
    }

    private static List<Said> said(Publication read) {
        return turns(read).stream()
                .filter(turn -> !(turn instanceof Aside))
                .map(turn -> new Said(
                        type(turn),
                        fold(String.join(" ", turn.paragraphs())),
                        key(turn.speaker().orElse(""))))
                .toList();
    }

    private static double f1(List<Said> said, List<Said> wanted) {
        return 2.0 * common(said, wanted) / (said.size() + wanted.size());
    }

    /** The length of the longest common subsequence. */
    private static int common(List<Said> a, List<Said> b) {
        int[] row = new int[b.size() + 1];
        for (Said one : a) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = one.isLike(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }

    private static String fold(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private static String key(String name) {
        return NO_LETTER
                .matcher(fold(name).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
