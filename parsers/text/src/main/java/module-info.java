/** Reads interviews from crawl text and plain text files. */
module org.entretien.parser.text {
    requires static org.jspecify;
    requires org.entretien.decoding;
    requires org.entretien.domain;
    requires org.entretien.recognition;

    exports org.entretien.parser.text;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.text.TextParser;
}
