package org.entretien.parser.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entretien.parser.html.blocks.EmbeddedMarkup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The text of an article that stands in the linked data of its page, for pages that print it only when a script runs: {@code articleBody}, the
 * {@code text} of an article or answer, the questions of {@code mainEntity}. It is made into markup, so that it is read as any other.
 */
public final class EmbeddedArticle {
    private static final int LEAST_WORDS = 15;
    /** A page that prints more than this share of the words has them, or has chosen not to show them. */
    private static final double PRINTED = 0.15;
    /** No script holds more words than it has letters for. */
    private static final int LETTERS_OF_WORD = 2;

    /** One property of the data: as decoded, and where its characters stand in the file (-1 when unknown). */
    private record Piece(String tag, String value, int[] places) {
        boolean isHeading() {
            return tag.startsWith("h");
        }
    }

    /** What a piece becomes once the object is read that it stands in: the objects around that one have no say in it. */
    private static final Map<String, String> SETTLED = Map.of("h1", "h2", "h3", "h4", "blockquote", "div");

    private static final Map<String, String> ELEMENTS = Map.of("h2", "h1", "h4", "h3");

    /** An object of the data that the reader is in. */
    private static final class Node {
        private final boolean answer;
        private final int first;
        private @Nullable String type;

        Node(boolean answer, int first) {
            this.answer = answer;
            this.first = first;
        }

        boolean is(String wanted) {
            return type != null && type.toLowerCase(Locale.ROOT).endsWith(wanted);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    private EmbeddedArticle() {}

    /**
     * Finds the text.
     *
     * @param scripts of linked data
     * @param printed how many words of running text the page prints
     * @return the text as markup; empty where there is none, or where the page prints it
     */
    public static Optional<EmbeddedMarkup> in(List<Element> scripts, int printed) {
        int letters =
                scripts.stream().mapToInt(script -> script.data().length()).sum();
        if (printed > PRINTED * letters / LETTERS_OF_WORD) {
            return Optional.empty();
        }
        EmbeddedArticle article = new EmbeddedArticle();
        for (Element script : scripts) {
            article.read(LinkedScript.of(script));
        }
        article.pieces.sort(Comparator.comparing(piece -> !piece.tag.equals("h2")));
        int words =
                article.pieces.stream().mapToInt(piece -> words(piece.value)).sum();
        return words >= LEAST_WORDS && printed <= PRINTED * words ? Optional.of(article.markup()) : Optional.empty();
    }

    private static int words(String text) {
        int words = 0;
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) <= ' ';
            // Han and kana are set without blanks.
            words += !blank && (gap || text.charAt(i) >= '\u3040' && text.charAt(i) <= '\u9FFF' && i % 2 == 0) ? 1 : 0;
            gap = blank;
        }
        return words;
    }

    private void read(LinkedScript script) {
        int before = pieces.size();
        try (JsonParser parser = LinkedData.JSON.createParser(ObjectReadContext.empty(), script.json())) {
            Deque<Node> open = new ArrayDeque<>();
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT ->
                        open.push(new Node(name.toLowerCase(Locale.ROOT).endsWith("answer"), pieces.size()));
                    case END_OBJECT -> close(open.pop());
                    case PROPERTY_NAME -> name = parser.currentName();
                    case VALUE_STRING -> value(script, parser, name, open.peek());
                    default -> {}
                }
            }
        } catch (JacksonException e) {
            // LinkedData reports such a script; what was read of it is not the whole text.
            pieces.subList(before, pieces.size()).clear();
        }
    }

    private void value(LinkedScript script, JsonParser parser, String name, @Nullable Node node) {
        String tag = switch (name) {
            case "articleBody" -> "div";
            case "text" -> "blockquote";
            case "name" -> "h3";
            case "headline" -> "h1";
            default -> "";
        };
        if (name.equals("@type") && node != null) {
            node.type = parser.getString();
        } else if (!tag.isEmpty()) {
            String value = parser.getString();
            pieces.add(new Piece(
                    tag,
                    value,
                    script.places((int) parser.currentTokenLocation().getCharOffset(), value)));
        }
    }

    /** The type of an object may stand behind its properties, so what does not count is taken back at its end. */
    private void close(Node node) {
        boolean question = node.is("question");
        boolean text =
                node.answer || node.is("answer") || node.is("article") || node.is("posting") || node.is("interview");
        boolean body =
                text && pieces.subList(node.first, pieces.size()).stream().anyMatch(piece -> piece.tag.equals("div"));
        for (int i = pieces.size() - 1; i >= node.first; i--) {
            Piece piece = pieces.get(i);
            boolean none = switch (piece.tag) {
                case "h1" -> !body;
                case "h3" -> !question;
                case "blockquote" -> !text;
                default -> false;
            };
            if (none) {
                pieces.remove(i);
            } else {
                pieces.set(i, new Piece(SETTLED.getOrDefault(piece.tag, piece.tag), piece.value, piece.places));
            }
        }
    }

    private EmbeddedMarkup markup() {
        MarkupBuilder markup = new MarkupBuilder();
        markup.add("<article>");
        for (Piece piece : pieces) {
            String element = ELEMENTS.getOrDefault(piece.tag, piece.tag);
            markup.add("<" + element + ">");
            if (piece.value.indexOf("</") >= 0 || piece.value.indexOf("<br") >= 0) {
                markup.add(piece.value, piece.places);
            } else {
                lines(piece, markup);
            }
            markup.add("</" + element + ">");
        }
        markup.add("</article>");
        return markup.build();
    }

    /** Plain text: each of its lines is a paragraph. */
    private static void lines(Piece piece, MarkupBuilder markup) {
        int start = 0;
        for (int i = 0; i <= piece.value.length(); i++) {
            if (i == piece.value.length() || piece.value.charAt(i) == '\n') {
                String line = piece.value.substring(start, i);
                if (!line.isBlank()) {
                    markup.add(piece.isHeading() ? "" : "<p>");
                    markup.add(line, Arrays.copyOfRange(piece.places, start, i));
                    markup.add(piece.isHeading() ? "" : "</p>");
                }
                start = i + 1;
            }
        }
    }

    /** Puts markup together. */
    private static final class MarkupBuilder {
        private final StringBuilder html = new StringBuilder();
        private int[] places = new int[256];

        /** What stands nowhere in the file. */
        void add(String own) {
            int[] nowhere = new int[own.length()];
            Arrays.fill(nowhere, -1);
            add(own, nowhere);
        }

        void add(String text, int[] at) {
            if (html.length() + text.length() > places.length) {
                places = Arrays.copyOf(places, 2 * (html.length() + text.length()));
            }
            System.arraycopy(at, 0, places, html.length(), text.length());
            html.append(text);
        }

        EmbeddedMarkup build() {
            return new EmbeddedMarkup(html.toString(), Arrays.copyOf(places, html.length()));
        }
    }
}
