package org.entretien.parser.warc;

import java.util.List;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of web archives")
class WarcPublicationParserTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new WarcPublicationParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(Samples.resource(getClass(), "three-records.warc"));
    }

    @Override
    public List<Plugin> companions() {
        return List.of(new TextParser());
    }

    @Override
    public boolean holdsMany() {
        return true;
    }
}
