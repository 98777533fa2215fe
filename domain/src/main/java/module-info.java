/**
 * The model of press interviews: records and their constraints.
 *
 * <p>Depends on nothing but the Java platform and the Jakarta Validation API.
 */
module org.entretien.domain {
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports org.entretien.domain;

    // Validation providers read the components of the model by reflection.
    opens org.entretien.domain;
}
