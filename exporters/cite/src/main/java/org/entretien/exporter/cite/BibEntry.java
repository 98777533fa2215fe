package org.entretien.exporter.cite;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.domain.Author;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;

/**
 * One entry of BibLaTeX. Interviewers have no field of their own and become {@code namea} with its type, the byline of an interview
 * {@code nameb}; what BibLaTeX cannot read (a relative address, a fraction of a second, a language by its tag) goes to the fields
 * {@code usera} to {@code userc}, which no standard style prints. Names stand in braces of their own, which keeps BibLaTeX from taking
 * them apart, for the reason that {@link CslItem} gives.
 */
final class BibEntry {
    private final StringBuilder entry = new StringBuilder();

    private BibEntry() {}

    static String of(Publication publication, String key) {
        BibEntry bib = new BibEntry();
        bib.entry.append("@article{").append(key).append(",\n");
        bib.field("entrysubtype", "newspaper");
        bib.people(publication);
        publication.headline().ifPresent(headline -> bib.field("title", LatexText.of(headline.text())));
        publication.outlet().ifPresent(outlet -> bib.field("journaltitle", LatexText.of(outlet.name())));
        publication.published().ifPresent(bib::date);
        publication.language().ifPresent(language -> bib.field("userb", language.value()));
        publication.source().ifPresent(bib::source);
        if (!publication.standfirst().isEmpty()) {
            Stream<String> paragraphs = publication.standfirst().stream().map(LatexText::of);
            bib.field("abstract", paragraphs.collect(Collectors.joining("\\par{}")));
        }
        return bib.entry.append("}\n").toString();
    }

    private void people(Publication publication) {
        List<String> byline = publication.authors().stream().map(Author::name).toList();
        if (publication.interview().isPresent()) {
            Interview interview = publication.interview().get();
            names("author", names(interview.interviewees()));
            typed("namea", "interviewer", names(interview.interviewers()));
            typed("nameb", "byline", byline);
        } else {
            names("author", byline);
        }
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private void typed(String field, String type, List<String> names) {
        names(field, names);
        if (!names.isEmpty()) {
            field(field + "type", type);
        }
    }

    private void names(String field, List<String> names) {
        if (!names.isEmpty()) {
            field(
                    field,
                    names.stream().map(name -> "{" + LatexText.of(name) + "}").collect(Collectors.joining(" and ")));
        }
    }

    private void date(PublicationDate date) {
        if (date instanceof PublicationDate.At at && at.instant().getNano() != 0) {
            field("date", new PublicationDate.At(at.instant().withNano(0)).iso());
            field("userc", date.iso());
        } else {
            field("date", date.iso());
        }
    }

    /** The field of an address is read letter by letter, and no address holds a brace or a backslash. */
    private void source(URI source) {
        if (CitableLinks.isLink(source)) {
            field("url", source.toASCIIString());
        } else {
            field("usera", LatexText.of(source.toString()));
        }
    }

    private void field(String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
}
