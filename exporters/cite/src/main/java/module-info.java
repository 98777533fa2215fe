/** Writes publications as entries of a bibliography: CSL-JSON and BibLaTeX. */
module org.entretien.exporter.cite {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.exporter.cite;

    provides org.entretien.spi.PublicationExporter with
            org.entretien.exporter.cite.BibLatexExporter,
            org.entretien.exporter.cite.CslJsonExporter;
}
