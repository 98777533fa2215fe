package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entretien.spi.Extent.Kind;
import org.entretien.spi.Extent.Position;
import org.junit.jupiter.api.Test;

class ContainerLedgerTest {
    private static Extent extent(Kind kind, long from, long to) {
        return new Extent(kind, new Position(from, 0), new Position(to, 0));
    }

    private static List<ContainerLedger.Run> runs(Extent... extents) {
        List<ContainerLedger.Run> runs = new ArrayList<>();
        try (ContainerLedger ledger = new ContainerLedger(runs::add)) {
            for (Extent one : extents) {
                ledger.accept(one);
            }
        }
        return runs;
    }

    @Test
    void neighboursOfOneKindAreOneRun() {
        assertThat(runs(extent(Kind.RECORD, 0, 5), extent(Kind.RECORD, 5, 9), extent(Kind.DAMAGE, 9, 10)))
                .containsExactly(
                        new ContainerLedger.Run(extent(Kind.RECORD, 0, 9), 2),
                        new ContainerLedger.Run(extent(Kind.DAMAGE, 9, 10), 1));
        assertThat(runs()).isEmpty();
    }

    @Test
    void aWholeLedgerHasNoBreach() {
        assertThat(ContainerLedgerVerifier.breaches(runs(extent(Kind.RECORD, 0, 5), extent(Kind.PADDING, 5, 9)), 9))
                .isEmpty();
        assertThat(ContainerLedgerVerifier.breaches(List.of(), 0)).isEmpty();
        Extent first = new Extent(Kind.RECORD, Position.START, new Position(0, 70));
        Extent second = new Extent(Kind.DAMAGE, new Position(0, 70), new Position(40, 0));
        assertThat(ContainerLedgerVerifier.breaches(runs(first, second), 40)).isEmpty();
    }

    @Test
    void gapsAndOverlapsAndAWrongEndAreBreaches() {
        assertThat(ContainerLedgerVerifier.breaches(runs(extent(Kind.RECORD, 0, 5)), 9))
                .hasSize(1);
        assertThat(ContainerLedgerVerifier.breaches(runs(extent(Kind.RECORD, 1, 9)), 9))
                .hasSize(1);
        assertThat(ContainerLedgerVerifier.breaches(runs(extent(Kind.RECORD, 0, 5), extent(Kind.RECORD, 6, 9)), 9))
                .hasSize(1);
        assertThat(ContainerLedgerVerifier.breaches(runs(extent(Kind.RECORD, 0, 5), extent(Kind.DAMAGE, 4, 9)), 9))
                .hasSize(1);
        assertThat(ContainerLedgerVerifier.breaches(List.of(), 1)).hasSize(1);
    }

    @Test
    void anExtentHasBytes() {
        assertThatThrownBy(() -> extent(Kind.RECORD, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
