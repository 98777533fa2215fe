package org.entretien.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.junit.jupiter.api.Test;

class LedgerVerifierTest {
    /** 0..5 title, 6..16 date, 17..20 dash, 21..33 the paragraph. */
    private static final String PAGE = "Titre\n23/05/2016\n***\nUn\u00A0 mot dit.";

    private static final Publication PUBLICATION = PublicationBuilder.from(
                    Publication.titled("Titre").build())
            .published(PublicationDate.parse("2016-05-23"))
            .paragraphs(List.of("Un mot dit."))
            .build();

    private static final Ledger.Entry TITLE = kept(0, 5, "headline.text");
    private static final Ledger.Entry DATE = new Ledger.Kept(new Span(6, 16), "published", Optional.of("2016-05-23"));
    private static final Ledger.Entry RULE = new Ledger.Discarded(new Span(17, 20), Discard.RULE);
    private static final Ledger.Entry TEXT = kept(21, PAGE.length(), "paragraphs[0]");

    private static Ledger.Entry kept(int start, int end, String path) {
        return new Ledger.Kept(new Span(start, end), path, Optional.empty());
    }

    private static List<String> breaches(Ledger.Entry... entries) {
        return LedgerVerifier.breaches(PAGE, PUBLICATION, new Ledger(Arrays.asList(entries)));
    }

    @Test
    void aTrueLedgerPasses() {
        assertThat(breaches(TITLE, DATE, RULE, TEXT)).isEmpty();
    }

    @Test
    void anElementMayComeInPieces() {
        assertThat(breaches(TITLE, DATE, RULE, kept(21, 24, "paragraphs[0]"), kept(24, 33, "paragraphs[0]")))
                .isEmpty();
    }

    @Test
    void everyEntryIsNeeded() {
        List<Ledger.Entry> all = List.of(TITLE, DATE, RULE, TEXT);
        for (Ledger.Entry left : all) {
            List<Ledger.Entry> rest = new ArrayList<>(all);
            rest.remove(left);
            assertThat(breaches(rest.toArray(Ledger.Entry[]::new)))
                    .as("without " + left)
                    .anyMatch(breach -> breach.startsWith("not accounted for, ")
                            && breach.contains(left.span().of(PAGE)));
        }
    }

    @Test
    void whatIsInTheBodyMustBeOnThePage() {
        Ledger.Entry gone = new Ledger.Discarded(TEXT.span(), Discard.CHROME);
        assertThat(breaches(TITLE, DATE, RULE, gone))
                .containsExactly("paragraphs[0] is nowhere on the page: Un mot dit.");
    }

    @Test
    void whatIsOnThePageMustBeInTheModel() {
        assertThat(breaches(TITLE, DATE, kept(17, 20, "paragraphs[1]"), TEXT))
                .containsExactly("paragraphs[1] is not what the page gives it: ***");
        assertThat(breaches(TITLE, DATE, kept(17, 20, "paragraphs[0]"), TEXT)).hasSize(1);
    }

    @Test
    void aReadingMustBeThatOfTheModel() {
        Ledger.Entry wrong = new Ledger.Kept(DATE.span(), "published", Optional.of("2016-05-24"));
        assertThat(breaches(TITLE, wrong, RULE, TEXT)).hasSize(1);
    }

    @Test
    void entriesNeitherOverlapNorLeaveThePage() {
        assertThat(breaches(TITLE, kept(4, 16, "published"), RULE, TEXT))
                .anyMatch(breach -> breach.contains("overlaps"));
        assertThat(breaches(DATE, TITLE, RULE, TEXT)).anyMatch(breach -> breach.contains("overlaps"));
        assertThat(breaches(TITLE, DATE, RULE, kept(21, PAGE.length() + 1, "paragraphs[0]")))
                .anyMatch(breach -> breach.contains("leaves the page"));
    }

    @Test
    void blanksAreNobodys() {
        assertThat(LedgerVerifier.breaches(" \u00A0\n\u200B", new PublicationBuilder().build(), new Ledger(List.of())))
                .isEmpty();
    }
}
