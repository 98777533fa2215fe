package org.entretien.start;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.entretien.domain.LanguageTag;
import org.entretien.spi.LanguageIdentifier;

/** What a program does with the plugin, in a Java machine of its own; the order of its steps shows in the log of loaded classes. */
public final class Start {
    private Start() {}

    /** Its loading marks the point where the plugin is there and has not been asked yet. */
    static final class Discovered {
        private final LanguageIdentifier plugin;

        Discovered(LanguageIdentifier plugin) {
            this.plugin = plugin;
        }

        boolean works(boolean told) {
            Optional<LanguageTag> found = plugin.identify(
                    "Les trois boulangers du quai ferment le lundi",
                    Set.of(new LanguageTag("fr"), new LanguageTag("en"), new LanguageTag("es")));
            return found.equals(told ? Optional.of(new LanguageTag("fr")) : Optional.empty());
        }
    }

    /**
     * Exits with 0 when the plugin is of the expected kind of module and finds the language of a sentence, or, asked so, does not.
     *
     * @param args {@code named} or {@code unnamed}; then {@code untold} where the language is not clear
     */
    public static void main(String[] args) {
        LanguageIdentifier plugin =
                ServiceLoader.load(LanguageIdentifier.class).findFirst().orElseThrow();
        boolean asExpected = plugin.getClass().getModule().isNamed() == args[0].equals("named");
        boolean works = new Discovered(plugin).works(args.length == 1);
        System.exit(asExpected && works ? 0 : 1);
    }
}
