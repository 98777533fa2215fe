/** Writes publications as JSON: one a document, or one a line. */
module org.entretien.exporter.json {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.exporter.json;

    provides org.entretien.spi.PublicationExporter with
            org.entretien.exporter.json.JsonExporter,
            org.entretien.exporter.json.JsonLinesExporter;
}
