package org.entretien.exporter.xml;

import org.entretien.parser.xml.XmlPublicationParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.RoundTripContract;

class XmlRoundTripProperties implements RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new XmlExporter();
    }

    @Override
    public PublicationParser parser() {
        return new XmlPublicationParser();
    }
}
