package org.entretien.validation;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The line with its version that Hibernate Validator logs when it is first used. By default it would be the first thing on standard error of every
 * program that validates. It is left alone where the program has set up that logger itself, or where another system of logging is in use.
 */
final class Greeting {
    static final String LOGGER = "org.hibernate.validator.internal.util.Version";

    /** Held here, or the collector could take the logger away with its level. */
    private static final Logger GREETER = Logger.getLogger(LOGGER);

    private Greeting() {}

    static void silence() {
        if (GREETER.getLevel() == null) {
            GREETER.setLevel(Level.WARNING);
        }
    }
}
