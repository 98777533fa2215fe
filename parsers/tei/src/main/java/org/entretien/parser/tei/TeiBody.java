package org.entretien.parser.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.interchange.XmlEvents.Event;
import org.entretien.spi.Limits;

/**
 * Reads what stands in the text: speeches, what is printed between them, and paragraphs. Divisions may nest in any way, as exchanges,
 * chapters or not at all; print order is all that counts.
 */
final class TeiBody {
    private final String source;
    private final Limits limits;
    private final TeiText text;
    private final List<String> standfirst = new ArrayList<>();
    private final List<String> introduction = new ArrayList<>();
    private final List<String> article = new ArrayList<>();
    private final List<TeiItem> items = new ArrayList<>();
    private boolean isInterview;
    private boolean hasSpeech;
    /** An utterance cannot hold its label, so transcripts print it as a note before. */
    private Optional<String> noteOfSpeaker = Optional.empty();

    TeiBody(String source, Limits limits, TeiText text) {
        this.source = source;
        this.limits = limits;
        this.text = text;
    }

    void standfirst() {
        paragraphs(standfirst);
    }

    /** Reads the element whose start tag is at hand. A division within an article is of the article. */
    void read() {
        int outside = text.events().depth() - 1;
        int articleDepth = Integer.MAX_VALUE;
        while (text.events().depth() > outside) {
            if (text.events().next() == Event.START) {
                if (text.isOfType("article") && articleDepth == Integer.MAX_VALUE) {
                    articleDepth = text.events().depth();
                }
                element(text.name(), text.events().depth() > articleDepth);
            } else if (text.events().depth() < articleDepth) {
                articleDepth = Integer.MAX_VALUE;
            }
        }
    }

    private void element(String name, boolean inArticle) {
        switch (name) {
            case "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7" ->
                isInterview |= text.isOfType("interview");
            case "sp", "u" -> {
                hasSpeech = true;
                addUnlessEmpty(speech());
            }
            case "note" -> note();
            case "head" -> text.words().map(TeiItem.Heading::new).ifPresent(this::add);
            case "argument" -> paragraphs(introduction);
            case "p", "ab" -> {
                if (inArticle) {
                    text.words().ifPresent(article::add);
                } else {
                    text.words().map(TeiItem.Loose::new).ifPresent(this::add);
                }
            }
            case "pb", "lb", "cb", "milestone", "pause" -> text.skip();
            default -> text.leaveOut();
        }
    }

    private void add(TeiItem item) {
        items.add(item);
        limits.requireTurns(source, items.size());
    }

    private void addUnlessEmpty(TeiItem item) {
        if (text.isExact() || !item.paragraphs().isEmpty()) {
            add(item);
        }
    }

    private TeiItem speech() {
        Optional<TeiSide> side = text.attribute("ana").flatMap(TeiSide::ofAnalysis);
        Optional<String> who = text.attribute("who");
        List<String> labels = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        mixed(paragraphs, labels);
        Optional<String> label = labels.stream().findFirst().or(() -> noteOfSpeaker);
        noteOfSpeaker = Optional.empty();
        return new TeiItem.Speech(side, who, label, paragraphs);
    }

    private void note() {
        if (text.isOfType("speaker")) {
            noteOfSpeaker = text.words();
            return;
        }
        boolean isSubheading = text.isOfType("subheading");
        List<String> paragraphs = new ArrayList<>();
        mixed(paragraphs, new ArrayList<>());
        addUnlessEmpty(new TeiItem.Note(isSubheading, paragraphs));
    }

    /** Reads paragraphs in whatever element they stand, and words that stand in none as a paragraph of their own. */
    private void mixed(List<String> paragraphs, List<String> labels) {
        StringBuilder words = new StringBuilder();
        int outside = text.events().depth() - 1;
        while (text.events().depth() > outside) {
            switch (text.events().next()) {
                case TEXT -> words.append(text.looseText());
                case START -> {
                    if (isParagraph(text.name())) {
                        flush(words, paragraphs);
                        text.words().ifPresent(paragraphs::add);
                    } else {
                        inline(words, labels);
                    }
                }
                default -> {
                    // The end of a phrase or of the whole.
                }
            }
        }
        flush(words, paragraphs);
    }

    private static boolean isParagraph(String name) {
        return name.equals("p") || name.equals("ab") || name.equals("seg") || name.equals("l");
    }

    private void inline(StringBuilder words, List<String> labels) {
        switch (text.name()) {
            case "speaker" -> labels.add(text.text());
            case "", "note", "stage", "incident", "kinesic", "vocal", "table", "figure", "list" -> text.leaveOut();
            case "lg", "quote", "q", "hi", "emph", "ref", "foreign" -> {
                // What stands in it is read.
            }
            default -> words.append(text.text());
        }
    }

    private static void flush(StringBuilder words, List<String> paragraphs) {
        String paragraph = TeiText.normalised(words);
        words.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }

    private void paragraphs(List<String> paragraphs) {
        text.children(name -> {
            if (name.equals("p") || name.equals("ab")) {
                text.words().ifPresent(paragraphs::add);
            } else {
                text.leaveOut();
            }
        });
    }

    List<String> standfirstParagraphs() {
        return standfirst;
    }

    /** {@return the paragraphs of an article; those beside an interview only where they stand in an article of their own} */
    List<String> articleParagraphs() {
        if (isInterview()) {
            return article;
        }
        List<String> all = new ArrayList<>(introduction);
        all.addAll(article);
        items.forEach(item -> all.addAll(item.paragraphs()));
        return all;
    }

    /** {@return the interview, if there is one} */
    Optional<Interview> interview(TeiPeople people, boolean isExact, Optional<Headline> headline, TeiNotices notices) {
        return isInterview()
                ? Optional.of(new TeiTurns(people, isExact, headline, notices).interview(introduction, items))
                : Optional.empty();
    }

    private boolean isInterview() {
        return isInterview || hasSpeech;
    }
}
