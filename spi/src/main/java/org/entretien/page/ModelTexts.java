package org.entretien.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entretien.domain.Interview;
import org.entretien.domain.Publication;

/**
 * The printed texts of a publication by their path in the model: what a {@link Ledger} can point at.
 *
 * @since 0.1.0
 */
public final class ModelTexts {
    private ModelTexts() {}

    /**
     * Every text that can be printed on a page, by path.
     *
     * @param publication the publication
     * @return path to text, in model order; dates in ISO 8601
     */
    public static Map<String, String> of(Publication publication) {
        Map<String, String> texts = new LinkedHashMap<>();
        publication.headline().ifPresent(headline -> texts.put("headline.text", headline.text()));
        publication.outlet().ifPresent(outlet -> texts.put("outlet.name", outlet.name()));
        publication.published().ifPresent(date -> texts.put("published", date.iso()));
        for (int i = 0; i < publication.authors().size(); i++) {
            texts.put("authors[" + i + "].name", publication.authors().get(i).name());
        }
        list(texts, "standfirst", publication.standfirst());
        publication.interview().ifPresent(interview -> interview(texts, interview));
        list(texts, "paragraphs", publication.paragraphs());
        for (int i = 0; i < publication.relatedHeadlines().size(); i++) {
            texts.put(
                    "relatedHeadlines[" + i + "].text",
                    publication.relatedHeadlines().get(i).text());
        }
        return texts;
    }

    /**
     * Whether a text of this path can only come from the page itself, never from its metadata.
     *
     * @param path a path of {@link #of}
     * @return true for the body and the related headlines
     */
    public static boolean isBody(String path) {
        return path.startsWith("interview.")
                || path.startsWith("paragraphs[")
                || path.startsWith("standfirst[")
                || path.startsWith("relatedHeadlines[");
    }

    private static void interview(Map<String, String> texts, Interview interview) {
        list(texts, "interview.introduction", interview.introduction());
        for (int i = 0; i < interview.turns().size(); i++) {
            list(
                    texts,
                    "interview.turns[" + i + "].paragraphs",
                    interview.turns().get(i).paragraphs());
        }
    }

    private static void list(Map<String, String> texts, String path, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            texts.put(path + "[" + i + "]", values.get(i));
        }
    }
}
