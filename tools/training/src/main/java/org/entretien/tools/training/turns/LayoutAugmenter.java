package org.entretien.tools.training.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entretien.recognition.features.State;
import org.entretien.tools.training.turns.GoldInterview.Line;
import org.entretien.tools.training.turns.GoldInterview.Piece;

/** Prints an interview in another layout of the press: without its marks, with others, its paragraphs joined, noise around it and between its turns. */
final class LayoutAugmenter {
    private static final String TICKER = "\u00A0\u00A0\u00A0\u00A0";
    private static final String GUEST = "{guest}";
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_RUN_IN = 120;
    private static final double NOISE_BEFORE_QUESTION = 0.15;
    private static final double NOISE_BEFORE_ANSWER = 0.03;
    private static final double BIO = 0.01;

    private final InventedLines noise = new InventedLines("noise.txt");

    /** Labels and marks in front of turns are taken away, but for the first few. */
    GoldInterview withoutLabels(GoldInterview page, int kept) {
        List<Line> lines = new ArrayList<>();
        int turns = 0;
        int last = GoldInterview.NOBODY;
        for (Line line : page.lines()) {
            int turn = line.turn();
            turns += turn != GoldInterview.NOBODY && turn != last ? 1 : 0;
            last = turn == GoldInterview.NOBODY ? last : turn;
            lines.add(turn == GoldInterview.NOBODY || turns <= kept ? line : bare(line));
        }
        return page.with("-bare" + kept, lines);
    }

    private static Line bare(Line line) {
        return new Line(line.pieces().stream()
                .filter(piece -> piece.turn() != GoldInterview.NOBODY)
                .toList());
    }

    /** The paragraphs of a turn become one. */
    GoldInterview joined(GoldInterview page) {
        List<Line> lines = new ArrayList<>();
        int last = GoldInterview.NOBODY;
        for (Line line : page.lines()) {
            int turn = line.turn();
            if (turn != GoldInterview.NOBODY && turn == last) {
                Line open = lines.remove(lines.size() - 1);
                List<Piece> pieces = new ArrayList<>(open.pieces());
                pieces.add(new Piece(" ", line.part(), turn));
                pieces.addAll(bare(line).pieces());
                lines.add(new Line(pieces));
            } else {
                lines.add(line);
            }
            last = turn;
        }
        return page.with("-joined", lines);
    }

    /** Question and answer share a paragraph. */
    GoldInterview runIn(GoldInterview page) {
        List<Line> lines = new ArrayList<>();
        for (Line line : joined(page).lines()) {
            Line before = lines.isEmpty() ? Line.other("") : lines.get(lines.size() - 1);
            boolean follows = before.part().equals(Optional.of(State.Q))
                    && line.part().equals(Optional.of(State.A))
                    && line.turn() == before.turn() + 1
                    && before.said().length() <= LONGEST_RUN_IN;
            if (follows) {
                lines.remove(lines.size() - 1);
                List<Piece> pieces = new ArrayList<>(bare(before).pieces());
                pieces.add(Piece.other(" "));
                pieces.addAll(bare(line).pieces());
                lines.add(new Line(pieces));
            } else {
                lines.add(line);
            }
        }
        return page.with("-run-in", lines);
    }

