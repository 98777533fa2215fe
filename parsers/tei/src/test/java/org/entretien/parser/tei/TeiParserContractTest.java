package org.entretien.parser.tei;

import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of TEI")
class TeiParserContractTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new TeiParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(
                Samples.resource(getClass(), "by-hand.tei"),
                Samples.resource(getClass(), "utterances.tei"),
                Samples.resource(getClass(), "article.tei"));
    }

    /** What is not read is named by a diagnostic. */
    @Override
    public boolean keepsLedger() {
        return false;
    }
}
