package org.entretien.tools.benchmarks.speed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Kinds of text of any size: ordinary pages, and what would hurt a parser that looks back too often. The same size gives the same text. */
enum TextKind {
    /** Every turn with its label. */
    LABELLED((text, i) -> text.append(i % 2 == 0 ? "La Gazette du Quai : " : "Oriane Velmas : ")
            .append(i % 2 == 0 ? GeneratedSentences.question(i) : GeneratedSentences.answer(i))
            .append('\n')),
    /** Questions and answers without any mark. */
    BARE((text, i) -> text.append(i % 2 == 0 ? GeneratedSentences.question(i) : GeneratedSentences.answer(i))
            .append("\n\n")),
    /** An article that is no interview. */
    PROSE((text, i) -> text.append(GeneratedSentences.answer(i)).append(i % 3 == 0 ? "\n" : " ")),
    /** A line with a hundred thousand no-break spaces between two halves of a word. */
    BLANK_RUNS((text, i) -> text.append("quai").append("\u00A0".repeat(100_000)).append("s\n")),
    /** One line of nothing but a word and no-break spaces. */
    ONE_BLANK_RUN((text, i) -> text.append(i == 0 ? "quai" : "\u00A0\u00A0\u00A0\u00A0")),
    ONE_WORD_LINES((text, i) -> text.append(GeneratedSentences.word(i)).append('\n')),
    /** Labels and nothing else. */
    EMPTY_LABELS((text, i) -> text.append("a :\n")),
    EMPTY_QUESTIONS((text, i) -> text.append("- ?\n")),
    /** A whole interview on one line. */
    ONE_LINE((text, i) -> text.append(GeneratedSentences.word(i)).append(" ici ? Oui. ")),
    /** One line with a label before every sentence. */
    ONE_LINE_LABELLED((text, i) -> text.append(i % 2 == 0 ? "LGQ : Et après ? " : "O. V. : On verra. ")),
    SPACED_LINES((text, i) -> text.append(GeneratedSentences.word(i)).append(" du quai\n\n\u00A0\n")),
    OPEN_BRACKETS((text, i) -> text.append(i % 1000 == 999 ? "(\n" : "(")),
    OPEN_QUOTES((text, i) -> text.append(i % 500 == 499 ? "« “\n" : "« “ \"")),
    COLONS((text, i) -> text.append(i % 1000 == 999 ? ": a\n" : "a: ")),
    /** No label comes twice. */
    DISTINCT_LABELS((text, i) -> text.append(GeneratedSentences.name(i))
            .append(" : ")
            .append(GeneratedSentences.answer(i))
            .append('\n')),
    SAME_LINE((text, i) -> text.append("Que devient le quai cet hiver ?\n")),
    NUMBERED((text, i) -> text.append(i)
            .append(". ")
            .append(GeneratedSentences.question(i))
            .append('\n')
            .append(GeneratedSentences.answer(i))
            .append('\n')),
    /** A ticker that never ends. */
    TICKER((text, i) -> text.append(GeneratedSentences.name(i))
            .append(" reprend le ")
            .append(GeneratedSentences.word(i))
            .append("\u00A0\u00A0\u00A0\u00A0")),
    FULL_STOPS((text, i) -> text.append(i % 1000 == 999 ? ".\n" : ". ")),
    CAPITALS((text, i) ->
            text.append(GeneratedSentences.name(i).toUpperCase(Locale.ROOT)).append(i % 200 == 199 ? "\n" : " "));

    @FunctionalInterface
    interface Piece {
        void appendTo(StringBuilder text, int number);
    }

    private final Piece piece;

    TextKind(Piece piece) {
        this.piece = piece;
    }

    /** {@return a text in UTF-8 of at least that many bytes, and little more than a piece above} @param bytes wanted */
    byte[] text(int bytes) {
        StringBuilder text = new StringBuilder();
        StringBuilder part = new StringBuilder();
        long size = 0;
        for (int i = 0; size < bytes; i++) {
            part.setLength(0);
            piece.appendTo(part, i);
            text.append(part);
            size += part.toString().getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
