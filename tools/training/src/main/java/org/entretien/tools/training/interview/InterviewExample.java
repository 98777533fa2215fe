package org.entretien.tools.training.interview;

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
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.classification.InterviewFeatures;
import org.entretien.spi.ParseContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page whose answer is known.
 *
 * @param id of the page
 * @param site it is from; pages of one site are never on both sides of a measurement
 * @param form how it was made of a page: as printed, without labels, cut short, or read without a lexicon
 * @param interview whether it is one
 * @param evidence what was counted on it
 */
record InterviewExample(String id, String site, Form form, boolean interview, InterviewFeatures evidence) {
    /** How a page for training is made of a gold record. */
    enum Form {
        /** As it is printed. */
        PRINTED,
        /** An interview with nothing but headline, introduction and the words of its turns. */
        BARE,
        /** An interview of a few exchanges, or of another page the lines around its questions. */
        SHORT,
        /** An interview of a few exchanges on one line. */
        GLUED,
        /** As printed, but read as if its language were unknown. */
        WITHOUT_WORDS
    }

    private static final int LINES_OF_SHORT = 12;

    static List<InterviewExample> read(List<Path> files) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<InterviewExample> examples = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                add(mapper.readTree(line), examples);
            }
        }
        return examples;
    }

    private static void add(JsonNode record, List<InterviewExample> examples) {
        JsonNode turns = record.path("gold").path("turns");
        boolean interview = !turns.isEmpty();
        String id = record.path("id").asString();
        String site = site(record, interview, id);
        String text = record.has("text")
                ? record.get("text").asString()
                : record.path("title").asString() + "\n" + record.path("body").asString();
        List<String> printed = text.lines().filter(line -> !line.isBlank()).toList();
        examples.add(of(id, site, Form.PRINTED, interview, printed));
        examples.add(of(id, site, Form.WITHOUT_WORDS, interview, printed));
        if (interview) {
            examples.add(of(id, site, Form.BARE, true, bare(record.path("gold"), turns.size())));
            List<String> brief = bare(record.path("gold"), 4 + 2 * (examples.size() % 3));
            examples.add(of(id, site, Form.SHORT, true, brief));
            examples.add(of(id, site, Form.GLUED, true, glued(brief)));
        } else {
            around(printed).ifPresent(lines -> examples.add(of(id, site, Form.SHORT, false, lines)));
        }
    }

    private static String site(JsonNode record, boolean interview, String id) {
        if (record.has("url")) {
            return record.get("url").asString().replaceFirst("^https?://(www\\.)?([^/]*).*$", "$2");
        }
        return interview ? record.path("repo").asString() : id;
    }

    private static List<String> bare(JsonNode gold, int turns) {
        List<String> lines = new ArrayList<>();
        lines.add(gold.path("headline").asString(""));
        gold.path("intro").asString("").lines().forEach(lines::add);
        for (int i = 0; i < Math.min(turns, gold.path("turns").size()); i++) {
            gold.path("turns").get(i).path("text").asString().lines().forEach(lines::add);
        }
        lines.removeIf(line -> line.isBlank() || line.equals("null"));
        return lines;
    }

    /** All lines but the headline on one. */
    private static List<String> glued(List<String> lines) {
        List<String> glued = new ArrayList<>(lines.subList(0, 1));
        glued.add(String.join(" ", lines.subList(1, lines.size())));
        return glued;
    }

    /** The head of a page and the lines from a question in its middle on. */
    private static Optional<List<String>> around(List<String> lines) {
        List<Integer> questions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().endsWith("?")) {
                questions.add(i);
            }
        }
        if (questions.size() < 2) {
            return Optional.empty();
        }
        int from = Math.max(2, questions.get(questions.size() / 2 - 1) - 1);
        List<String> some = new ArrayList<>(lines.subList(0, Math.min(2, lines.size())));
        some.addAll(lines.subList(Math.min(from, lines.size()), Math.min(lines.size(), from + LINES_OF_SHORT)));
        return Optional.of(some);
    }

    private static InterviewExample of(String id, String site, Form form, boolean interview, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Block(new Span(text.length(), text.length() + line.length()), Style.PLAIN));
            text.append(line).append('\n');
        }
        Page page = new Page(text.toString(), blocks, Optional.empty(), Optional.empty());
        InterviewFeatures evidence =
                new RecognitionPipeline().evidence(page, form != Form.WITHOUT_WORDS, ParseContext.standalone(id));
        return new InterviewExample(id, site, form, interview, evidence);
    }
}
