/** Finds plugins, chooses a parser for a document, and contains what plugins do. */
module org.entretien.catalogue {
    requires static org.jspecify;
    requires java.management;
    requires transitive org.entretien.spi;

    exports org.entretien.catalogue;
    exports org.entretien.catalogue.provider;

    uses org.entretien.spi.LanguageIdentifier;
    uses org.entretien.spi.PublicationExporter;
    uses org.entretien.spi.PublicationParser;
    uses org.entretien.spi.PublicationValidator;
    uses org.entretien.spi.SiteProfile;
}
