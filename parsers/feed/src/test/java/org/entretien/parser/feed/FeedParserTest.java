package org.entretien.parser.feed;

import java.util.List;
import org.entretien.parser.text.TextParser;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of feeds")
class FeedParserTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new FeedParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(
                Samples.resource(getClass(), "rss-20.rss"),
                Samples.resource(getClass(), "atom-10.atom"),
                Samples.resource(getClass(), "rss-10.rdf"));
    }

    @Override
    public List<Plugin> companions() {
        return List.of(new TextParser());
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    /** The text of an item stands in the file in another guise. */
    @Override
    public boolean locatesText() {
        return false;
    }
}
