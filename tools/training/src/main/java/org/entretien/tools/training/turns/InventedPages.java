package org.entretien.tools.training.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entretien.recognition.features.State;
import org.entretien.tools.training.turns.GoldInterview.Line;
import org.entretien.tools.training.turns.GoldInterview.Piece;

/**
 * Interviews put together from invented sentences, in seven languages, with what pages marked by hand have too little of: questions that are
 * statements or prompts, answers of one word, answers that ask, intertitres, and every number of paragraphs.
 */
final class InventedPages {
    static final String SITE = "invented";
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "de", "it", "pt", "ar");
    private static final int PAGES = 24;
    /** No sentence stands on a page twice. */
    private static final int LEAST_UNSAID = 3;

    private final InventedLines lines = new InventedLines("exchanges.txt");
    private final InventedLines noise = new InventedLines("noise.txt");

    /** {@return the pages, always the same} @param seed of what is chosen */
    List<GoldInterview> all(long seed) {
        List<GoldInterview> pages = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (int i = 0; i < PAGES; i++) {
                SplittableRandom random = new SplittableRandom(seed + 31L * language.hashCode() + i);
                pages.add(new Writer(language, random).page(SITE + "-" + language + "-" + i));
            }
        }
        return pages;
    }

    private final class Writer {
        private final String language;
        private final SplittableRandom random;
        private final List<Line> page = new ArrayList<>();
        private final double statements;
        private final double paragraphs;
        private final double shortAnswers;
        private final boolean headings;
        private final List<String> unsaid;
        private int turn;

        Writer(String language, SplittableRandom random) {
            this.language = language;
            this.random = random;
            this.paragraphs = new double[] {0, 0, 0.1, 0.4, 0.7}[random.nextInt(5)];
            // A bare statement between long answers would not be seen as a question by any reader.
            this.statements = paragraphs > 0.1 ? 0 : new double[] {0, 0.12, 0.25}[random.nextInt(3)];
            this.shortAnswers = new double[] {0, 0.1, 0.3}[random.nextInt(3)];
            this.headings = random.nextInt(4) == 0;
            this.unsaid = some("sentence", Integer.MAX_VALUE);
        }

        GoldInterview page(String id) {
            String guest = noise.one(language, "name", random);
            page.add(Line.other(random.nextBoolean() ? guest : noise.one(language, "headline", random)));
            int intro = random.nextInt(4);
            for (String words : some("intro", intro)) {
                page.add(Line.other(random.nextInt(3) == 0 ? guest + ". " + words : words));
            }
            int exchanges = 4 + random.nextInt(6);
            List<String> questions = some("question", exchanges);
            List<String> asStatements = some("statement", exchanges);
            List<String> prompts = some("prompt", exchanges);
            for (int i = 0; i < exchanges; i++) {
                boolean statement = random.nextDouble() < statements && !asStatements.isEmpty() && i > 0;
                boolean prompt = !statement && random.nextInt(8) == 0 && !prompts.isEmpty();
                List<String> from = statement ? asStatements : prompt ? prompts : questions;
                if (from.isEmpty() || unsaid.size() < LEAST_UNSAID) {
                    break;
                }
                if (headings && i > 0 && random.nextInt(3) == 0) {
                    page.add(Line.other(lines.one(language, "heading", random)));
                }
                say(State.Q, from.remove(0));
                turn++;
                answer();
                turn++;
            }
            return new GoldInterview(id, SITE, language, false, List.copyOf(page));
        }

        private void answer() {
            if (random.nextDouble() < shortAnswers) {
                say(State.A, lines.one(language, "short", random));
                return;
            }
            int count = 1;
            while (count < 5 && random.nextDouble() < paragraphs) {
                count++;
            }
            for (int i = 0; i < count && !unsaid.isEmpty(); i++) {
                say(State.A, paragraph(i > 0));
            }
        }

        private String paragraph(boolean later) {
            List<String> sentences = new ArrayList<>();
            for (int count = 1 + random.nextInt(4); count > 0 && !unsaid.isEmpty(); count--) {
                sentences.add(unsaid.remove(unsaid.size() - 1));
            }
            if (random.nextInt(8) == 0) {
                int at = random.nextInt(sentences.size() + (later ? 1 : 0));
                sentences.add(at, lines.one(language, "rhetorical", random));
            }
            return String.join(" ", sentences);
        }

        private void say(State part, String words) {
            page.add(new Line(List.of(new Piece(words, Optional.of(part), turn))));
        }

        private List<String> some(String kind, int count) {
            List<String> rest = new ArrayList<>(lines.all(language, kind));
            List<String> some = new ArrayList<>();
            while (some.size() < count && !rest.isEmpty()) {
                some.add(rest.remove(random.nextInt(rest.size())));
            }
            return some;
        }
    }
}
