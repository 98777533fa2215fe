package org.entretien.tools.training.participants;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.participants.Candidate;
import org.entretien.recognition.participants.CandidateFeature;
import org.entretien.recognition.sequence.Weights;
import org.entretien.spi.EntretienException;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;
import org.entretien.tools.training.gold.SameName;
import org.entretien.tools.training.gold.TextPages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One name of a gold page, with what speaks for it, and whether its bearer is interviewed.
 *
 * @param site where the page comes from
 * @param page its id
 * @param guest the name with its cues
 * @param interviewed what the gold record says
 */
record CandidateExample(String site, String page, Candidate guest, boolean interviewed) {
    /**
     * Reads the names of all pages of gold files that say who is interviewed.
     *
     * @param files of a record a line; where a folder {@code html} stands beside one, its pages are read from there
     * @return the names, page by page
     * @throws IOException when a file cannot be read
     */
    static List<CandidateExample> read(List<Path> files) throws IOException {
        Reader reader = new Reader();
        for (Path file : files) {
            Path pages = file.resolveSibling("html");
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                reader.read(new JsonMapper().readTree(line), pages);
            }
        }
        return reader.examples;
    }

    /** {@return the ordinals of the cues that a guest has} */
    static int[] set(Candidate guest) {
        return Stream.of(CandidateFeature.values())
                .filter(cue -> guest.value(cue) != 0)
                .mapToInt(Enum::ordinal)
                .toArray();
    }

    private static final class Reader {
        final List<CandidateExample> examples = new ArrayList<>();
        private List<Candidate> last = List.of();
        private final RecognitionPipeline recogniser = new RecognitionPipeline(Weights.trained(), guests -> {
            // None is judged, as if none were likely, so that only what is noted of them counts.
            last = guests;
            return guests;
        });
        private final BiConsumer<Source, ParseContext> html = HtmlReaders.with(recogniser);

        void read(JsonNode record, Path pages) throws IOException {
            List<String> wanted = new ArrayList<>();
            record.path("gold")
                    .path("interviewees")
                    .forEach(one -> wanted.add(one.isObject() ? one.path("name").asString("") : one.asString("")));
            if (wanted.isEmpty()) {
                return;
            }
            String id = record.path("id").asString("");
            Path page = pages.resolve(id + ".html.gz");
            String text = record.path("text").asString("");
            if (Files.exists(page)) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
                    html(id, in.readAllBytes());
                }
            } else if (record.path("input").asString("text").equals("html")) {
                html(id, text.getBytes(StandardCharsets.UTF_8));
            } else {
                ParseContext context = ParseContext.standalone(id);
                last = List.of();
                recogniser.recognise(TextPages.of(text, id, context), id, context);
            }
            note(record, id, wanted);
            String marked = record.path("html").asString("");
            if (!marked.isEmpty()) {
                html(id, marked.getBytes(StandardCharsets.UTF_8));
                note(record, id, wanted);
            }
        }

        private void html(String id, byte[] bytes) {
            last = List.of();
            try {
                html.accept(Source.of(id + ".html", bytes), ParseContext.standalone(id));
            } catch (EntretienException e) {
                System.err.println(id + ": " + e.getMessage());
            }
        }

        private void note(JsonNode record, String id, List<String> wanted) {
            // Invented cases of one kind are as alike as the pages of one site.
            String site = record.path("repo").asString(record.path("kind").asString(id));
            for (Candidate guest : last) {
                List<String> aliases = guest.voice()
                        .map(voice -> Stream.concat(Stream.of(voice.name()), voice.aliases().stream())
                                .toList())
                        .orElse(List.of());
                boolean interviewed = wanted.stream().anyMatch(name -> SameName.of(name, guest.name(), aliases));
                examples.add(new CandidateExample(site, id, guest, interviewed));
            }
        }
    }
}
