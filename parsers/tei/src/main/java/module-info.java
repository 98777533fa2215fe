/** Reads publications from TEI P5, with our payload or without. */
module org.entretien.parser.tei {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.parser.tei;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.tei.TeiParser;
}
