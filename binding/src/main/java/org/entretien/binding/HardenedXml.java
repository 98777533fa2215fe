package org.entretien.binding;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLInputFactory2;
import org.entretien.spi.Limits;

/**
 * The one place where XML is opened for reading and writing.
 *
 * <p>No document type, no entity but the five of XML, nothing fetched from anywhere, every limit set: the same on every JDK, because
 * the implementation is named and never looked up. A factory serves one document, so that names of one document do not stay in memory
 * with the next.
 *
 * @since 0.1.0
 */
public final class HardenedXml {
    private HardenedXml() {}

    /**
     * Opens a document for reading. A document type declaration and references to entities are events that the caller refuses.
     *
     * @param in the bytes; their encoding is found as XML 1.0 says
     * @param limits the limits of the document
     * @return a reader at the start of the document; adjacent texts come as one event
     * @throws XMLStreamException when the document does not begin as XML
     */
    public static XMLStreamReader reader(InputStream in, Limits limits) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_CACHE_DTDS, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        limit(factory, limits);
        return factory.createXMLStreamReader(in);
    }

    private static void limit(WstxInputFactory factory, Limits limits) {
        int text = (int) Math.min(Integer.MAX_VALUE, limits.inputBytes());
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, text);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, text);
        factory.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, Long.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, Long.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
        factory.setProperty(WstxInputProperties.P_MAX_DTD_DEPTH, 1);
    }

    /**
     * Opens a document for writing, in UTF-8.
     *
     * @param out where to; it is flushed, and never closed
     * @return a writer that refuses what XML cannot carry
     * @throws XMLStreamException when the stream fails
     */
    public static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        WstxOutputFactory factory = new WstxOutputFactory();
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_CONTENT, true);
        factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        return factory.createXMLStreamWriter(out, "UTF-8");
    }
}
