package org.entretien.exporter.json;

import org.entretien.parser.json.JsonLinesPublicationParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.contracts.ExporterContract;
import org.entretien.testkit.contracts.RoundTripContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The exporter of JSON Lines")
class JsonLinesExporterTest implements ExporterContract, RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new JsonLinesExporter();
    }

    @Override
    public PublicationParser parser() {
        return new JsonLinesPublicationParser();
    }

    @Override
    public boolean streams() {
        return true;
    }
}
