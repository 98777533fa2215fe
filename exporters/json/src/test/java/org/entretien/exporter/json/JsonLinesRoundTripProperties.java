package org.entretien.exporter.json;

import org.entretien.parser.json.JsonLinesPublicationParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.RoundTripContract;

class JsonLinesRoundTripProperties implements RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new JsonLinesExporter();
    }

    @Override
    public PublicationParser parser() {
        return new JsonLinesPublicationParser();
    }
}
