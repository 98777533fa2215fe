package org.entretien.exporter.tei;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.entretien.interchange.XmlElementWriter;

/** Writes what a header says of a publication: its title, where it appeared, other articles beside it, and who takes part. */
final class TeiHeader {
    /** What may be followed by a click; any other address is a text. */
    private static final Set<String> LINKED_SCHEMES = Set.of("http", "https", "urn");

    private final XmlElementWriter xml;

    TeiHeader(XmlElementWriter xml) {
        this.xml = xml;
    }

    void write(Publication publication, String urn) throws IOException {
        xml.open("fileDesc");
        titleStatement(publication);
        xml.open("publicationStmt");
        xml.open("publisher").text("Entretien");
        xml.open("idno").attribute("type", "URI").text(urn);
        xml.close();
        xml.open("sourceDesc");
        appearance(publication);
        related(publication.relatedHeadlines());
        xml.close();
        xml.close();
        if (publication.interview().isPresent()) {
            sides();
            new TeiParticipants(xml).write(publication.interview().get());
        }
    }

    private void titleStatement(Publication publication) throws IOException {
        xml.open("titleStmt");
        Optional<Headline> headline = publication.headline();
        if (headline.isPresent()) {
            title(headline.get(), Optional.empty());
        } else {
            // TEI demands a title; the type says that the page prints none.
            xml.open("title").attribute("type", "placeholder").text("Untitled");
        }
        for (Author author : publication.authors()) {
            xml.open("author").text(author.name());
        }
        xml.close();
    }

    private void title(Headline headline, Optional<String> level) throws IOException {
        xml.open("title");
        if (level.isPresent()) {
            xml.attribute("level", level.get());
        }
        Optional<LanguageTag> language = headline.language();
        if (language.isPresent()) {
            xml.xmlAttribute("lang", language.get().value());
        }
        xml.text(headline.text());
    }

    private void appearance(Publication publication) throws IOException {
        xml.open("bibl").attribute("type", "article");
        if (publication.outlet().isPresent()) {
            Outlet outlet = publication.outlet().get();
            xml.open("title").attribute("level", "j").text(outlet.name());
            for (String alias : outlet.aliases()) {
                xml.open("title")
                        .attribute("level", "j")
                        .attribute("type", "alias")
                        .text(alias);
            }
        }
        if (publication.published().isPresent()) {
            xml.open("date")
                    .attribute("when", publication.published().get().iso())
                    .close();
        }
        address(publication.source());
        xml.close();
    }

    private void related(List<Headline> headlines) throws IOException {
        if (headlines.isEmpty()) {
            return;
        }
        xml.open("listBibl").attribute("type", "relatedHeadlines");
        for (Headline headline : headlines) {
            xml.open("bibl");
            title(headline, Optional.of("a"));
            address(headline.uri());
            xml.close();
        }
        xml.close();
    }

    private void address(Optional<URI> address) throws IOException {
        if (address.isEmpty()) {
            return;
        }
        String scheme = address.get().getScheme();
        if (scheme != null && LINKED_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            xml.open("ptr").attribute("target", address.get().toString()).close();
        } else {
            xml.open("idno").attribute("type", "URI").text(address.get().toString());
        }
    }

    /** Says what the two values mean by which turns name their side. */
    private void sides() throws IOException {
        xml.open("encodingDesc");
        xml.open("classDecl");
        xml.open("taxonomy").xmlAttribute("id", "turns");
        category("question", "The asking side speaks");
        category("answer", "The answering side speaks");
        xml.close();
        xml.close();
        xml.close();
    }

    private void category(String id, String meaning) throws IOException {
        xml.open("category").xmlAttribute("id", id);
        xml.open("catDesc").text(meaning);
        xml.close();
    }
}
