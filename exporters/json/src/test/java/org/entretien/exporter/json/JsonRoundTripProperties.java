package org.entretien.exporter.json;

import org.entretien.parser.json.JsonPublicationParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.RoundTripContract;

class JsonRoundTripProperties implements RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new JsonExporter();
    }

    @Override
    public PublicationParser parser() {
        return new JsonPublicationParser();
    }
}
