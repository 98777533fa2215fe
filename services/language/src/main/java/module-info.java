/**
 * Tells languages apart with OpenNLP.
 *
 * <p>The jar of the language model has no module name of its own, so it is not named here: it is found as a resource, on the class path and on
 * the module path alike, where Java resolves it beside the other automatic module.
 */
module org.entretien.language {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires org.apache.opennlp.tools;
    // Asked for by OpenNLP, which being no real module cannot say so.
    requires org.slf4j;

    exports org.entretien.language;

    provides org.entretien.spi.LanguageIdentifier with
            org.entretien.language.OpenNlpLanguageIdentifier;
}
