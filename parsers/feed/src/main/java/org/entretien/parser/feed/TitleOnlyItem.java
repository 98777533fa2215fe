package org.entretien.parser.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Blank;
import org.entretien.domain.Headline;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/** An item with a title and nothing else; a teaser is added in completing it. */
final class TitleOnlyItem {
    private TitleOnlyItem() {}

    static ParseResult of(Item item) {
        PublicationBuilder builder = new PublicationBuilder();
        List<Ledger.Entry> entries = new ArrayList<>();
        item.title().ifPresent(title -> {
            builder.headline(new Headline(title, item.language(), Optional.empty()));
            entries.add(new Ledger.Kept(new Span(0, title.length()), "headline.text", Optional.empty()));
        });
        ParseReport account = new ParseReport(item.title().orElse(""), new Ledger(entries), List.of(), List.of());
        return new ParseResult(builder.build(), Optional.of(account), List.of(), 1);
    }

    /** {@return the lines of a text that are not blank, each without blanks at its ends} @param words any text */
    static List<String> lines(String words) {
        return words.lines()
                .map(FeedTexts::line)
                .filter(line -> !Blank.isBlank(line))
                .toList();
    }
}
