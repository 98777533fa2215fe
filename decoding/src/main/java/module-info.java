/** Bytes as text: what every parser of pages does first. The one module that knows ICU4J. */
module org.entretien.decoding {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires com.ibm.icu;

    exports org.entretien.decoding;
}
