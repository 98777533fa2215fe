package org.entretien.cli.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.provider.Provider;
import org.entretien.cli.io.Printable;
import org.entretien.cli.io.TextTable;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.MessageText;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.StreamExporter;

/** Every plugin in a row of its own, what formats do not keep, where plugins come from, and those that cannot be used. */
public final class PluginTable {
    private static final String PREFIX = "Publication";

    private final Catalogue catalogue;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    private PluginTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static String of(Catalogue catalogue) {
        return new PluginTable(catalogue).render();
    }

    private String render() {
        rows.add(List.of("KIND", "ID", "FORMAT", "ENDINGS", "KEEPS", "FROM"));
        catalogue.providers().forEach(provider -> rows.add(row(provider)));
        StringBuilder table = new StringBuilder();
        if (catalogue.providers().isEmpty()) {
            table.append("no plugin was found\n");
        } else {
            table.append(new TextTable(9, 15, 12, 18, 12, 4).of(rows));
        }
        losses.forEach(loss -> table.append(TextTable.paragraph(loss)));
        origins.values().forEach(origin -> table.append(TextTable.paragraph(origin.toString())));
        catalogue.failures().forEach(failure -> table.append(TextTable.paragraph("not usable: " + failure)));
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
        List<String> cells = List.of(
                kind(provider.kind()),
                provider.id(),
                trouble.isEmpty() ? format.map(Format::name).orElse("-") : trouble,
                format.map(PluginTable::endings).orElse("-"),
                keeps.isEmpty() ? "-" : keeps,
                from(provider));
        return cells.stream().map(cell -> Printable.line(cell, 120)).toList();
    }

    /** {@return the number of a jar, whose name would fill a line of its own} */
    private String from(Provider provider) {
        Optional<String> jar = provider.jar();
        if (jar.isEmpty()) {
            return "-";
        }
        int number = origins.computeIfAbsent(jar.get(), address -> new Origin(origins.size() + 1, provider))
                .number();
        return "[" + number + "]";
    }

    /** A jar or folder with its number, and a plugin that was in it. */
    private record Origin(int number, Provider provider) {
        @Override
        public String toString() {
            String name = provider.jar().map(PluginTable::shortName).orElse("-");
            String version = provider.version()
                    .filter(known -> !name.contains(known))
                    .map(known -> ", version " + known)
                    .orElse("");
            return MessageText.line("[" + number + "] " + name + version);
        }
    }

    private Optional<Format> format(Provider provider) {
        return parser(provider)
                .map(PublicationParser::format)
                .or(() -> exporter(provider).map(PublicationExporter::format));
    }

    private String keeps(Provider provider) {
        return exporter(provider)
                .map(exporter -> words(exporter) + (exporter instanceof StreamExporter ? ", many" : ""))
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

    /** What is dropped is a list that no column holds. */
    private String words(PublicationExporter exporter) {
        if (exporter.fidelity() instanceof Fidelity.Lossy lossy) {
            losses.add(MessageText.line(exporter.id() + " keeps all but " + String.join(", ", lossy.dropped())));
            return "a part";
        }
        return "all";
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "LanguageIdentifier" -> "language";
            case "SiteProfile" -> "profile";
            default -> (kind.startsWith(PREFIX) ? kind.substring(PREFIX.length()) : kind).toLowerCase(Locale.ROOT);
        };
    }

    private static String endings(Format format) {
        return "." + String.join(" .", format.endings());
    }

    /** {@return the name of a jar; of a folder of classes also those of the two above, since most are called the same} */
    private static String shortName(String address) {
        boolean folder = address.endsWith("/");
        String path = folder ? address.substring(0, address.length() - 1) : address;
        int from = path.lastIndexOf('/');
        for (int i = 0; folder && i < 2 && from > 0; i++) {
            from = path.lastIndexOf('/', from - 1);
        }
        return path.substring(from + 1);
    }
}
