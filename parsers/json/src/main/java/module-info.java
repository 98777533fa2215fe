/** Reads back the JSON that Entretien writes: one publication a document, or one a line. */
module org.entretien.parser.json {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;

    exports org.entretien.parser.json;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.json.JsonPublicationParser,
            org.entretien.parser.json.JsonLinesPublicationParser;
}
