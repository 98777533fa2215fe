/** What a plugin implements, and what it is handed: pages, ledgers, limits. */
module org.entretien.spi {
    requires static org.jspecify;
    requires java.management;
    requires transitive org.entretien.domain;

    exports org.entretien.page;
    exports org.entretien.spi;
}
