package org.entretien.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the runs of a container add up to its file. Shares no code with any parser, so that it can be believed.
 *
 * @since 0.1.0
 */
public final class ContainerLedgerVerifier {
    private ContainerLedgerVerifier() {}

    /**
     * What is wrong with a ledger.
     *
     * @param runs in the order of the file
     * @param length of the file in bytes, as stored
     * @return one sentence a breach; empty when every byte is accounted for once
     */
    public static List<String> breaches(List<ContainerLedger.Run> runs, long length) {
        List<String> breaches = new ArrayList<>();
        long stored = 0;
        long unpacked = 0;
        for (ContainerLedger.Run run : runs) {
            Extent.Position from = run.whole().from();
            if (from.stored() != stored || from.unpacked() != unpacked) {
                breaches.add(run.whole() + " does not start at " + stored + ", " + unpacked
                        + ", where the one before it ends");
            }
            Extent.Position to = run.whole().to();
            boolean goesOn =
                    to.stored() > from.stored() || to.stored() == from.stored() && to.unpacked() > from.unpacked();
            if (!goesOn) {
                breaches.add(run.whole() + " does not end behind its start");
            }
            stored = to.stored();
            unpacked = to.unpacked();
        }
        if (stored != length || unpacked != 0) {
            breaches.add("the ledger ends at " + stored + ", " + unpacked + "; the file has " + length + " bytes");
        }
        return breaches;
    }
}
