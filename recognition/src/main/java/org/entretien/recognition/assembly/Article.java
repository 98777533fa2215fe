package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Block;
import org.entretien.page.Discard;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.recognition.language.Languages;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.metadata.Byline;
import org.entretien.recognition.metadata.Dateline;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentedPage;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;

/** Puts an article together whose blocks the layout has judged; only the lines around its text are read for what they say. */
final class Article {
    private final Page page;
    private final List<Segment> units;
    private final Lexicon lexicon;
    private final LedgerBuilder ledger;
    private final PublicationBuilder publication = new PublicationBuilder();
    private final MetadataAssembler front;
    private final List<String> paragraphs = new ArrayList<>();

    Article(SegmentedPage segmented, ParseContext context, String source) {
        this.page = segmented.page();
        this.units = segmented.segments();
        this.lexicon = segmented.lexicon();
        this.ledger = new LedgerBuilder(page.text());
        this.front = new MetadataAssembler(
                page,
                new Languages(context.services().languageIdentifier()),
                segmented.language(),
                context.limits(),
                source,
                ledger,
                publication);
    }

    ParseResult result() {
        boolean titled = false;
        for (Segment unit : units) {
            Block block = page.blocks().get(unit.block());
            Optional<Zone> zone = block.zone();
            if (zone.isEmpty()) {
                paragraph(unit);
            } else if (zone.get() == Zone.HEADLINE && titled) {
                ledger.discard(unit, Discard.REPEATED_HEADLINE);
            } else {
                titled |= zone.get() == Zone.HEADLINE;
                place(unit, zone.get());
            }
        }
        front.complete();
        publication.paragraphs(paragraphs);
        return new ParseResult(
                publication.build(),
                Optional.of(new ParseReport(page.text(), ledger.build(), List.of(), List.of())),
                front.diagnostics(),
                1,
                front.origins(),
                Optional.empty());
    }

    private void place(Segment unit, Zone zone) {
        switch (zone) {
            case HEADLINE -> front.headline(unit);
            case DATELINE, BYLINE -> headLine(unit, zone);
            case TICKER -> front.related(unit);
            case STANDFIRST -> front.standfirst(unit);
            case CHROME -> ledger.discard(unit, Discard.CHROME);
            case CAPTION -> ledger.discard(unit, Discard.CAPTION);
            case SOURCE_LINK -> ledger.discard(unit, Discard.SOURCE_LINK);
            case COMMENTS -> ledger.discard(unit, Discard.COMMENTS);
            case INTRODUCTION, QUESTION, ANSWER, SUBHEADING -> paragraph(unit);
        }
    }

    private void headLine(Segment unit, Zone zone) {
        SegmentFeatures line = SegmentFeatures.of(page.text(), unit, lexicon);
        Optional<Dateline> dateline = Dateline.of(page.text(), line, lexicon);
        if (dateline.isPresent()) {
            front.dateline(unit, dateline.get());
            return;
        }
        Optional<Byline> byline = Byline.of(page.text(), line, lexicon)
                .or(() -> zone == Zone.BYLINE ? Byline.bare(page.text(), line, lexicon) : Optional.empty());
        if (byline.isPresent()) {
            front.byline(unit, byline.get());
        } else {
            ledger.discard(unit, zone == Zone.BYLINE ? Discard.BYLINE : Discard.DATELINE);
        }
    }

    private void paragraph(Segment unit) {
        front.textBegins();
        String words = CharClass.visibleText(page.text(), unit.start(), unit.end());
        if (unit.continues() && !paragraphs.isEmpty()) {
            int last = paragraphs.size() - 1;
            paragraphs.set(last, paragraphs.get(last) + ' ' + words);
        } else {
            paragraphs.add(words);
        }
        ledger.keep(unit.start(), unit.end(), "paragraphs[" + (paragraphs.size() - 1) + "]");
    }
}
