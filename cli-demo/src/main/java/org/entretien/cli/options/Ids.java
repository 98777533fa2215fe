package org.entretien.cli.options;

import java.util.Iterator;
import org.entretien.catalogue.Catalogue;
import org.entretien.spi.Plugin;

/** What can stand behind {@code --from} and {@code --to}, for the completion of a shell. The plugins are looked for when asked. */
final class Ids {
    private Ids() {}

    /** Parsers. */
    static final class Parsers implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Catalogue.discover().parsers().stream().map(Plugin::id).iterator();
        }
    }

    /** Exporters. */
    static final class Exporters implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Catalogue.discover().exporters().stream().map(Plugin::id).iterator();
        }
    }
}
