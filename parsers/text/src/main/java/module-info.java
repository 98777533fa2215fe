/** Reads interviews from crawl text and plain text files. */
@SuppressWarnings("module") // the training is compiled after this module
module org.entretien.parser.text {
    requires static org.jspecify;
    requires org.entretien.decoding;
    requires transitive org.entretien.spi;
    requires org.entretien.recognition;

    exports org.entretien.parser.text;

    // The training of the weights works on the stages themselves.
    exports org.entretien.parser.text.decoding to
            org.entretien.tools.training;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.text.TextParser;
}
