package org.entretien.tools.training.turns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entretien.recognition.assembly.RecognitionPipeline;

/**
 * A recogniser for each site with weights, and a calibration, that were made of the pages of all other sites: what users get on an unseen site.
 * Whether a page is an interview is decided by the weights of this library, which are trained separately.
 */
public final class UnseenSites {
    private static final int FEWEST_SITES = 2;

    private final Map<String, RecognitionPipeline> bySite;
    private final RecognitionPipeline elsewhere;

    private UnseenSites(Map<String, RecognitionPipeline> bySite, RecognitionPipeline elsewhere) {
        this.bySite = bySite;
        this.elsewhere = elsewhere;
    }

    /**
     * Trains. The same files give the same recognisers.
     *
     * @param gold files of labelled pages; those whose interviews come from several sites are learned from
     * @return recognisers by site; empty when no file has several sites
     * @throws IOException when a file cannot be read
     */
    public static Optional<UnseenSites> in(List<Path> gold) throws IOException {
        List<GoldInterview> pages = new ArrayList<>();
        for (Path file : gold) {
            List<GoldInterview> some = GoldInterview.read(file);
            if (some.stream().map(GoldInterview::site).distinct().count() >= FEWEST_SITES) {
                pages.addAll(some);
            }
        }
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        SequenceTraining training = new SequenceTraining(pages);
        Map<String, RecognitionPipeline> bySite = new TreeMap<>();
        training.unseen().forEach((site, weights) -> bySite.put(site, new RecognitionPipeline(weights)));
        return Optional.of(new UnseenSites(bySite, new RecognitionPipeline(training.calibrated())));
    }

    /** {@return a recogniser that has not seen a site} @param site any */
    public RecognitionPipeline without(String site) {
        return bySite.getOrDefault(site, elsewhere);
    }
}
