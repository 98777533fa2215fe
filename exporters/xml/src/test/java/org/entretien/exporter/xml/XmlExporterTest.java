package org.entretien.exporter.xml;

import org.entretien.parser.xml.XmlPublicationParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.contracts.ExporterContract;
import org.entretien.testkit.contracts.RoundTripContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The exporter of XML")
class XmlExporterTest implements ExporterContract, RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new XmlExporter();
    }

    @Override
    public PublicationParser parser() {
        return new XmlPublicationParser();
    }

    @Override
    public boolean streams() {
        return true;
    }
}
