package org.entretien.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.Answer;
import org.entretien.domain.Publication;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.page.Block;
import org.entretien.page.Page;
import org.entretien.page.Span;
import org.entretien.page.Style;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.Segmenter;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;

/** Small pages written in tests: one string is one block. */
public final class Pages {
    /** A line that looks a certain way. */
    public record Styled(String text, Style style) {}

    private Pages() {}

    public static Page of(String... lines) {
        return styled(
                Stream.of(lines).map(line -> new Styled(line, Style.PLAIN)).toList());
    }

    public static Page styled(List<Styled> lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Styled line : lines) {
            blocks.add(new Block(
                    new Span(text.length(), text.length() + line.text().length()), line.style()));
            text.append(line.text()).append('\n');
        }
        return new Page(text.toString(), blocks, Optional.empty(), Optional.empty());
    }

    public static List<SegmentFeatures> lines(Page page, String language) {
        Lexicon lexicon = Lexicons.of(language);
        return Segmenter.of(page).stream()
                .map(unit -> SegmentFeatures.of(page.text(), unit, lexicon))
                .toList();
    }

    public static SegmentFeatures line(String text, String language) {
        return lines(of(text), language).get(0);
    }

    static ParseResult read(Page page) {
        return read(page, ParseContext.standalone("test"));
    }

    static ParseResult read(Page page, ParseContext context) {
        return ((Outcome.Parsed) new Recogniser().recognise(page, "test", context)).result();
    }

    public static ParseResult read(String... lines) {
        return read(of(lines));
    }

    /** The turns as a reader would note them down: {@code Q Claire: Why?}. */
    static List<String> turns(Publication publication) {
        return publication.interview().stream()
                .flatMap(interview -> interview.turns().stream())
                .map(Pages::note)
                .toList();
    }

    private static String note(Turn turn) {
        String kind = turn instanceof Question ? "Q" : turn instanceof Answer ? "A" : "-";
        return kind + turn.speaker().map(name -> " " + name).orElse("") + ": " + String.join(" / ", turn.paragraphs());
    }
}
