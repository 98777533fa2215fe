package org.entretien.parser.xml;

import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of XML")
class XmlParserContractTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new XmlPublicationParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(Samples.resource(getClass(), "one.xml"));
    }

    /** What is read strictly leaves nothing over. */
    @Override
    public boolean keepsLedger() {
        return false;
    }
}
