package org.entretien.cli.output;

import java.nio.file.Path;
import java.util.Optional;
import org.entretien.cli.input.Input;
import org.entretien.cli.input.Inputs;
import org.entretien.cli.input.RealPaths;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.PublicationExporter;

/** Makes sure, before anything is read, that no file is two things at once in a run: an input, an output, the report. */
public final class OutputConflicts {
    private OutputConflicts() {}

    /**
     * {@return the inputs without what the run writes, where that lies in a folder that is read}
     *
     * @param inputs what is read
     * @param destination where publications go
     * @param report where the report goes, if there is one
     * @param exporter what writes
     * @throws UsageError when one file would be two things
     */
    public static Inputs require(
            Inputs inputs, Destination destination, Optional<Path> report, PublicationExporter exporter) {
        Inputs apart = inputs;
        if (destination instanceof Destination.Folder folder) {
            refuse(inputs.include(folder.path()), "--out " + folder.path() + " is the folder that is read");
            apart = apart.without(folder.path());
        } else if (destination instanceof Destination.OneFile file) {
            OutputGuard.require("--out", file.path(), inputs, true);
            apart = apart.without(file.path());
        }
        if (report.isEmpty()) {
            return apart;
        }
        Path noted = report.get();
        OutputGuard.require("--report", noted, inputs, true);
        apart = apart.without(noted);
        requireNoOutput(noted, apart, destination, exporter);
        return apart;
    }

    /** A report that is an output would be kept as one, or be replaced by it. */
    private static void requireNoOutput(
            Path report, Inputs inputs, Destination destination, PublicationExporter exporter) {
        Path place = RealPaths.of(report);
        if (destination instanceof Destination.OneFile file) {
            refuse(RealPaths.of(file.path()).equals(place), "--report " + report + " is the file that --out names");
        } else if (destination instanceof Destination.Folder folder) {
            Path root = RealPaths.of(folder.path());
            refuse(root.equals(place), "--report " + report + " is the folder that --out names");
            OutputNames names = new OutputNames(root, exporter.format().ending());
            // Only where the report lies among the outputs is it worth a walk through all inputs.
            if (place.startsWith(root) && names.couldBe(place)) {
                for (Input input : inputs) {
                    refuse(
                            input instanceof Input.Document document && names.mayBe(document, place),
                            "--report " + report + " is where an output of this run is written");
                }
            }
        }
    }

    private static void refuse(boolean same, String words) {
        if (same) {
            throw new UsageError(words + "; name another one");
        }
    }
}
