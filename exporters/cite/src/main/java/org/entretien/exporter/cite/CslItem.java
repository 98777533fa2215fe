package org.entretien.exporter.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;

/**
 * One item of CSL-JSON, in the order of its members.
 *
 * <p>Every name is a {@code literal}. The model has a name as it was printed, and no text tells which part of it is the family name:
 * the last word is wrong for "van der Berg", "García Márquez", Hungarian and Chinese order, Arabic names and single names. A bibliography
 * sorts a literal name by its first letter, but never prints a wrong one.
 */
final class CslItem {
    private final Map<String, Object> members = new LinkedHashMap<>();
    /** What CSL has no place for. */
    private final Map<String, Object> custom = new LinkedHashMap<>();

    private CslItem() {}

    static Map<String, Object> of(Publication publication, CitationKeys.Key key) {
        CslItem item = new CslItem();
        item.members.put("type", publication.interview().isPresent() ? "interview" : "article-newspaper");
        item.members.put("id", key.urn());
        item.members.put("citation-key", key.key());
        item.people(publication);
        item.text("title", publication.headline().map(Headline::text).stream().toList());
        publication.outlet().ifPresent(outlet -> item.members.put("container-title", outlet.name()));
        publication.published().ifPresent(item::issued);
        publication.language().ifPresent(language -> item.members.put("language", language.value()));
        publication.source().ifPresent(source -> {
            Map<String, Object> place = CitableLinks.isLink(source) ? item.members : item.custom;
            place.put(CitableLinks.isLink(source) ? "URL" : "source", source.toString());
        });
        item.text("abstract", publication.standfirst());
        if (!item.custom.isEmpty()) {
            item.members.put("custom", Map.of("entretien", item.custom));
        }
        return item.members;
    }

    private void people(Publication publication) {
        Stream<String> byline = publication.authors().stream().map(Author::name);
        if (publication.interview().isPresent()) {
            Interview interview = publication.interview().get();
            names("author", interview.interviewees().stream().map(Participant::name));
            names("interviewer", interview.interviewers().stream().map(Participant::name));
            names("contributor", byline);
        } else {
            names("author", byline);
        }
    }

    private void names(String role, Stream<String> names) {
        List<Map<String, String>> literal =
                names.map(name -> Map.of("literal", name)).toList();
        if (!literal.isEmpty()) {
            members.put(role, literal);
        }
    }

    private void text(String name, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            members.put(name, String.join("\n\n", paragraphs));
        }
    }

    /** The parts of a date end at the day; a time goes beside it. */
    private void issued(PublicationDate date) {
        String iso = date.iso();
        String day = iso.substring(0, Math.min(10, iso.length()));
        List<Integer> parts =
                Stream.of(day.split("-", -1)).map(Integer::valueOf).toList();
        members.put("issued", Map.of("date-parts", List.of(parts)));
        if (date instanceof PublicationDate.At) {
            custom.put("published", iso);
        }
    }
}
