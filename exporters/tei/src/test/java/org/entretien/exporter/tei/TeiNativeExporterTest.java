package org.entretien.exporter.tei;

import org.entretien.parser.tei.TeiParser;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.testkit.contracts.ExporterContract;
import org.entretien.testkit.contracts.RoundTripContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The exporter of TEI without payload")
class TeiNativeExporterTest implements ExporterContract, RoundTripContract {
    @Override
    public PublicationExporter exporter() {
        return new TeiNativeExporter();
    }

    @Override
    public PublicationParser parser() {
        return new TeiParser();
    }

    @Override
    public boolean isLossless() {
        return false;
    }
}
