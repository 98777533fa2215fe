package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Publication;
import org.entretien.testkit.EnvironmentMatrix;
import org.entretien.testkit.arbitraries.Publications;

class XmlProperties {
    @Property
    void whatIsWrittenIsOfTheSchemaAndReadBackTheSame(
            @ForAll(supplier = Publications.Any.class) Publication publication) throws XMLStreamException {
        byte[] document = Documents.xml(publication);
        assertThat(SchemaChecks.xml(document)).isEqualTo(Optional.empty());
        assertThat(Documents.onlyOf(Documents.readXml(document))).isEqualTo(publication);
        assertThat(paragraphsReadByAnotherParser(document)).isEqualTo(paragraphs(publication));
    }

    @Property(tries = 200)
    void sequencesAreOneDocument(@ForAll(supplier = Publications.Sequences.class) List<Publication> publications) {
        byte[] document = Documents.xml(publications);
        assertThat(SchemaChecks.xml(document)).isEqualTo(Optional.empty());
        assertThat(Documents.readXml(document))
                .extracting(outcome -> Documents.onlyOf(List.of(outcome)))
                .isEqualTo(publications);
    }

    @Property(tries = 50)
    void theBytesAreTheSameEverywhere(@ForAll(supplier = Publications.Any.class) Publication publication) {
        byte[] here = Documents.xml(publication);
        EnvironmentMatrix.everywhere(() -> {
            assertThat(Documents.xml(publication)).isEqualTo(here);
            assertThat(Documents.onlyOf(Documents.readXml(here))).isEqualTo(publication);
        });
    }

    private static List<String> paragraphs(Publication publication) {
        List<String> paragraphs = new ArrayList<>(publication.standfirst());
        publication.interview().ifPresent(interview -> {
            paragraphs.addAll(interview.introduction());
            interview.turns().forEach(turn -> paragraphs.addAll(turn.paragraphs()));
        });
        paragraphs.addAll(publication.paragraphs());
        return paragraphs;
    }

    /** Reads with the parser of the JDK. */
    private static List<String> paragraphsReadByAnotherParser(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("paragraph")) {
                texts.add(xml.getElementText());
            }
        }
        return texts;
    }
}
