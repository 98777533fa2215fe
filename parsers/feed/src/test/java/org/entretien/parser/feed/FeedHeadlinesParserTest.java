package org.entretien.parser.feed;

import java.util.List;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.entretien.testkit.Samples;
import org.entretien.testkit.contracts.ParserContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The parser of the headlines of feeds")
class FeedHeadlinesParserTest implements ParserContract {
    @Override
    public PublicationParser parser() {
        return new FeedHeadlinesParser();
    }

    @Override
    public List<Source> samples() {
        return List.of(Samples.resource(getClass(), "rss-20.rss"), Samples.resource(getClass(), "atom-10.atom"));
    }

    /** What is read strictly leaves nothing over. */
    @Override
    public boolean keepsLedger() {
        return false;
    }

    /** Its one publication is a list of headlines. */
    @Override
    public boolean readsInterviews() {
        return false;
    }

    @Override
    public boolean isOnlyAskedForByName() {
        return true;
    }
}
