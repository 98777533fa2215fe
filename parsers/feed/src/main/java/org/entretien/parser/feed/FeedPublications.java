package org.entretien.parser.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.page.Span;
import org.entretien.spi.Deadline;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.RecordOrigin;
import org.entretien.spi.Source;

/** The items of a feed as publications. A fault of one item is reported for that item; a fault of the feed ends it. */
final class FeedPublications extends FeedOutcomes {
    private static final Span NOWHERE = new Span(0, 0);

    private final FeedFile file;
    private final Items items;
    private final Optional<URI> feedAddress;
    private boolean over;

    FeedPublications(FeedFile file, FeedOutline outline, Optional<URI> feedAddress) {
        this.file = file;
        this.items = new Items(file, outline);
        this.feedAddress = feedAddress;
        file.context().deadline().pause();
    }

    @Override
    Optional<Outcome> advance() {
        if (over) {
            return Optional.empty();
        }
        Deadline deadline = file.context().deadline();
        deadline.resume();
        try {
            over = !items.advance();
            return over ? Optional.empty() : Optional.of(outcome());
        } catch (EntretienException e) {
            over = true;
            return Optional.of(new Outcome.Rejected(e));
        } finally {
            deadline.pause();
        }
    }

    private Outcome outcome() {
        Items.Read read = items.read();
        if (read.reason().isPresent()) {
            return new Outcome.Rejected(read.reason().get());
        }
        try {
            return outcome(read.item().orElseThrow());
        } catch (EntretienException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Rejected(items.failure(e));
        }
    }

    private Outcome outcome(Item item) {
        boolean says = item.title().isPresent()
                || item.content().isPresent()
                || item.summary().isPresent();
        if (!says) {
            return new Outcome.Skipped(file.name(), items.place(), Outcome.Skipped.Reason.NO_DOCUMENT);
        }
        return item.content().isPresent()
                ? ofPage(item, item.content().get())
                : completed(item, TitleOnlyItem.of(item));
    }

    private Outcome ofPage(Item item, Content content) {
        ItemPage page = ItemPage.of(item, content, file.context().services());
        Source source = page.source(file.name() + " item " + items.index(), item.link());
        try (Stream<Outcome> outcomes = file.context().services().parse(source, file.context())) {
            Outcome first = outcomes.findFirst().orElse(new Outcome.Rejected(nothing()));
            if (first instanceof Outcome.Parsed parsed) {
                List<Diagnostic> diagnostics = new ArrayList<>(parsed.result().diagnostics());
                page.note().ifPresent(diagnostics::add);
                return completed(item, parsed.result().withDiagnostics(diagnostics));
            }
            if (first instanceof Outcome.Rejected rejected) {
                return refused(item, rejected);
            }
            return new Outcome.Skipped(file.name(), items.place(), ((Outcome.Skipped) first).reason());
        }
    }

    private EntretienException nothing() {
        return file.malformed(items.place(), "nothing was found in the content of the item");
    }

    /** The facts of an item are true even where its content cannot be read. A fault of a plugin must not look like one of the feed. */
    private Outcome refused(Item item, Outcome.Rejected rejected) {
        if (rejected.reason() instanceof PluginFailure || item.title().isEmpty()) {
            return rejected;
        }
        ParseResult bare = TitleOnlyItem.of(item);
        String why = "the content is left out: " + rejected.reason().getMessage();
        return completed(item, bare.withDiagnostics(List.of(new Diagnostic.Noticed("content-refused", NOWHERE, why))));
    }

    private Outcome completed(Item item, ParseResult result) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        diagnostics.addAll(item.diagnostics());
        if (items.xml().foreignEntities() > 0) {
            diagnostics.add(new Diagnostic.Noticed(
                    "undeclared-entity",
                    NOWHERE,
                    items.xml().foreignEntities() + " entities of HTML that the feed does not declare"));
        }
        if (items.xml().unprintable() > 0) {
            diagnostics.add(
                    new Diagnostic.UnprintableCharacters(NOWHERE, items.xml().unprintable()));
        }
        ParseResult complete = new ItemMerger(item, result, feedAddress).complete();
        RecordOrigin origin = new RecordOrigin(item.id(), item.link(), Optional.empty(), items.index(), -1);
        return new Outcome.Parsed(complete.withDiagnostics(diagnostics).withRecord(origin));
    }
}
