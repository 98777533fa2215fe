package org.entretien.parser.json;

import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of JSON Lines")
class JsonLinesPublicationParserTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new JsonLinesPublicationParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(Samples.resource(getClass(), "two.jsonl"));
    }

    /** What is read strictly leaves nothing over. */
    @Override
    public boolean keepsLedger() {
        return false;
    }

    @Override
    public boolean holdsMany() {
        return true;
    }
}
