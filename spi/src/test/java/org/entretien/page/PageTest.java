package org.entretien.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
    private static Page page(String text, Block... blocks) {
        return new Page(text, List.of(blocks), Optional.empty(), Optional.empty());
    }

    private static Block block(int start, int end) {
        return new Block(new Span(start, end), Style.PLAIN);
    }

    @Test
    void aSpanHasALengthAndReadsAsFromTo() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.of("abcdefg")).hasToString("cde");
        assertThat(span).hasToString("2..5");
        assertThat(new Span(4, 4).isEmpty()).isTrue();
        assertThat(new Span(0, 0).length()).isZero();
    }

    @Test
    void aSpanEndsWhereItBeganOrLater() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "6, 1, 1", "1, 0.5, 0", "0, 0, 0.5"})
    void aStyleHasSharesOfTheWhole(int level, double bold, double italic) {
        assertThatNoException().isThrownBy(() -> new Style(level, bold, italic, ""));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "7, 0, 0", "0, -0.1, 0", "0, 1.1, 0", "0, 0, -0.1", "0, 0, 1.1", "0, NaN, 0", "0, 0, NaN"})
    void aStyleBeyondThemIsNone(int level, double bold, double italic) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Style(level, bold, italic, ""));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "1.1, 0", "0, -0.1", "0, 1.1", "NaN, 0", "0, NaN"})
    void aPlacementHasProbabilityAndShareOfTheWhole(double body, double links) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Placement(body, links, Placement.Frame.NONE, Optional.empty()));
        assertThatNoException().isThrownBy(() -> new Placement(0, 1, Placement.Frame.BOX, Optional.of(Discard.CHROME)));
    }

    @Test
    void blocksStandInOrderWithinTheText() {
        assertThat(page("abcdef", block(0, 2), block(2, 6)).blocks()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> page("abcdef", block(0, 3), block(2, 6)));
        assertThatIllegalArgumentException().isThrownBy(() -> page("abcdef", block(0, 7)));
    }

    @Test
    void aBlockStandsInTheFileOrNowhere() {
        assertThat(block(0, 1).origin()).isEqualTo(-1);
        assertThat(at(0).origin()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> at(-2));
    }

    private static Block at(int origin) {
        return new Block(new Span(0, 1), Style.PLAIN, Optional.empty(), Optional.empty(), Optional.empty(), origin);
    }

    @Test
    void aPlaceInAFileCountsLinesAndColumnsFromOne() {
        assertThat(new FilePlace(0, 1, 1)).hasToString("1:1");
        assertThatIllegalArgumentException().isThrownBy(() -> new FilePlace(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FilePlace(0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FilePlace(0, 1, 0));
    }

    @Test
    void aPageMayBeKnownByTheTimeOfItsFetchingAlone() {
        Optional<Instant> fetched = Optional.of(Instant.EPOCH);
        assertThat(Metadata.fetchedAt(fetched).fetched()).isEqualTo(fetched);
        assertThat(Metadata.fetchedAt(Optional.empty())).isEqualTo(Metadata.NONE);
    }

    @ParameterizedTest
    @EnumSource(Discard.class)
    void everyReasonToLeaveSomethingOutHasWordsOfItsOwn(Discard discard) {
        assertThat(discard.reason()).isNotBlank();
        assertThat(Arrays.stream(Discard.values()).map(Discard::reason)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void everyEvidenceHasWordsOfItsOwn(Evidence evidence) {
        assertThat(evidence.words()).isNotBlank();
        assertThat(Arrays.stream(Evidence.values()).map(Evidence::words)).doesNotHaveDuplicates();
    }
}
