/** Writes publications as plain text for people. */
module org.entretien.exporter.text {
    requires static org.jspecify;
    requires transitive org.entretien.spi;

    exports org.entretien.exporter.text;

    provides org.entretien.spi.PublicationExporter with
            org.entretien.exporter.text.TextExporter;
}
