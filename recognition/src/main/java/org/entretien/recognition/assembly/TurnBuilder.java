package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.page.Span;
import org.entretien.recognition.sequence.Decoder;
import org.entretien.recognition.text.CharClass;
import org.entretien.spi.ParseReport.Evidence;

/** One turn while it is put together: its kind, its speaker, and where its paragraphs stand. */
final class TurnBuilder {
    final SegmentRole.Kind kind;
    final Optional<String> speaker;
    final Evidence evidence;
    private final List<List<Span>> paragraphs = new ArrayList<>();
    private int first = -1;
    private int last = -1;
    private int lastBlock = -1;

    TurnBuilder(SegmentRole.Kind kind, Optional<String> speaker, Evidence evidence) {
        this.kind = kind;
        this.speaker = speaker;
        this.evidence = evidence;
    }

    /** Adds words; the next sentence of one block goes on with its paragraph, which may then have gaps where marks stood. */
    void add(Span words, int block, boolean continues, int unit) {
        first = first < 0 ? unit : first;
        last = unit;
        if (!continues || block != lastBlock || paragraphs.isEmpty()) {
            paragraphs.add(new ArrayList<>());
        }
        paragraphs.get(paragraphs.size() - 1).add(words);
        lastBlock = block;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** {@return of every paragraph the pieces that it is made of} */
    List<List<Span>> paragraphs() {
        return paragraphs;
    }

    /** {@return how likely the turn is right} @param decoded the page */
    double confidence(Decoder.Path decoded) {
        return isEmpty() ? 1 : decoded.turnConfidence(first, last);
    }

    private static String words(CharSequence text, List<Span> pieces) {
        return pieces.stream()
                .map(piece -> CharClass.visibleText(text, piece.start(), piece.end()))
                .collect(Collectors.joining(" "));
    }

    Turn build(CharSequence text) {
        List<String> words =
                paragraphs.stream().map(pieces -> words(text, pieces)).toList();
        return switch (kind) {
            case QUESTION -> new Question(speaker, words);
            case ANSWER -> new Answer(speaker, words);
            case SUBHEADING -> new Aside(Aside.Kind.SUBHEADING, words);
            default -> new Aside(Aside.Kind.NOTE, words);
        };
    }
}
