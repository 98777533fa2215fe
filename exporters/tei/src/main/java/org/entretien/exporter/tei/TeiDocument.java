package org.entretien.exporter.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.interchange.CanonicalJson;
import org.entretien.interchange.EmbeddedPayload;
import org.entretien.interchange.XmlElementWriter;
import org.entretien.spi.Format;

/** One document of TEI. Each part of a publication stands in one place of it, so that an edited part is read as edited. */
final class TeiDocument {
    static final Format FORMAT = new Format("TEI P5", List.of("application/tei+xml"), List.of("tei"));

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
    private static final String PAYLOAD_NAMESPACE = "urn:entretien:payload:1";

    private final XmlElementWriter xml;

    TeiDocument(OutputStream out) throws IOException {
        this.xml = XmlElementWriter.begin(out);
    }

    /** {@return what TEI holds natively: a title has no address of its own} */
    static Publication nativePart(Publication publication) {
        Optional<Headline> headline = publication.headline().filter(h -> h.uri().isPresent());
        return headline.isEmpty()
                ? publication
                : PublicationBuilder.from(publication)
                        .headline(new Headline(
                                headline.get().text(), headline.get().language(), Optional.empty()))
                        .build();
    }

    void write(Publication publication) throws IOException {
        write(publication, Optional.empty());
    }

    void write(Publication publication, EmbeddedPayload payload) throws IOException {
        write(publication, Optional.of(payload));
    }

    private void write(Publication publication, Optional<EmbeddedPayload> payload) throws IOException {
        // Blanks count in every text of the document; those between elements that hold no text never do.
        xml.open("TEI").namespace(NAMESPACE).xmlAttribute("space", "preserve");
        xml.open("teiHeader");
        new TeiHeader(xml).write(publication, CanonicalJson.urn(publication));
        if (payload.isPresent()) {
            xml.open("xenoData");
            xml.open("payload")
                    .namespace(PAYLOAD_NAMESPACE)
                    .attribute("native", payload.get().nativeDigest())
                    .text(payload.get().json());
            xml.close();
        }
        xml.close();
        text(publication);
        xml.close();
        xml.finish();
    }

    private void text(Publication publication) throws IOException {
        xml.open("text").attribute("type", publication.interview().isPresent() ? "interview" : "article");
        Optional<LanguageTag> language = publication.language();
        if (language.isPresent()) {
            xml.xmlAttribute("lang", language.get().value());
        }
        if (!publication.standfirst().isEmpty()) {
            xml.open("front");
            xml.open("argument");
            paragraphs(xml, publication.standfirst());
            xml.close();
            xml.close();
        }
        xml.open("body");
        if (publication.interview().isPresent()) {
            new TeiInterview(xml, publication.interview().get()).write();
        }
        if (publication.interview().isEmpty() || !publication.paragraphs().isEmpty()) {
            xml.open("div").attribute("type", "article");
            paragraphs(xml, publication.paragraphs());
            xml.close();
        }
        xml.close();
        xml.close();
    }

    static void paragraphs(XmlElementWriter xml, List<String> paragraphs) throws IOException {
        for (String paragraph : paragraphs) {
            xml.open("p").text(paragraph);
        }
    }
}
