/** Reads feeds of RSS and Atom: each item a publication, or the whole feed as a list of headlines. */
module org.entretien.parser.feed {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.entretien.binding;
    requires org.jdom2;
    requires org.jsoup;

    exports org.entretien.parser.feed;

    provides org.entretien.spi.PublicationParser with
            org.entretien.parser.feed.FeedParser,
            org.entretien.parser.feed.FeedHeadlinesParser;
}
