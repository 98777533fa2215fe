package org.entretien.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.page.Span;
import org.entretien.recognition.layout.Ink;
import org.entretien.spi.Account.Evidence;

/** One turn while it is put together: its kind, its speaker, and where its paragraphs stand. */
final class TurnBuilder {
    final Part.Kind kind;
    final Optional<String> speaker;
    final Evidence evidence;
    private final List<Span> paragraphs = new ArrayList<>();
    private double confidence = 1;
    private int lastBlock = -1;

    TurnBuilder(Part.Kind kind, Optional<String> speaker, Evidence evidence) {
        this.kind = kind;
        this.speaker = speaker;
        this.evidence = evidence;
    }

    /** Adds words; the next sentence of one block goes on with its paragraph. */
    void add(Span words, int block, boolean continues, double sure) {
        confidence = Math.min(confidence, sure);
        int last = paragraphs.size() - 1;
        if (continues && block == lastBlock && last >= 0) {
            paragraphs.set(last, new Span(paragraphs.get(last).start(), words.end()));
        } else {
            paragraphs.add(words);
        }
        lastBlock = block;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    double confidence() {
        return confidence;
    }

    Turn build(CharSequence text) {
        List<String> words = paragraphs.stream()
                .map(span -> Ink.clean(text, span.start(), span.end()))
                .toList();
        return switch (kind) {
            case QUESTION -> new Question(speaker, words);
            case ANSWER -> new Answer(speaker, words);
            case SUBHEADING -> new Aside(Aside.Kind.SUBHEADING, words);
            default -> new Aside(Aside.Kind.NOTE, words);
        };
    }
}
