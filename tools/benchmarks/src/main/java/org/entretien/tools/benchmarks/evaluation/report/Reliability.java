package org.entretien.tools.benchmarks.evaluation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;

/**
 * Whether turns that are said to be so sure are right so often.
 *
 * @see <a href="https://doi.org/10.1609/aaai.v29i1.9602">M. P. Naeini, G. F. Cooper and M. Hauskrecht, Obtaining well calibrated probabilities
 *     using Bayesian binning, AAAI 2015</a>
 */
public final class Reliability {
    private static final int BINS = 10;

    /** A turn that was read: how sure it is said to be, and whether it is right. */
    private record Claim(double sure, boolean right) {}

    /**
     * Turns that are said to be about equally sure.
     *
     * @param range how sure, in words
     * @param turns how many there are
     * @param sure what is said of them, on average
     * @param right the share that is right
     */
    public record Bin(String range, int turns, double sure, double right) {}

    private final List<Claim> claims = new ArrayList<>();

    /** Takes the turns of a page. @param page any page */
    public void add(Comparison page) {
        List<Double> sure = page.prediction().confidence();
        boolean[] right = new boolean[sure.size()];
        if (right.length > 0) {
            page.strict().pairs().forEach(pair -> right[pair.said()] = true);
        }
        for (int i = 0; i < right.length; i++) {
            claims.add(new Claim(sure.get(i), right[i]));
        }
    }

    public int turns() {
        return claims.size();
    }

    /** {@return the ten parts of the scale that have turns} */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            int bin = b;
            List<Claim> in = claims.stream()
                    .filter(claim -> Math.min(BINS - 1, (int) (claim.sure * BINS)) == bin)
                    .toList();
            if (!in.isEmpty()) {
                bins.add(new Bin(range(b), in.size(), mean(in), share(in)));
            }
        }
        return bins;
    }

    private static String range(int bin) {
        return bin == BINS - 1 ? "0.9 to 1" : "0." + bin + " to 0." + (bin + 1);
    }

    private static double mean(List<Claim> claims) {
        return claims.stream().mapToDouble(Claim::sure).sum() / claims.size();
    }

    private static double share(List<Claim> claims) {
        return (double) claims.stream().filter(Claim::right).count() / claims.size();
    }

    /** {@return how far what is said lies from what is right, on average over turns (expected calibration error)} */
    public double error() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += bin.turns() * Math.abs(bin.sure() - bin.right());
        }
        return claims.isEmpty() ? 0 : sum / claims.size();
    }

    /** {@return the share of all wrong turns that are among the least sure ones; 1 when none is wrong} @param share of turns to look at */
    public double caught(double share) {
        long wrong = claims.stream().filter(claim -> !claim.right).count();
        long found = claims.stream()
                .sorted(Comparator.comparingDouble(Claim::sure))
                .limit(Math.round(share * claims.size()))
                .filter(claim -> !claim.right)
                .count();
        return wrong == 0 ? 1 : (double) found / wrong;
    }
}
