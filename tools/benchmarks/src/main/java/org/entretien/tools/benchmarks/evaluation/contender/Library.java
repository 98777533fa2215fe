package org.entretien.tools.benchmarks.evaluation.contender;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.entretien.catalogue.Catalogue;
import org.entretien.spi.Outcome;
import org.entretien.spi.Source;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;

/** This library as its users have it: through the catalogue, with all plugins, validated. */
public final class Library implements Contender {
    private final Catalogue catalogue = Catalogue.discover().trusting(provider -> true);

    @Override
    public String name() {
        return "entretien";
    }

    @Override
    public boolean reads(Form form) {
        return true;
    }

    @Override
    public Prediction read(GoldPage page, Form form) {
        byte[] bytes = form.of(page).orElseThrow().getBytes(StandardCharsets.UTF_8);
        try (Stream<Outcome> outcomes = catalogue.parseAll(Source.of(form.fileName(page), bytes), Patience.OPTIONS)) {
            return Readout.of(outcomes.toList());
        }
    }
}
