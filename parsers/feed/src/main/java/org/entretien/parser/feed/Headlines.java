package org.entretien.parser.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Headline;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Evidence;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.FieldOrigin;
import org.entretien.spi.ParseResult;

/** A feed as one publication with the titles of its items. */
final class Headlines {
    private Headlines() {}

    static ParseResult of(FeedFile file, FeedOutline outline) {
        Items items = new Items(file, outline);
        Channel channel = items.channel();
        List<Headline> headlines = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        while (items.advance()) {
            Items.Read read = items.read();
            read.reason()
                    .ifPresent(reason -> diagnostics.add(new Diagnostic.Noticed(
                            "item-refused", new Span(0, 0), String.valueOf(reason.getMessage()))));
            read.item()
                    .flatMap(item -> item.title().map(title -> new Headline(title, item.language(), item.link())))
                    .ifPresent(headlines::add);
        }
        PublicationBuilder builder = new PublicationBuilder().relatedHeadlines(headlines);
        channel.title().ifPresent(title -> {
            builder.headline(new Headline(title, channel.language(), Optional.empty()));
            builder.outlet(Outlet.of(title));
        });
        channel.description().ifPresent(words -> builder.standfirst(List.of(words)));
        channel.link().ifPresent(builder::source);
        channel.updated().ifPresent(builder::published);
        channel.language().ifPresent(builder::language);
        List<FieldOrigin> origins = origins(channel);
        return new ParseResult(builder.build(), Optional.empty(), diagnostics, 1, origins, Optional.empty());
    }

    private static List<FieldOrigin> origins(Channel channel) {
        List<FieldOrigin> origins = new ArrayList<>();
        channel.title().ifPresent(title -> {
            note("headline.text", origins);
            note("outlet.name", origins);
        });
        channel.link().ifPresent(link -> note("source", origins));
        channel.updated().ifPresent(date -> note("published", origins));
        channel.language().ifPresent(language -> note("language", origins));
        return origins;
    }

    private static void note(String path, List<FieldOrigin> origins) {
        origins.add(new FieldOrigin(path, Evidence.TRANSPORT));
    }
}
