/** Reads publications from web archives: WARC and WET files. */
module org.entretien.parser.warc {
    requires static org.jspecify;
    requires org.entretien.decoding;
    requires transitive org.entretien.spi;
    requires jwarc;

    exports org.entretien.parser.warc;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.warc.WarcPublicationParser;
}
