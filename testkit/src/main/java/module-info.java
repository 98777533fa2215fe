/**
 * Contracts, generators and architecture rules for tests of plugins. The project's own plugins are tested with nothing else.
 *
 * <p>The only published module whose signatures name the test libraries: they are what it is made for.
 */
module org.entretien.testkit {
    requires static org.jspecify;
    requires transitive org.entretien.domain;
    requires transitive net.jqwik.api;
    requires transitive com.tngtech.archunit;
    requires org.assertj.core;
    requires java.management;

    exports org.entretien.testkit;
}
