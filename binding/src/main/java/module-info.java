/**
 * Where the model meets JSON and XML: one strict reader and one writer of the model, each over both forms, and the schemas of both.
 *
 * <p>The libraries beneath (Jackson's streaming core, Woodstox) appear in no public signature.
 */
module org.entretien.binding {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires transitive java.xml;
    requires tools.jackson.core;
    requires com.ctc.wstx;
    requires org.codehaus.stax2;

    exports org.entretien.binding;
    exports org.entretien.interchange;
}
