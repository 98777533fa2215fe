package org.entretien.parser.json;

import java.nio.file.Path;
import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of JSON")
class JsonPublicationParserTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new JsonPublicationParser();
    }

    @Override
    public List<Source> samples() {
        return Samples.in(Path.of(System.getProperty("entretien.root"), "seeds", "expected"), ".json");
    }

    /** What is read strictly leaves nothing over. */
    @Override
    public boolean keepsLedger() {
        return false;
    }
}
