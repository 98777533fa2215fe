package org.entretien.tools.training.turns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Block;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.page.Style;
import org.entretien.recognition.features.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page whose turns were marked by hand, line by line.
 *
 * @param id of the record
 * @param site it is from
 * @param language of it
 * @param marked whether its turns carry labels
 * @param lines of the page
 */
record GoldInterview(String id, String site, String language, boolean marked, List<Line> lines) {
    /** The number of text outside all turns. */
    static final int NOBODY = -1;

    /**
     * A piece of a line.
     *
     * @param words of it
     * @param part {@code Q}, {@code A}, or null for what is no turn
     * @param turn its number, or {@link #NOBODY}
     */
    record Piece(String words, Optional<State> part, int turn) {
        static Piece other(String words) {
            return new Piece(words, Optional.empty(), NOBODY);
        }
    }

    /** A line of a page. @param pieces of it, in order */
    record Line(List<Piece> pieces) {
        static Line other(String words) {
            return new Line(List.of(Piece.other(words)));
        }

        /** {@return the only turn on the line; {@link #NOBODY} when there is none or more than one} */
        int turn() {
            int found = NOBODY;
            for (Piece piece : pieces) {
                if (piece.turn != NOBODY) {
                    if (found != NOBODY && found != piece.turn) {
                        return NOBODY;
                    }
                    found = piece.turn;
                }
            }
            return found;
        }

        Optional<State> part() {
            return pieces.stream().map(Piece::part).flatMap(Optional::stream).findFirst();
        }

        /** {@return what is said, without label and mark} */
        String said() {
            StringBuilder said = new StringBuilder();
            pieces.stream().filter(piece -> piece.turn != NOBODY).forEach(piece -> said.append(piece.words));
            return said.toString();
        }
    }

    /** A turn. @param part who speaks @param words said, its paragraphs apart by one blank */
    record Turn(State part, String words) {}

    GoldInterview with(String variant, List<Line> changed) {
        return new GoldInterview(id + variant, site, language, marked, List.copyOf(changed));
    }

    static List<GoldInterview> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<GoldInterview> all = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                of(json.readTree(line)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<GoldInterview> of(JsonNode record) {
        JsonNode turns = record.path("gold").path("turns");
        if (!turns.isArray() || turns.isEmpty()) {
            return Optional.empty();
        }
        String text = record.get("text").asString();
        int[] turnAt = new int[text.length()];
        java.util.Arrays.fill(turnAt, NOBODY);
        List<State> parts = new ArrayList<>();
        for (JsonNode turn : turns) {
            if (!turn.has("at")) {
                return Optional.empty();
            }
            parts.add(turn.get("role").asString().equals("question") ? State.Q : State.A);
            fill(
                    turnAt,
                    text,
                    text.offsetByCodePoints(0, turn.get("at").asInt()),
                    turn.get("text").asString(),
                    parts.size() - 1);
        }
        return Optional.of(new GoldInterview(
                record.get("id").asString(),
                record.path("repo").asString(),
                record.path("lang").asString(),
                record.path("style").asString().startsWith("label"),
                lines(text, turnAt, parts)));
    }

    /** The words of a turn stand in the text in order; blanks and the labels between its paragraphs may differ. */
    private static void fill(int[] turnAt, String text, int start, String words, int turn) {
        int at = start;
        int last = start;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                continue;
            }
            int found = text.indexOf(c, at);
            if (found < 0) {
                return;
            }
            boolean near = found - last < 2 || text.substring(last, found).isBlank();
            for (int k = near ? last : found; k <= found; k++) {
                turnAt[k] = turn;
            }
            last = found + 1;
            at = found + 1;
        }
    }

    private static List<Line> lines(String text, int[] turnAt, List<State> parts) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                List<Piece> pieces = pieces(text, start, i, turnAt, parts);
                if (pieces.stream().anyMatch(piece -> !piece.words.isBlank())) {
                    lines.add(new Line(pieces));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static List<Piece> pieces(String text, int start, int end, int[] turnAt, List<State> parts) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || turnAt[i] != turnAt[from]) {
                int turn = turnAt[from];
                pieces.add(new Piece(
                        text.substring(from, i),
                        turn == NOBODY ? Optional.empty() : Optional.of(parts.get(turn)),
                        turn));
                from = i;
            }
        }
        return pieces;
    }

    /** {@return the page as crawl text, a line a block} */
    Page page() {
        String text = text();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > start) {
                    blocks.add(new Block(new Span(start, i), Style.PLAIN));
                }
                start = i + 1;
            }
        }
        return new Page(text, blocks, Optional.empty(), Optional.empty());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            line.pieces.forEach(piece -> text.append(piece.words));
            text.append('\n');
        }
        return text.toString();
    }

    /** {@return the number of the turn that each character of the text belongs to} */
    int[] turnAt() {
        int[] turnAt = new int[text().length()];
        int at = 0;
        for (Line line : lines) {
            for (Piece piece : line.pieces) {
                for (int i = 0; i < piece.words.length(); i++) {
                    turnAt[at++] = piece.turn;
                }
            }
            turnAt[at++] = NOBODY;
        }
        return turnAt;
    }

    /** {@return who speaks in each turn} */
    List<Optional<State>> parts() {
        List<Optional<State>> parts = new ArrayList<>();
        for (Line line : lines) {
            for (Piece piece : line.pieces) {
                while (parts.size() <= piece.turn) {
                    parts.add(Optional.empty());
                }
                if (piece.turn != NOBODY) {
                    parts.set(piece.turn, piece.part);
                }
            }
        }
        return parts;
    }

    /** {@return the turns in order, their words with single blanks} */
    List<Turn> turns() {
        List<StringBuilder> words = new ArrayList<>();
        List<Optional<State>> parts = parts();
        parts.forEach(part -> words.add(new StringBuilder()));
        for (Line line : lines) {
            for (Piece piece : line.pieces) {
                if (piece.turn != NOBODY) {
                    words.get(piece.turn).append(piece.words).append(' ');
                }
            }
        }
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int turn = i;
            parts.get(i).ifPresent(part -> turns.add(new Turn(part, TurnScore.folded(words.get(turn)))));
        }
        return turns;
    }
}
