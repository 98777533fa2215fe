package org.entretien.tools.benchmarks.evaluation.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entretien.catalogue.Catalogue;
import org.entretien.tools.benchmarks.evaluation.comparison.Comparison;

/** What the library made of pages, a file each in its own JSON form, for measurements by other programs. */
public final class Delivery {
    private final Path folder;
    private final Catalogue catalogue = Catalogue.discover().trusting(provider -> true);

    public Delivery(Path folder) {
        this.folder = folder;
    }

    /** Writes. @param round a set; a page that was rejected gets no file */
    public void write(Round round) throws IOException {
        Path own = Files.createDirectories(folder.resolve(round.form().word()));
        for (Comparison page : round.library().comparisons()) {
            if (page.prediction().result().isPresent()) {
                try (OutputStream out =
                        Files.newOutputStream(own.resolve(page.page().id() + ".json"))) {
                    catalogue.export(page.prediction().result().get().publication(), "json", out);
                }
            }
        }
    }
}
