/** Writes publications as TEI P5, as archives and scholars exchange texts. */
module org.entretien.exporter.tei {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.exporter.tei;

    provides org.entretien.spi.PublicationExporter with
            org.entretien.exporter.tei.TeiExporter,
            org.entretien.exporter.tei.TeiNativeExporter;
}
