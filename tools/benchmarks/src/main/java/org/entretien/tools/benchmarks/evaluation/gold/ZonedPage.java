package org.entretien.tools.benchmarks.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A page whose lines were labelled by hand, each with the zone it belongs to.
 *
 * @param page its text, without turns
 * @param isInterview whether it is one
 * @param lines in print order
 */
public record ZonedPage(GoldPage page, boolean isInterview, List<Line> lines) {
    /**
     * A line.
     *
     * @param zone question, answer, subheading or other
     * @param text its words
     */
    public record Line(String zone, String text) {}

    public ZonedPage {
        lines = List.copyOf(lines);
    }

    public static List<ZonedPage> read(Path file) throws IOException {
        List<ZonedPage> pages = new ArrayList<>();
        for (JsonNode record : GoldFile.records(file)) {
            if (record.has("lines")) {
                pages.add(page(record));
            }
        }
        return pages;
    }

    private static ZonedPage page(JsonNode record) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode line : record.path("lines")) {
            lines.add(new Line(GoldFile.text(line, "zone"), GoldFile.text(line, "text")));
        }
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        GoldPage page = new GoldPage(
                GoldFile.text(record, "id"),
                GoldFile.text(record, "lang"),
                "lines",
                "",
                text,
                "",
                List.of(),
                0,
                List.of(),
                Facts.NONE);
        return new ZonedPage(page, record.path("interview").asBoolean(false), lines);
    }
}
