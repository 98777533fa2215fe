/**
 * Contracts, generators, hostile plugins and architecture rules for tests of plugins. The project's own plugins are tested with nothing else.
 *
 * <p>The only published module whose signatures name test libraries: they are what it is made for. jqwik and ArchUnit are needed only by
 * projects that use the packages named after them.
 */
module org.entretien.testkit {
    requires static org.jspecify;
    requires transitive org.entretien.catalogue;
    requires transitive org.junit.jupiter.api;
    requires static transitive net.jqwik.api;
    requires static transitive com.tngtech.archunit;
    requires org.assertj.core;
    requires java.management;

    exports org.entretien.testkit.arbitraries;
    exports org.entretien.testkit.architecture;
    exports org.entretien.testkit.contracts;
    exports org.entretien.testkit.hostile;
    exports org.entretien.testkit;

    uses org.entretien.spi.LanguageIdentifier;
    uses org.entretien.spi.PublicationExporter;
    uses org.entretien.spi.PublicationParser;
    uses org.entretien.spi.PublicationValidator;
}
