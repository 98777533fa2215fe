package org.entretien.parser.text;

import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The text parser")
class TextParserTest implements ParserContract {
    private static final List<Source> SAMPLES = Samples.in(Reading.root().resolve("seeds"), ".txt");

    @Override
    public PublicationParser parser() {
        return new TextParser();
    }

    @Override
    public List<Source> samples() {
        return SAMPLES;
    }
}
