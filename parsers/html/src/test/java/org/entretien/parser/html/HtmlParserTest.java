package org.entretien.parser.html;

import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of HTML")
class HtmlParserTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new HtmlParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(Samples.resource(getClass(), "interview.html"), Samples.resource(getClass(), "news.html"));
    }
}
