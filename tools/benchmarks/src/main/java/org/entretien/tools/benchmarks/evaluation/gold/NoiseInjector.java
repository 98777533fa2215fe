package org.entretien.tools.benchmarks.evaluation.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/**
 * Wraps a gold page in the noise of crawl text at the rates of {@code harden.py}: a ticker and menus before it; links, credits and
 * advertisements between turns; tags, questions, comments and a link behind it. What is printed of the turns stays as it is.
 */
public final class NoiseInjector {
    private static final String TICKER = "\u00a0\u00a0\u00a0\u00a0";
    private static final List<String> WITHIN = List.of("also", "credits", "ads");

    private final Noise noise;
    private final int seed;

    /** Noise. @param noise its lines @param seed of the draws */
    public NoiseInjector(Noise noise, int seed) {
        this.noise = noise;
        this.seed = seed;
    }

    /** {@return the page in noise; empty where the record does not say where its turns stand} @param record of a gold file */
    Optional<GoldPage> of(JsonNode record) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : record.path("gold").path("turns")) {
            if (!turn.has("at")) {
                return Optional.empty();
            }
            turns.add(new Turn(
                    turn.path("at").asInt(0), GoldFile.text(turn, "role").equals(Role.QUESTION.word())));
        }
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        GoldPage page = GoldFile.page(record);
        return Optional.of(new Wrapping(page).of(turns));
    }

    /**
     * Where a turn stands.
     *
     * @param at in code points
     * @param asks whether it is a question
     */
    private record Turn(int at, boolean asks) {}

    /** One page and the draws for it. */
    private final class Wrapping {
        private final GoldPage page;
        private final String text;
        private final SplittableRandom random;
        private final Map<String, List<String>> lines;

        Wrapping(GoldPage page) {
            this.page = page;
            text = page.text();
            // The hash of a text is the same on every Java machine; each page has draws of its own, whatever stands
            // before it.
            random =
                    new SplittableRandom((long) seed << Integer.SIZE ^ page.id().hashCode());
            lines = noise.in(page.language());
        }

        private int between(int low, int high) {
            return random.nextInt(low, high + 1);
        }

        private String choice(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }

        /** So many members, in a random order. */
        private List<String> sample(List<String> list, int count) {
            List<String> members = new ArrayList<>(list);
            for (int i = 0; i < count; i++) {
                Collections.swap(members, i, random.nextInt(i, members.size()));
            }
            return members.subList(0, count);
        }

        private List<String> lines(String kind) {
            return list(lines, kind);
        }

        GoldPage of(List<Turn> turns) {
            String amid = within(turns);
            List<String> ticker = random.nextDouble() < 0.6 ? ticker(between(12, 48)) : List.of();
            StringBuilder hard = new StringBuilder();
            if (!ticker.isEmpty()) {
                hard.append(String.join(TICKER, ticker)).append(TICKER).append('\n');
            }
            List<String> menu = lines("menu");
            sample(menu, between(0, menu.size())).stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> hard.append(line).append('\n'));
            hard.append(amid);
            after().forEach(line -> hard.append('\n').append(line));
            return page.hardened(hard.toString(), ticker);
        }

        /** The text with lines of the site before some of the turns that open a line. */
        private String within(List<Turn> turns) {
            StringBuilder hard = new StringBuilder();
            int last = 0;
            for (int i = 1; i < turns.size(); i++) {
                int start = text.lastIndexOf('\n', unit(turns.get(i).at) - 1) + 1;
                if (start <= unit(turns.get(i - 1).at)) {
                    continue;
                }
                if (random.nextDouble() < (turns.get(i).asks ? 0.12 : 0.02)) {
                    String line = choice(lines(choice(WITHIN)));
                    hard.append(text, last, start).append(line).append('\n');
                    last = start;
                }
            }
            return hard.append(text, last, text.length()).toString();
        }

        private int unit(int codePoint) {
            return text.offsetByCodePoints(0, codePoint);
        }

        private List<String> after() {
            List<String> share = lines("share");
            List<String> after = new ArrayList<>(sample(share, between(0, share.size())));
            if (random.nextDouble() < 0.5) {
                after.add(choice(lines("also")));
                for (int i = between(1, 3); i > 0; i--) {
                    after.add(choice(lines("questions")));
                }
            }
            if (random.nextDouble() < 0.4) {
                List<String> comments = lines("comments");
                after.add(comments.get(0));
                List<String> rest = comments.subList(1, comments.size());
                after.addAll(sample(rest, between(1, rest.size())));
            }
            if (random.nextDouble() < 0.4) {
                after.add(choice(lines("source")));
            }
            return after;
        }

        private List<String> ticker(int count) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < count * 3 && found.size() < count; i++) {
                String line = headline();
                if (!found.contains(line)) {
                    found.add(line);
                }
            }
            return found;
        }

        private String headline() {
            Map<String, List<String>> from = random.nextDouble() < 0.08 ? noise.in(choice(noise.languages())) : lines;
            String subject = choice(list(from, "subjects"));
            String predicate = choice(list(from, "predicates"));
            double roll = random.nextDouble();
            String line;
            if (roll < 0.12) {
                line = choice(list(from, "names")) + " : «" + choice(list(from, "quotes")) + "»";
            } else if (roll < 0.2) {
                line = choice(list(from, "questions"));
            } else {
                line = (roll < 0.5 ? choice(list(from, "places")) + " : " : "") + subject + " " + predicate;
            }
            int first = line.offsetByCodePoints(0, 1);
            return line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
        }
    }

    private static List<String> list(Map<String, List<String>> lines, String kind) {
        List<String> list = lines.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("the noise has no " + kind);
        }
        return list;
    }
}
