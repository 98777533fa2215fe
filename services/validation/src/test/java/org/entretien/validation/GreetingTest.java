package org.entretien.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreetingTest {
    private final Logger greeter = Logger.getLogger(Greeting.LOGGER);
    private final Level before = greeter.getLevel();

    @AfterEach
    void asBefore() {
        greeter.setLevel(before);
    }

    @Test
    void theLibraryGreetsNoUserWithItsVersion() {
        greeter.setLevel(null);
        new HibernatePublicationValidator();
        assertThat(greeter.isLoggable(Level.INFO)).isFalse();
        assertThat(greeter.isLoggable(Level.WARNING)).isTrue();
    }

    @Test
    void aProgramThatWantsTheGreetingGetsIt() {
        greeter.setLevel(Level.INFO);
        new HibernatePublicationValidator();
        assertThat(greeter.isLoggable(Level.INFO)).isTrue();
    }

    /** The name is that of a class of the library, which may move. */
    @Test
    void theLoggerIsStillTheOneThatGreets() throws ClassNotFoundException {
        assertThat(Class.forName(Greeting.LOGGER, false, getClass().getClassLoader())
                        .getPackageName())
                .startsWith("org.hibernate.validator");
    }
}
