package org.entretien.exporter.json;

import org.entretien.parser.json.JsonPublicationParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.contracts.ExporterContract;
import org.entretien.testkit.contracts.RoundTripContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The exporter of JSON")
class JsonExporterTest implements ExporterContract, RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new JsonExporter();
    }

    @Override
    public PublicationParser parser() {
        return new JsonPublicationParser();
    }
}
