/**
 * From the blocks of a page to an interview; what every parser of pages shares. Depends on the JDK and the model alone.
 */
module org.entretien.recognition {
    requires static org.jspecify;
    requires transitive org.entretien.domain;

    exports org.entretien.recognition;
}
