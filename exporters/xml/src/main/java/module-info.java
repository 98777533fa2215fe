/** Writes publications as XML: one, or a sequence of them. */
module org.entretien.exporter.xml {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.exporter.xml;

    provides org.entretien.spi.PublicationExporter with
            org.entretien.exporter.xml.XmlExporter;
}