    /** All that is said stands on one line. */
    GoldInterview glued(GoldInterview page) {
        List<Line> lines = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Line line : page.lines()) {
            if (line.turn() == GoldInterview.NOBODY && pieces.isEmpty()) {
                lines.add(line);
            } else if (line.turn() != GoldInterview.NOBODY) {
                pieces.addAll(line.pieces());
                pieces.add(Piece.other(" "));
            }
        }
        lines.add(new Line(pieces));
        return page.with("-glued", lines);
    }

    /** Every turn opens with a mark of its side. */
    GoldInterview marked(GoldInterview page, String question, String answer) {
        List<Line> lines = new ArrayList<>();
        int last = GoldInterview.NOBODY;
        for (Line line : page.lines()) {
            int turn = line.turn();
            if (turn == GoldInterview.NOBODY) {
                lines.add(line);
                continue;
            }
            String mark = line.part().equals(Optional.of(State.Q)) ? question : answer;
            List<Piece> pieces = new ArrayList<>();
            if (turn != last && !mark.isEmpty()) {
                pieces.add(Piece.other(mark));
            }
            pieces.addAll(bare(line).pieces());
            lines.add(new Line(pieces));
            last = turn;
        }
        return page.with("-marked" + question.strip() + answer.strip(), lines);
    }

    /** Noise at about the rates at which the press prints it. */
    GoldInterview noisy(GoldInterview page, SplittableRandom random) {
        String language = page.language();
        String guest = guest(page);
        List<Line> lines = new ArrayList<>();
        if (random.nextInt(2) == 0) {
            lines.add(Line.other(ticker(language, random)));
        }
        add(noise.some(language, "menu", 5, random), lines);
        int last = GoldInterview.NOBODY;
        for (Line line : page.lines()) {
            int turn = line.turn();
            if (turn != GoldInterview.NOBODY && turn != last) {
                between(line, language, guest, last != GoldInterview.NOBODY, random, lines);
                last = turn;
            }
            lines.add(line);
        }
        foot(language, guest, random, lines);
        return page.with("-noisy", lines);
    }

    private static void add(List<String> words, List<Line> lines) {
        words.forEach(word -> lines.add(Line.other(word)));
    }

    private void between(
            Line line, String language, String guest, boolean begun, SplittableRandom random, List<Line> lines) {
        boolean asks = line.part().equals(Optional.of(State.Q));
        double roll = random.nextDouble();
        if (begun && roll < (asks ? NOISE_BEFORE_QUESTION : NOISE_BEFORE_ANSWER)) {
            String[] kinds = {"also", "credit", "credit", "ad"};
            lines.add(Line.other(noise.one(language, kinds[random.nextInt(kinds.length)], random)));
        } else if (begun && asks && roll > 1 - BIO) {
            lines.add(Line.other(bio(language, guest, random)));
        }
    }

    private void foot(String language, String guest, SplittableRandom random, List<Line> lines) {
        if (random.nextInt(4) == 0) {
            lines.add(Line.other(bio(language, guest, random)));
        }
        add(noise.some(language, "share", 4, random), lines);
        if (random.nextInt(2) == 0) {
            lines.add(Line.other(noise.one(language, "also", random)));
            add(noise.some(language, random.nextInt(2) == 0 ? "question" : "headline", 4, random), lines);
        }
        List<String> comments = noise.all(language, "comments");
        if (random.nextInt(5) < 2) {
            lines.add(Line.other(comments.get(0)));
            add(noise.some(language, "comments", comments.size(), random), lines);
        }
        if (random.nextInt(5) < 2) {
            lines.add(Line.other(noise.one(language, "source", random)));
        }
    }

    /** A bio is about the guest, who may be named in the headline. */
    private String bio(String language, String guest, SplittableRandom random) {
        String words = noise.one(language, "bio", random);
        int name = words.indexOf(GUEST);
        String known = guest.isEmpty() ? noise.one(language, "name", random) : guest;
        return name < 0 ? words : words.substring(0, name) + known + words.substring(name + GUEST.length());
    }

    private static String guest(GoldInterview page) {
        String title = page.lines().get(0).pieces().get(0).words().strip();
        String[] words = title.split(" ", -1);
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return "";
            }
        }
        return words.length <= LONGEST_NAME ? title : "";
    }

    private String ticker(String language, SplittableRandom random) {
        StringBuilder ticker = new StringBuilder();
        int items = 6 + random.nextInt(20);
        for (int i = 0; i < items; i++) {
            String kind = random.nextInt(6) == 0 ? "question" : "headline";
            ticker.append(noise.one(language, kind, random)).append(TICKER);
        }
        return ticker.toString();
    }
}
