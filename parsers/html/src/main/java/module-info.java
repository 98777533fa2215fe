/** Reads interviews and articles from web pages. */
module org.entretien.parser.html {
    requires static org.jspecify;
    requires org.entretien.decoding;
    requires org.entretien.domain;
    requires org.entretien.recognition;
    requires org.jsoup;
    requires tools.jackson.core;

    exports org.entretien.parser.html;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.html.HtmlParser;
}
