package org.entretien.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.entretien.Catalogue;
import org.entretien.Provider;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.StreamExporter;

/** Every plugin on a line of its own, and those that cannot be used. */
final class PluginTable {
    private static final String PREFIX = "Publication";

    private final Catalogue catalogue;
    private final List<List<String>> rows = new ArrayList<>();

    private PluginTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static String of(Catalogue catalogue) {
        return new PluginTable(catalogue).render();
    }

    private String render() {
        rows.add(List.of("KIND", "ID", "FORMAT", "ENDINGS", "KEEPS", "VERSION", "JAR"));
        catalogue.providers().forEach(provider -> rows.add(row(provider)));
        StringBuilder table = new StringBuilder();
        if (catalogue.providers().isEmpty()) {
            table.append("no plugin was found\n");
        } else {
            appendColumns(table);
        }
        catalogue
                .failures()
                .forEach(failure -> table.append("not usable: ").append(failure).append('\n'));
        return table.toString();
    }

    private List<String> row(Provider provider) {
        Optional<Format> format = Optional.empty();
        String keeps = "";
        String trouble = "";
        try {
            format = format(provider);
            keeps = keeps(provider);
        } catch (RuntimeException | LinkageError e) {
            trouble = "fails: " + e; // Foreign code, and a list of plugins is where its faults are looked for.
        }
        return List.of(
                kind(provider.kind()),
                provider.id(),
                trouble.isEmpty() ? format.map(Format::name).orElse("-") : trouble,
                format.map(PluginTable::endings).orElse("-"),
                keeps.isEmpty() ? "-" : keeps,
                provider.version().orElse("-"),
                provider.jar().map(PluginTable::fileName).orElse("-"));
    }

    private Optional<Format> format(Provider provider) {
        return parser(provider)
                .map(PublicationParser::format)
                .or(() -> exporter(provider).map(PublicationExporter::format));
    }

    private String keeps(Provider provider) {
        return exporter(provider)
                .map(exporter -> words(exporter.fidelity()) + (exporter instanceof StreamExporter ? ", of many" : ""))
                .orElse("");
    }

    private Optional<PublicationParser> parser(Provider provider) {
        return find(
                provider,
                "PublicationParser",
                () -> catalogue.parsers().stream()
                        .filter(parser -> parser.id().equals(provider.id()))
                        .findFirst());
    }

    private Optional<PublicationExporter> exporter(Provider provider) {
        return find(
                provider,
                "PublicationExporter",
                () -> catalogue.exporters().stream()
                        .filter(exporter -> exporter.id().equals(provider.id()))
                        .findFirst());
    }

    private static <P> Optional<P> find(Provider provider, String kind, Supplier<Optional<P>> lookUp) {
        return provider.kind().equals(kind) ? lookUp.get() : Optional.empty();
    }

    private static String words(Fidelity fidelity) {
        if (fidelity instanceof Fidelity.Lossy lossy) {
            return "all but " + String.join(", ", lossy.dropped());
        }
        return "all";
    }

    private static String kind(String kind) {
        return (kind.startsWith(PREFIX) ? kind.substring(PREFIX.length()) : kind).toLowerCase(Locale.ROOT);
    }

    private static String endings(Format format) {
        return "." + String.join(" .", format.endings());
    }

    private static String fileName(String jar) {
        String path = jar.endsWith("/") ? jar.substring(0, jar.length() - 1) : jar;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void appendColumns(StringBuilder table) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        List<List<String>> safe = rows.stream()
                .map(row -> row.stream().map(cell -> Printable.line(cell, 120)).toList())
                .toList();
        for (List<String> row : safe) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : safe) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
