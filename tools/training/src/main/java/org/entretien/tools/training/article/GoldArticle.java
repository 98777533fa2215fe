package org.entretien.tools.training.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entretien.parser.html.blocks.BlockExtractor;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.content.BlockFeatures;
import org.entretien.parser.html.content.BlockStatistics;
import org.entretien.parser.html.content.MainContent;
import org.entretien.parser.html.decoding.HtmlDecoder;
import org.entretien.spi.Deadline;
import org.entretien.spi.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page whose article was marked by hand, cut into blocks, with what is measured of each and whether it belongs to the article. */
final class GoldArticle {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");
    private static final int SHINGLE = 4;

    final String site;
    final BlockStatistics layout;
    final float[][] features;
    final double[] target;
    final double[] weight;
    private final List<String> gold;

    private GoldArticle(JsonNode record, String html) {
        site = URI.create(record.get("url").asString()).getHost();
        gold = words(record.get("body").asString());
        BlockExtractor.Found found = BlockExtractor.over(
                HtmlDecoder.document(html, false, Limits.DEFAULT.htmlDepth()),
                Deadline.in("page", Duration.ofHours(1)));
        layout = new BlockStatistics(found);
        int count = layout.blocks.size();
        features = new float[count][];
        BlockFeatures measured = new BlockFeatures(layout);
        for (int i = 0; i < count; i++) {
            features[i] = measured.of(i).clone();
        }
        target = new double[count];
        weight = new double[count];
        align();
    }

    private void align() {
        List<String> words = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        int[] counts = new int[layout.blocks.size()];
        for (int i = 0; i < counts.length; i++) {
            for (String word : words(text(i))) {
                words.add(word);
                owners.add(i);
                counts[i]++;
            }
        }
        boolean[] matched = Alignment.of(words, gold);
        for (int w = 0; w < matched.length; w++) {
            target[owners.get(w)] += matched[w] ? 1 : 0;
        }
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            target[i] = target[i] * 2 >= Math.max(1, counts[i]) ? 1 : 0;
            weight[i] = Math.sqrt(counts[i] + 1.5);
            sum += MainContent.mayBe(layout, i) ? weight[i] : 0;
        }
        for (int i = 0; i < counts.length; i++) {
            weight[i] /= sum;
        }
    }

    private String text(int i) {
        HtmlBlock block = layout.blocks.get(i);
        return layout.text.substring(block.start, block.end);
    }

    static List<GoldArticle> read(Path folder) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<GoldArticle> pages = new ArrayList<>();
        try (Stream<String> lines = Files.lines(folder.resolve("gold.jsonl"))) {
            lines.forEach(line -> {
                JsonNode record = mapper.readTree(line);
                pages.add(new GoldArticle(
                        record,
                        html(folder.resolve("html").resolve(record.get("id").asString() + ".html.gz"))));
            });
        }
        return pages;
    }

    private static String html(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** {@return precision and recall by runs of four words} @param body what was taken for the article */
    double[] score(MainContent body) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < layout.blocks.size(); i++) {
            if (body.has(i)) {
                said.addAll(words(text(i)));
            }
        }
        Map<List<String>, Integer> wanted = shingles(gold);
        Map<List<String>, Integer> have = shingles(said);
        double hits = 0;
        for (Map.Entry<List<String>, Integer> entry : have.entrySet()) {
            hits += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
        }
        double all = have.values().stream().mapToInt(Integer::intValue).sum();
        double due = wanted.values().stream().mapToInt(Integer::intValue).sum();
        return new double[] {all == 0 ? 0 : hits / all, due == 0 ? 0 : hits / due, gold.equals(said) ? 1 : 0};
    }

    private static Map<List<String>, Integer> shingles(List<String> words) {
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i + SHINGLE <= Math.max(words.size(), SHINGLE) && !words.isEmpty(); i++) {
            shingles.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + SHINGLE))), 1, Integer::sum);
        }
        return shingles;
    }
}
