/**
 * The model of press interviews, the plugin interfaces, and the catalogue that finds plugins.
 *
 * <p>Depends on nothing but the Java platform and the Jakarta Validation API. Of {@code java.management} it needs how long a thread worked.
 */
module org.entretien.domain {
    requires static org.jspecify;
    requires java.management;
    requires transitive jakarta.validation;

    exports org.entretien;
    exports org.entretien.domain;
    exports org.entretien.page;
    exports org.entretien.spi;

    // Validation providers read the components of the model by reflection.
    opens org.entretien.domain;

    uses org.entretien.spi.LanguageIdentifier;
    uses org.entretien.spi.PublicationExporter;
    uses org.entretien.spi.PublicationParser;
    uses org.entretien.spi.PublicationValidator;
    uses org.entretien.spi.SiteProfile;
}
