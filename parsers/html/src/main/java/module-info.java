/** Reads interviews and articles from web pages. */
@SuppressWarnings("module") // the training is compiled after this module
module org.entretien.parser.html {
    requires static org.jspecify;
    requires org.entretien.decoding;
    requires transitive org.entretien.spi;
    requires org.entretien.recognition;
    requires org.jsoup;
    requires tools.jackson.core;

    exports org.entretien.parser.html;

    // The training of the weights works on the stages themselves.
    exports org.entretien.parser.html.blocks to
            org.entretien.tools.training;
    exports org.entretien.parser.html.content to
            org.entretien.tools.training;
    exports org.entretien.parser.html.decoding to
            org.entretien.tools.training;
    exports org.entretien.parser.html.reading to
            org.entretien.tools.training;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.html.HtmlParser;
}
