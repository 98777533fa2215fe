package org.entretien.tools.benchmarks.evaluation.contender;

import java.time.Duration;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.Limits;

/** The limits of a measurement: those of every user, but a busy machine changes no figure. */
final class Patience {
    static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofHours(1));
    static final ParseOptions OPTIONS = ParseOptions.DEFAULT.withLimits(LIMITS);

    private Patience() {}
}
