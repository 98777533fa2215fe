/** Reads back the XML that Entretien writes: one publication, or a sequence of them. */
module org.entretien.parser.xml {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.parser.xml;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.xml.XmlPublicationParser;
}
