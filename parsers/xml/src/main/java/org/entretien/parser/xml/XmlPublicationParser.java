package org.entretien.parser.xml;

import java.util.stream.Stream;
import org.entretien.binding.ModelSchemas;
import org.entretien.binding.XmlBinding;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * Reads an XML document of Entretien's own vocabulary: one publication, or a sequence of them in the memory that one needs. Stateless.
 *
 * @since 0.1.0
 */
public final class XmlPublicationParser implements PublicationParser {
    /** For the catalogue. */
    public XmlPublicationParser() {}

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public Format format() {
        return XmlBinding.FORMAT;
    }

    /** The name is believed a little even without the namespace: where no other parser knows the vocabulary, this one says so best. */
    @Override
    public Probe probe(DocumentHead head) {
        String text = head.ascii();
        boolean markup = text.stripLeading().startsWith("<");
        if (markup && text.contains(ModelSchemas.XML_NAMESPACE)) {
            return new Probe(98, "names the namespace " + ModelSchemas.XML_NAMESPACE);
        }
        if (head.isNamed(XmlBinding.FORMAT)) {
            return new Probe(60, "named XML, though the namespace is not in sight");
        }
        return text.startsWith("<?xml") ? new Probe(10, "begins as XML") : Probe.no("no XML of this vocabulary");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        return XmlBinding.read(source, context);
    }
}
