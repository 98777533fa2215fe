package org.entretien.cli.plugin;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.ParseOptions;
import org.entretien.domain.Outlet;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Outcome;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * A trial of what was found: a small page is read, and a small publication is written by every exporter and read back where that can be.
 */
public final class CheckUp {
    private static final String PAGE = """
            Le phare rouvre ses portes

            Publié dans La Vigie du port le 12 - 03 - 2019

            Entretien avec Awa Lindqvist, gardienne du phare

            La Vigie : Pourquoi rouvrir maintenant ?
            Awa Lindqvist : Parce que la lampe est réparée.
            Combien de marches faut-il monter ?
            Deux cent douze, et autant pour redescendre.
            """;

    private final Catalogue catalogue;
    private final List<String> lines = new ArrayList<>();
    private boolean healthy = true;

    private CheckUp(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static CheckUp of(Catalogue catalogue) {
        CheckUp checkUp = new CheckUp(catalogue);
        checkUp.run();
        return checkUp;
    }

    /** {@return what was tried and what came of it, a line each} */
    public List<String> lines() {
        return lines;
    }

    public boolean isHealthy() {
        return healthy;
    }

    private void run() {
        catalogue.failures().forEach(failure -> fail("a plugin cannot be used: " + failure));
        StaleJars.of(catalogue).forEach(words -> lines.add("note  " + words));
        if (catalogue.providers().stream().noneMatch(one -> one.kind().equals("PublicationValidator"))) {
            lines.add("note  there is no validator, so publications are not checked before they are written");
        }
        if (catalogue.parsers().isEmpty()) {
            fail(
                    "there is no parser, so nothing can be read; put one beside this program or name its folder with --plugins");
        }
        if (catalogue.exporters().isEmpty()) {
            fail(
                    "there is no exporter, so nothing can be written; put one beside this program or name its folder with --plugins");
        }
        if (reads("txt")) {
            tryToReadPage();
        }
        catalogue.exporters().forEach(this::tryToWrite);
        lines.add(healthy ? "all is well" : "not all is well");
    }

    private boolean reads(String ending) {
        return catalogue.parsers().stream()
                .anyMatch(parser -> parser.format().endings().contains(ending));
    }

    private void tryToReadPage() {
        try {
            Publication publication =
                    catalogue.parse(Source.ofText("a small page.txt", PAGE)).publication();
            int turns = publication.interview().map(i -> i.turns().size()).orElse(0);
            report(turns == 4, "read a small page: 4 turns expected, " + turns + " found");
        } catch (EntretienException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    private void tryToWrite(PublicationExporter exporter) {
        Publication written = sample();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            catalogue.export(written, exporter.id(), bytes);
            String told = "write " + exporter.id() + ": " + bytes.size() + " bytes";
            boolean canBeRead = exporter.fidelity() instanceof Fidelity.Lossless && hasParser(exporter.id());
            if (canBeRead) {
                report(written.equals(readBack(exporter, bytes.toByteArray())), told + ", and read back");
            } else {
                report(bytes.size() > 0, told);
            }
        } catch (EntretienException e) {
            fail("write " + exporter.id() + ": " + e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            // Finding out which plugin misbehaves is what this command is for.
            fail("write " + exporter.id() + ": the plugin fails: " + e);
        }
    }

    private boolean hasParser(String id) {
        return catalogue.parsers().stream().map(PublicationParser::id).anyMatch(id::equals);
    }

    private Publication readBack(PublicationExporter exporter, byte[] bytes) {
        Source source = Source.of("a small publication." + exporter.format().ending(), bytes);
        try (var outcomes = catalogue.parseAll(source, ParseOptions.DEFAULT.withParser(exporter.id()))) {
            Outcome outcome =
                    outcomes.findFirst().orElseThrow(() -> new IllegalStateException("nothing was read back"));
            if (outcome instanceof Outcome.Rejected rejected) {
                throw rejected.reason();
            }
            return ((Outcome.Parsed) outcome).result().publication();
        }
    }

    private static Publication sample() {
        PublicationBuilder builder = Publication.titled("Le phare rouvre ses portes");
        return builder.outlet(Outlet.of("La Vigie du port"))
                .published(PublicationDate.parse("2019-03-12"))
                .paragraphs(List.of("La lampe est réparée.", "المنارة مفتوحة"))
                .build();
    }

    private void report(boolean good, String words) {
        healthy &= good;
        lines.add((good ? "ok    " : "WRONG ") + words);
    }

    private void fail(String words) {
        report(false, words);
    }
}
